import { prepare } from '../setup/prepare.mjs';
import { projectRoot } from '../setup/project.mjs';
import { finishWith } from '../setup/say.mjs';
import { addCounts } from './counts.mjs';
import { steps } from './steps.mjs';

/** The line that closes every run, alone on its line. */
export const closingLine = ({ passed, failed }) =>
  `${String(passed)} passed, ${String(failed)} failed`;

/**
 * Runs the named steps one after the other, each to its end whatever the others gave, and closes
 * with `N passed, N failed`: every test and every step of its own. The exit code is 1 on any failure.
 *
 * @param {readonly (keyof typeof steps)[]} names
 * @param {readonly string[]} [args] for the tool of the last step
 */
export const runSteps = (names, args = []) =>
  finishWith(
    async () => {
      const usesWindow = names.includes('e2e') || names.includes('packaging');
      const ground = await prepare(projectRoot, { chromium: usesWindow || names.includes('unit') });
      const results = new Map();
      for (const name of names) {
        const { title, needs, run } = steps[name];
        if (results.get(needs)?.failed) {
          console.log(`\n── ${title}: overgeslagen, want "${steps[needs].title}" is niet gelukt`);
          results.set(name, { passed: 0, failed: 1 });
          continue;
        }
        console.log(`\n── ${title}`);
        const startedAt = Date.now();
        const counts = await run({
          ...ground,
          root: projectRoot,
          args: name === names.at(-1) ? args : [],
        });
        results.set(name, counts);
        console.log(summary(title, counts, Date.now() - startedAt));
      }
      const total = addCounts([...results.values()]);
      if (total.skipped) console.log(`\n${String(total.skipped)} overgeslagen`);
      console.log(`\n${closingLine(total)}`);
      return total.failed === 0 ? 0 : 1;
    },
    () => console.log(`\n${closingLine({ passed: 0, failed: 1 })}`),
  );

export const summary = (title, { passed, failed }, ms) =>
  `   ${title}: ${failed ? `${String(failed)} fout, ` : ''}${String(passed)} goed, ${(ms / 1000).toFixed(1)} s`;
