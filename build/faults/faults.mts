import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addCounts, countTool } from '../check/counts.mjs';
import { steps } from '../check/steps.mjs';
import { testsImporting } from '../check/tests-importing.mjs';
import { promises } from './promises.mts';
import { readTally, rowsOf, tableOf } from './tally.mts';

// `npm run test:faults`: every promise about the team's file at the size that was promised, and one table of how
// it went. `npm run test:faults -- kort` takes the short forms that are in `npm test` as well.

const projectRoot = resolve(import.meta.dirname, '../..');
const full = process.argv[2] !== 'kort';
const tally = join(projectRoot, 'node_modules', '.cache', 'faults', 'tally.jsonl');

/** Tests that count tries of a promise, wherever they stand. */
const counting = testsImporting(projectRoot, 'support/tally.ts');

mkdirSync(join(tally, '..'), { recursive: true });
writeFileSync(tally, '');
process.env['TREDE_TALLY'] = tally;
if (full) process.env['TREDE_LONG'] = '1';

const startedAt = Date.now();
const ground = { root: projectRoot, node: process.execPath, environment: {} };
const inNode = await steps.unit.run({
  ...ground,
  // Most of it is waiting for processes that are started and killed: one at a time would take twice as long.
  args: ['--maxWorkers=2', ...counting.filter((name) => name.includes('.test.'))],
});
const inWindow = await steps.e2e.run({
  ...ground,
  args: counting.filter((name) => name.includes('.spec.')),
});

const rows = rowsOf(promises, readTally(readFileSync(tally, 'utf8')), full);
const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
console.log(`\n${tableOf(rows, full)}\n\n${full ? 'volledig' : 'kort'}, in ${minutes} minuten`);
const { passed, failed } = addCounts([
  inNode,
  inWindow,
  ...rows.map(({ kept }) => countTool(kept ? 0 : 1)),
]);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
