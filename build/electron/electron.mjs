import '../setup/node-version.mjs';
import { addCounts } from '../check/counts.mjs';
import { steps } from '../check/steps.mjs';
import { ensureElectron, findElectron } from '../setup/electron.mjs';
import { prepare } from '../setup/prepare.mjs';
import { projectRoot } from '../setup/project.mjs';
import { finishWith, say } from '../setup/say.mjs';

// `npm run test:electron`: the tests in a window, and the rules of hardening, in Electron itself. Where its
// program cannot be had, nothing is checked, and that is a failure.

const closingLine = ({ passed, failed }) => `\n${String(passed)} passed, ${String(failed)} failed`;
const nothing = () => console.log(closingLine({ passed: 0, failed: 1 }));

await finishWith(async () => {
  const ground = { ...(await prepare(projectRoot, { build: true })), root: projectRoot };
  const program = findElectron(projectRoot) ?? (await ensureElectron(projectRoot, ground.node));
  if (program === undefined) {
    say(
      'Niet nagekeken: het programma Electron is hier niet, en het is niet op te halen. Er is niets getest. Doe dit op een computer met internet, of zet ELECTRON_OVERRIDE_DIST_PATH op de map met Electron.',
    );
    nothing();
    return 1;
  }
  say(`In Electron zelf: ${program}`);
  const results = [];
  for (const step of [steps.electron, steps.e2e]) {
    console.log(`\n── ${step.title}`);
    results.push(await step.run({ ...ground, args: [] }));
  }
  const total = addCounts(results);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}, nothing);
