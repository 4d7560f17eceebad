import { projectRoot } from '../setup/project.mjs';
import { checkWalls } from './cruise.mjs';

// `node build/check/walls.mjs`: checks the import walls of the project.
const { violations, blindSpots, modules, imports } = await checkWalls(projectRoot);

for (const { rule, comment, from, to } of violations) {
  console.error(`${from} → ${to}\n    ${rule}: ${comment}`);
}
for (const reason of blindSpots) console.error(`De muren zijn niet te vertrouwen: ${reason}.`);
console.log(`${String(modules)} bestanden, ${String(imports)} imports gelezen`);
process.exitCode = violations.length || blindSpots.length ? 1 : 0;
