import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { formatCount } from '#shared/kernel/text.ts';
import { compareEncryption, compareEvaluation } from './evaluation.mts';
import { compareImport } from './importing.mts';
import type { Comparison } from './measure.mts';
import { compareMemory } from './memory.mts';
import { compareMoney } from './money.mts';
import { compareOpening } from './opening.mts';
import { compareAttack, compareGrowth, compareHiding, compareProtection } from './protection.mts';
import { compareBesideEarlier } from './protection-beside.mts';
import { compareReading } from './reading.mts';
import { compareSearch } from './searching.mts';
import { compareStart, compareUnlockScreen } from './starting.mts';
import { compareStoring } from './storing.mts';

// Measures our own work beside the least that the same result could cost, in one run, as ratios. The
// ratios hold on any machine; the milliseconds and the MB are of this one.

const root = resolve(import.meta.dirname, '../..');
const rounds = 3;
/** A start is short and differs each time: the median of three still says little. */
const startRounds = 15;

type Measurement = readonly [name: string, measure: () => Promise<Comparison>];

const of = (
  name: string,
  sizes: readonly number[],
  measure: (size: number) => Promise<Comparison>,
): Measurement[] => sizes.map((size) => [name, () => measure(size)]);

const moneyPages = ['overzicht', 'fonds', 'verslag', 'facturen', 'regels', 'controle'] as const;
const pages = ['klanten', 'klant', 'naar klanten', 'naar klant'] as const;

const measurements: readonly Measurement[] = [
  ...of('lezen', [50_000, 200_000], (size) => compareReading(size, rounds)),
  ...of('import', [1_000, 10_000, 50_000, 200_000], (size) => compareImport(root, size, rounds)),
  ...of('bewaren', [1_000, 10_000, 50_000, 100_000], (size) => compareStoring(size, rounds)),
  ...of('evaluatie', [1_000, 10_000, 100_000], (size) => compareEvaluation(size, rounds)),
  ...of('versleuteling', [1_000, 10_000, 100_000], (size) => compareEncryption(size, rounds)),
  ...of('bescherming', [200, 500, 1_000, 1_700], (size) => compareProtection(size, rounds)),
  ...of('bescherming, groei', [500, 1_000, 1_700], (size) => compareGrowth(size, rounds)),
  ...of('bescherming, hoe', [200, 500, 1_000, 1_700], (size) => compareHiding(size, rounds)),
  ...(['afronden', 'verbergen'] as const).flatMap((way) =>
    of(`bescherming, aanval (${way})`, [200, 1_700], (size) => compareAttack(way, size, rounds)),
  ),
  ...(['afronden', 'verbergen'] as const).flatMap((way) =>
    of(`bescherming, naast (${way})`, [300], (size) => compareBesideEarlier(way, size, rounds)),
  ),
  ...of('start wachtwoord', [10_000], (size) => compareUnlockScreen(root, size, startRounds)),
  ...(['alles', 'pagina'] as const).flatMap((counted) =>
    of(`geheugen ${counted}`, [10_000], (size) => compareMemory(root, counted, size, rounds)),
  ),
  ...of('start', [1_000, 10_000, 100_000], (size) => compareStart(root, size, rounds)),
  ...moneyPages.flatMap((page) =>
    of(`geld ${page}`, [400, 4_000], (size) => compareMoney(page, size, rounds)),
  ),
  ...(['geheugen', 'sql'] as const).flatMap((against) =>
    of('zoeken', [10_000], (size) => compareSearch(against, size, rounds)),
  ),
  ...pages.flatMap((page) =>
    of(`pagina ${page}`, [10_000], (size) => compareOpening(root, page, size, rounds)),
  ),
];

/** `node build/bench/bench.mts pagina`: only what begins so. */
const wanted = process.argv[2] ?? '';

const columns = ['meting', 'aantal', 'wij', 'tegenover', 'verhouding'] as const;
const widths = [20, 9, 10, 15, 11] as const;
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index] ?? 0),
    )
    .join(' ');

const results: Comparison[] = [];
process.stdout.write(`${line(columns)}\n`);
for (const [, measure] of measurements.filter(([name]) => name.startsWith(wanted))) {
  const result = await measure();
  results.push(result);
  process.stdout.write(
    `${line([
      result.name,
      formatCount(result.size),
      `${formatCount(Math.round(result.oursCost))} ${result.unit}`,
      `${formatCount(Math.round(result.againstCost))} ${result.unit}`,
      result.ratio.toFixed(2).replace('.', ','),
    ])}   ${result.ours} / ${result.against}${
      result.peakMb === undefined ? '' : `, hooguit ${result.peakMb} MB`
    }\n`,
  );
}
// A part of the figures never takes the place of all of them.
if (wanted === '') {
  const machine = { node: process.version, processors: cpus().length, rounds, startRounds };
  writeFileSync(
    join(root, 'bench-results.json'),
    `${JSON.stringify({ machine, results }, null, 2)}\n`,
  );
  process.stdout.write('De cijfers staan ook in bench-results.json.\n');
}
process.exit();
