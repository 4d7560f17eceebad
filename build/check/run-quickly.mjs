import { prepare } from '../setup/prepare.mjs';
import { projectRoot } from '../setup/project.mjs';
import { finishWith } from '../setup/say.mjs';
import { addCounts } from './counts.mjs';
import { closingLine, summary } from './run-steps.mjs';
import { steps } from './steps.mjs';

/** How many steps run at the same time: with more they only wait for each other on a small computer. */
const atOnce = 2;

/**
 * Runs the named steps two at a time, the first named first, in their quick form. Only what went wrong is shown. It
 * says what a whole run does besides, and closes like one.
 *
 * @param {readonly (keyof typeof steps)[]} names
 */
export const runQuickly = (names) =>
  finishWith(
    async () => {
      const ground = await prepare(projectRoot, { chromium: true });
      const waiting = [...names];
      const all = [];
      const startedAt = Date.now();
      const work = async () => {
        for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
          all.push(await runOne(steps[name], ground));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      const total = addCounts(all);
      console.log(`\n${((Date.now() - startedAt) / 1000).toFixed(1)} s. ${notRun}`);
      console.log(`\n${closingLine(total)}`);
      return total.failed === 0 ? 0 : 1;
    },
    () => console.log(`\n${closingLine({ passed: 0, failed: 1 })}`),
  );

const notRun =
  'Dit was de snelle controle: niet alle unittests, en niets in een venster. Alles: npm test';

async function runOne({ title, run }, ground) {
  const startedAt = Date.now();
  const outcome = await run({ ...ground, root: projectRoot, args: [], quick: true, quiet: true });
  if (outcome.failed && outcome.output) console.log(`\n── ${title}\n${outcome.output}`);
  console.log(summary(title, outcome, Date.now() - startedAt));
  if (outcome.remark) console.log(`      ${outcome.remark}`);
  return outcome;
}
