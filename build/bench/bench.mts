import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { formatCount } from '#shared/kernel/text.ts';
import { compareEncryption, compareEvaluation } from './evaluation.mts';
import { compareImport } from './importing.mts';
import type { Comparison } from './measure.mts';
import { compareOpening } from './opening.mts';
import { compareReading } from './reading.mts';
import { compareSearch } from './searching.mts';
import { compareStart } from './starting.mts';
import { compareStoring } from './storing.mts';

// Measures our own work beside the least that the same result could cost, in one run, as ratios. The
// ratios hold on any machine; the milliseconds are of this one.

const root = resolve(import.meta.dirname, '../..');
const rounds = 3;

const measurements: readonly (() => Promise<Comparison>)[] = [
  ...[50_000, 200_000].map((size) => () => compareReading(size, rounds)),
  ...[1_000, 10_000, 50_000, 200_000].map((size) => () => compareImport(root, size, rounds)),
  ...[1_000, 10_000, 50_000, 100_000].map((size) => () => compareStoring(size, rounds)),
  ...[1_000, 10_000, 100_000].map((size) => () => compareEvaluation(size, rounds)),
  ...[1_000, 10_000, 100_000].map((size) => () => compareEncryption(size, rounds)),
  ...[1_000, 10_000, 100_000].map((size) => () => compareStart(root, size, rounds)),
  ...(['geheugen', 'sql'] as const).map((against) => () => compareSearch(against, 10_000, rounds)),
  ...(['klanten', 'klant'] as const).map(
    (place) => () => compareOpening(root, place, 10_000, rounds),
  ),
];

const columns = ['meting', 'aantal', 'wij (ms)', 'tegenover (ms)', 'verhouding'] as const;
const widths = [14, 9, 10, 15, 11] as const;
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index] ?? 0),
    )
    .join(' ');

const results: Comparison[] = [];
process.stdout.write(`${line(columns)}\n`);
for (const measure of measurements) {
  const result = await measure();
  results.push(result);
  process.stdout.write(
    `${line([
      result.name,
      formatCount(result.size),
      formatCount(Math.round(result.oursMs)),
      formatCount(Math.round(result.againstMs)),
      result.ratio.toFixed(2).replace('.', ','),
    ])}   ${result.ours} / ${result.against}${
      result.peakMb === undefined ? '' : `, hooguit ${result.peakMb} MB`
    }\n`,
  );
}
const machine = { node: process.version, processors: cpus().length, rounds };
writeFileSync(
  join(root, 'bench-results.json'),
  `${JSON.stringify({ machine, results }, null, 2)}\n`,
);
process.stdout.write('De cijfers staan ook in bench-results.json.\n');
process.exit();
