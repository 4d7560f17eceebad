import type { CountedTable, EarlierExport, Pause } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { anyNumber } from '../any-number.ts';
import { auditAmounts } from '../audit-amounts.ts';
import type { Constraint } from '../constraint.ts';
import { type Count, CountList, learnSameCounts } from '../count-list.ts';
import { besideEarlier } from '../earlier/beside-earlier.ts';
import { type ExactReport, readReport } from '../exact-report.ts';
import { groupsFromYears } from '../groups-from-years.ts';
import { printedCounts } from '../printed-counts.ts';
import { toldByLines } from '../told-by-lines.ts';
import { attackPrices } from './attack-prices.ts';
import { narrowDown } from './possible-values.ts';
import { seenLines, toldSums } from './read-counts.ts';
import { withinRows } from './within-rows.ts';

export interface RoundingAudit {
  /** Everything that is wrong; empty is good. They hold exact figures: for nobody's eyes but a test's. */
  readonly faults: readonly string[];
  /** Printed counts that a reader may take for 1 to 4. */
  readonly suspects: number;
}

/** What a report is attacked with. */
export interface RoundingAttack {
  /** What was shared before, which a reader has as well. */
  readonly earlier?: readonly EarlierExport[] | undefined;
  /** Called between two counts; may throw to stop. */
  readonly pause?: Pause | undefined;
}

/** Counts are rounded to multiples of this. */
const base = 5;

/** A count that is printed nowhere may be anything: so high a bound holds nobody back. */
const rounded = { spread: base - 1, highest: () => anyNumber };

/**
 * Attacks a report with rounded counts as somebody would who has all its tables, what was shared before,
 * all prices and the total cost, and knows every rule by which it was made.
 *
 * @param allTables the exact tables, also those that were left out of the report
 */
export async function auditRounding(
  allTables: readonly CountedTable[],
  shown: readonly ReportTable[],
  { earlier = [], pause = () => Promise.resolve() }: RoundingAttack = {},
): Promise<RoundingAudit> {
  const faults: string[] = [];
  const report = readReport(allTables, shown, faults);
  const counts = new CountList(report.together, rounded, faults);
  const alone = constraintsOf(report, counts, faults);
  const before = besideEarlier(report, counts, { earlier, way: 'afronden', smallestGroup: base });
  const constraints = [...alone, ...before];
  learnSameCounts(earlier, counts.all);
  const prices = await attackPrices(
    { exact: report.exact, shown, boundsOf: (key) => counts.boundsOf(key) },
    pause,
  );
  const narrowed = await narrowDown(counts.all, constraints, prices.worlds, pause);
  return {
    faults: [
      ...faults,
      ...auditAmounts(report.exact, shown),
      ...negativeZeros(shown),
      ...prices.faults,
      ...notRounded(counts.all),
      ...narrowed.exposed,
    ],
    suspects: narrowed.suspects,
  };
}

function constraintsOf(report: ExactReport, counts: CountList, faults: string[]): Constraint[] {
  const { counted, exact, shown, linedUp } = report;
  const put = (name: string, value: number) => counts.put(name, value);
  return [
    ...linedUp.flatMap((table) => printedCounts(table, counts)),
    ...linedUp.flatMap((table) => seenLines(table, counts, faults)),
    ...exact.flatMap((table) => withinRows(table, put)),
    ...toldSums(report, counts, faults),
    ...groupsFromYears(exact, put),
    ...toldByLines(counted, exact, shown, base).map(({ cells, least, most }) => ({
      terms: cells.map(({ key, value }) => [put(key, value), 1] as const),
      least,
      most,
    })),
  ];
}

/** Each count goes up or down to a multiple of five, and what is one stays. */
function notRounded(counts: readonly Count[]): string[] {
  return counts.flatMap(({ name, exact, shown }) => {
    if (typeof shown !== 'number') return [];
    const isRounded = shown % base === 0 && Math.abs(shown - exact) < base;
    return [
      ...(isRounded ? [] : [`${name}: ${exact} is shown as ${shown}`]),
      ...(exact % base === 0 && shown !== exact ? [`${name}: ${exact} did not stay`] : []),
    ];
  });
}

/** Arithmetic that rounds down to nothing may leave its sign, which tells that there was something. */
const negativeZeros = (shown: readonly ReportTable[]): string[] =>
  shown.some(({ cells }) => cells.flat().some((value) => Object.is(value, -0)))
    ? ['a -0 is shown']
    : [];
