import type { CountedTable, EarlierExport, Pause } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { auditAmounts } from '../audit-amounts.ts';
import { householdsIn } from '../households.ts';
import { partsOfBand } from '../bands.ts';
import { addsUp, type Constraint, eachOnce, holds, liesWithin } from '../constraint.ts';
import { type Count, CountList, learnSameCounts } from '../count-list.ts';
import { besideEarlier } from '../earlier/beside-earlier.ts';
import { type ExactReport, readReport } from '../exact-report.ts';
import { groupsFromYears } from '../groups-from-years.ts';
import { printedCounts } from '../printed-counts.ts';
import { toldByLines } from '../told-by-lines.ts';
import { auditHiddenAmounts } from './audit-hidden-amounts.ts';
import { type Derived, insideIn, others, rest } from './derived.ts';
import { workedOut } from './elimination.ts';
import { emptyForAll } from './empty-for-all.ts';
import { seenLines, sumsOf } from './facts.ts';
import { nearlyTheSame } from './nearly-the-same.ts';
import { highestHidden, PossibleValues } from './possible-values.ts';
import { knownToBeNobody } from './same-outcome.ts';
import { smallUnions } from './small-unions.ts';
import {
  domainsOf,
  rightlyToldBefore,
  type NarrowedCount,
  type ToldQuestion,
} from './told-before.ts';

/** Two counts that differ by no more than this beyond a small group are laid beside each other. */
const nearby = 5;

/** What is not hidden is as it is. */
const asTheyAre = { spread: 0, highest: highestHidden };

/** What a report is attacked with. */
export interface HidingAttack {
  readonly smallestGroup: number;
  /** What was shared before, which a reader has as well. */
  readonly earlier?: readonly EarlierExport[] | undefined;
  /** Called between two counts; may throw to stop. */
  readonly pause?: Pause | undefined;
}

/**
 * Attacks a report in which small counts were hidden, as somebody would who has all its tables, what was
 * shared before, and every rule.
 *
 * @param allTables the exact tables, also those that were left out of the report
 * @returns everything that is wrong; empty is good. They hold exact figures: for nobody's eyes but a test's
 */
export async function auditHiding(
  allTables: readonly CountedTable[],
  shown: readonly ReportTable[],
  { smallestGroup, earlier = [], pause = () => Promise.resolve() }: HidingAttack,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const report = readReport(allTables, shown, faults);
  const list = new CountList(report.together, asTheyAre, faults);
  const put = (name: string, exact: number) => list.put(name, exact);
  const ofAnyReport = [
    ...report.linedUp.flatMap((table) => printedCounts(table, list)),
    ...sumsOf(report.exact, put),
    ...groupsFromYears(report.exact, put),
    ...report.exact.flatMap((table) => householdsIn(table, put)),
  ];
  ofAnyReport.push(...besideEarlier(report, list, { earlier, way: 'verbergen', smallestGroup }));
  const ofThisReport = ofItsLines(report, list, smallestGroup);
  const derived = derivedOf(report, list, smallestGroup);
  const mustBeOpen = new Set<number>();
  const differences = new Set<number>();
  for (const { name, of, exact, kind } of derived) {
    const place = put(name, exact);
    ofAnyReport.push({ terms: [...of, [place, -1]], least: 0, most: 0 });
    (kind === 'same outcome' ? mustBeOpen : differences).add(place);
  }
  const counts = list.all;
  const isEmpty = emptiness(report);
  for (const count of counts.filter(isEmpty)) count.most = 0;
  const unlearned = counts.map(({ least, most }) => ({ least, most }));
  faults.push(...nearlyTheSame(earlier, counts, smallestGroup));
  learnSameCounts(earlier, counts);
  for (const { name, exact, shown: figure } of counts) {
    if (typeof figure === 'number' && figure !== exact) {
      faults.push(`${name}: ${exact} is shown as ${figure}`);
    }
    if (figure && exact < smallestGroup) faults.push(`${name} is shown as ${figure}`);
  }
  for (const union of smallUnions(sumsOf(report.exact, put), counts, smallestGroup)) {
    if (union.isOpen) faults.push(`${union.name} are ${union.exact}`);
    ofAnyReport.push(addsUp(put(union.name, union.exact), union.parts));
  }
  const constraints = [...ofAnyReport, ...ofThisReport].map(eachOnce);
  const domains = domainsOf(counts);
  const truth = counts.map(({ exact }) => exact);
  if (!liesWithin(domains, truth) || !constraints.every((each) => holds(each, truth))) {
    faults.push('the truth does not fit');
  }
  const asked = counts.flatMap(({ shown: figure, least, most, smallestGroup: then }, at) => {
    const isPrintedNowhere = figure === undefined && then === undefined;
    return !mustBeOpen.has(at) && (differences.has(at) || least !== most || isPrintedNowhere)
      ? [at]
      : [];
  });
  const nameOf = (at: number) => counts[at]?.name ?? '';
  const possible = await PossibleValues.of({ constraints, domains, truth });
  const narrowed: NarrowedCount[] = [];
  const closed: number[] = [];
  try {
    for (const at of asked) {
      await pause();
      const group = counts[at]?.smallestGroup ?? smallestGroup;
      const values = possible.narrowed(at, group);
      if (values) narrowed.push({ at, smallestGroup: group, values });
    }
    closed.push(...[...mustBeOpen].filter((at) => !possible.canBeMore(at)));
  } finally {
    possible.dispose();
  }
  const byItself = domainsOf(counts.map(({ least, most }, at) => unlearned[at] ?? { least, most }));
  const question: ToldQuestion = {
    counts,
    byItself,
    all: constraints,
    ofAnyReport: ofAnyReport.map(eachOnce),
    isEmpty,
    earlier,
  };
  const already = await rightlyToldBefore(narrowed, question, pause);
  const solved = workedOut(constraints, counts);
  for (const at of asked) {
    const value = solved.get(at) ?? 0;
    const isSmall = value >= 1 && value < (counts[at]?.smallestGroup ?? smallestGroup);
    if (isSmall && !already.has(at)) faults.push(`${nameOf(at)} is worked out as ${value}`);
  }
  for (const { at, values } of narrowed) {
    if (!already.has(at)) faults.push(`${nameOf(at)} can only be ${values.join(', ')}`);
  }
  const nobody = await knownToBeNobody(closed, question, pause);
  return [
    ...faults,
    ...nobody.map((at) => `${nameOf(at)}: all have the same outcome`),
    ...auditAmounts(report.exact, shown),
    ...auditHiddenAmounts(report.exact, shown, smallestGroup),
  ];
}

/** What a reader knows by the lines that this report has, and would not by others. */
function ofItsLines(
  { counted, exact, shown, linedUp }: ExactReport,
  list: CountList,
  smallestGroup: number,
): Constraint[] {
  const put = (name: string, value: number) => list.put(name, value);
  return [
    ...linedUp.flatMap((table) => seenLines(table, put)),
    ...toldByLines(counted, exact, shown, smallestGroup).map(({ cells, least, most }) => ({
      terms: cells.map(({ key, value }) => [put(key, value), 1] as const),
      least,
      most,
    })),
  ];
}

/** What is printed nowhere and follows from two figures. */
function derivedOf(
  { exact, together }: ExactReport,
  list: CountList,
  smallestGroup: number,
): Derived[] {
  const put = (name: string, value: number) => list.put(name, value);
  const isPart = (total: string, part: string): boolean =>
    exact.some(({ sums }) => sums.some((sum) => sum.total === total && sum.parts.includes(part)));
  return [
    ...exact
      .flatMap((table) => insideIn(table, exact))
      // Of the parts of a sum it is asked whether each can be known, not what they are together.
      .filter(([high, low]) => !together.has(low.key) && !isPart(high.key, low.key))
      .filter(([high, low]) => high.value - low.value < smallestGroup + nearby)
      .map(([high, low]) => rest(high, low, put)),
    ...sumsOf(exact, put).flatMap((sum) => others(sum, list.all)),
  ];
}

/** Whether every reader takes a count to be 0: he has a calendar. */
function emptiness({ counted, exact, together }: ExactReport): (count: Count) => boolean {
  const narrow = emptyForAll(counted);
  const isWideAndEmpty = (key: string) => partsOfBand(key).every((part) => narrow.has(part));
  const wide = exact.flatMap(({ cells }) => cells.flat()).filter(({ key }) => isWideAndEmpty(key));
  const empty = new Set([...narrow, ...wide.map(({ key }) => key)]);
  const partsOf = Map.groupBy(together.keys(), (key) => together.get(key)?.name);
  return ({ name, exact: value }) =>
    value === 0 && (partsOf.get(name) ?? [name]).every((key) => empty.has(key));
}
