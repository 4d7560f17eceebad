import type { CountedTable, EarlierExport } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { asBanded } from './disclosure-bands.ts';
import { groupsFromYears, leftOutTogether } from './disclosure-cohort.ts';
import { workedOut } from './disclosure-elimination.ts';
import {
  type Count,
  householdsIn,
  insideIn,
  others,
  printed,
  rest,
  seenRows,
  sumsOf,
} from './disclosure-hiding-facts.ts';
import { auditHiddenMoney } from './disclosure-hiding-money-auditor.ts';
import { smallUnions } from './disclosure-hiding-unions.ts';
import { emptyForAll } from './disclosure-hiding-zeros.ts';
import { lineUp } from './disclosure-line-up.ts';
import { auditMoney } from './disclosure-money-auditor.ts';
import type { Constraint, Domains } from './disclosure-solver.ts';
import { stillShown } from './disclosure-tables-left-out.ts';
import { toldByLines } from './disclosure-thin.ts';
import { PossibleValues } from './disclosure-values.ts';

/*
 * Attacks a report in which small counts were hidden, as somebody would who has all its tables, what was
 * shared before, and every rule. It shares no code with the protection.
 */

export interface HidingAudit {
  /** Everything that is wrong; empty is good. */
  readonly faults: readonly string[];
  /** Printed counts, apart from those of merged rows that stand in no other table. */
  readonly counts: number;
  readonly hidden: number;
  readonly small: number;
}

const enough = 5;

/** As far above its exact figure as a hidden count is taken to be possible. */
const headroom = 60;

export async function auditHiding(
  allTables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
  smallestGroup: number,
  earlier: readonly EarlierExport[] = [],
): Promise<HidingAudit> {
  const countedTables = stillShown(allTables, shownTables);
  const exactTables = asBanded(countedTables, shownTables);
  const faults: string[] = [];
  const counts: Count[] = [];
  const places = new Map<string, number>();
  const kept = exactTables.map((exact, at) => lineUp(exact, shownTables[at], faults));
  const together = leftOutTogether(kept);
  const put = (ownName: string, ownExact: number, shown?: number | null): number => {
    const { name, exact } = together.get(ownName) ?? { name: ownName, exact: ownExact };
    const place = places.get(name) ?? counts.length;
    places.set(name, place);
    counts[place] ??= { name, exact, shown: undefined, least: 0, most: exact + headroom };
    const count = counts[place];
    if (shown === undefined) return place;
    if (count.shown !== undefined && count.shown !== shown) faults.push(`${name} differs`);
    count.shown = shown;
    if (shown === null) return place;
    if (shown !== exact) faults.push(`${name}: ${exact} is shown as ${shown}`);
    count.least = shown;
    count.most = shown;
    return place;
  };
  const ofAnyReport = [
    ...printed(kept, put, faults),
    ...sumsOf(exactTables, put),
    ...groupsFromYears(exactTables, put),
    ...exactTables.flatMap((table) => householdsIn(table, put)),
  ];
  const ofThisReport = [
    ...kept.flatMap((each) => seenRows(each, put)),
    ...toldByLines(countedTables, exactTables, shownTables, smallestGroup).map(
      ({ cells, least, most }): Constraint => ({
        terms: cells.map(({ key, value }) => [put(key, value), 1]),
        least,
        most,
      }),
    ),
  ];
  const derived = [
    ...exactTables
      .flatMap((table) => insideIn(table, exactTables))
      // Of the parts of a sum it is asked whether each can be known, not what they are together.
      .filter(([high, low]) => !together.has(low.key) && !isPart(exactTables, high.key, low.key))
      .filter(([high, low]) => high.value - low.value < smallestGroup + enough)
      .map(([high, low]) => rest(high, low, put)),
    ...sumsOf(exactTables, put).flatMap((sum) => others(sum, counts)),
  ];
  const mustBeOpen: number[] = [];
  const differences: number[] = [];
  for (const { name, of, exact, kind } of derived) {
    const place = put(name, exact);
    ofAnyReport.push({ terms: [...of, [place, -1]], least: 0, most: 0 });
    if (kind === 'same outcome') mustBeOpen.push(place);
    else differences.push(place);
  }
  const empty = emptyForAll(exactTables);
  const isEmpty = ({ name, exact }: Count) => {
    const parts = [...together].filter(([, all]) => all.name === name).map(([key]) => key);
    return exact === 0 && (parts.length > 0 ? parts : [name]).every((key) => empty.has(key));
  };
  for (const count of counts.filter(isEmpty)) count.most = 0;
  const unlearned = counts.map(({ least, most }) => ({ least, most }));
  faults.push(...learn(earlier, counts, smallestGroup));
  for (const { name, exact, shown } of counts) {
    if (shown && exact < smallestGroup) faults.push(`${name} is shown as ${shown}`);
  }
  for (const union of smallUnions(sumsOf(exactTables, put), counts, smallestGroup)) {
    if (union.isOpen) faults.push(`${union.name} are ${union.exact}`);
    const terms = union.parts.map((at) => [at, 1] as const);
    const place = put(union.name, union.exact);
    ofAnyReport.push({ terms: [...terms, [place, -1]], least: 0, most: 0 });
  }
  const once = [...ofAnyReport, ...ofThisReport].map(eachOnce);
  const domains = domainsOf(counts);
  const truth = counts.map(({ exact }) => exact);
  if (!isTrue(truth, once, domains)) faults.push('the truth does not fit');
  const asked = counts.flatMap(({ shown, least, most }, at) =>
    !mustBeOpen.includes(at) && (differences.includes(at) || least !== most || shown === undefined)
      ? [at]
      : [],
  );
  for (const [at, value] of workedOut(once, counts)) {
    if (asked.includes(at) && value >= 1 && value < smallestGroup) {
      faults.push(`${counts[at]?.name ?? ''} is worked out as ${value}`);
    }
  }
  const found = await PossibleValues.of({ constraints: once, domains, truth });
  for (const at of asked) {
    const values = found.of(at, smallestGroup);
    if (values === undefined) continue;
    const outside = values.some((value) => value < 1 || value >= smallestGroup);
    if (values.length < enough || !outside) {
      faults.push(`${counts[at]?.name ?? ''} can only be ${values.join(', ')}`);
    }
  }
  const closed = mustBeOpen.filter((at) => !found.canBeMore(at));
  found.dispose();
  const canBeMore = async (places: readonly number[], known: Domains, facts = once) => {
    if (places.length === 0) return new Set<number>();
    const possible = await PossibleValues.of({ constraints: facts, domains: known, truth });
    const more = new Set(places.filter((at) => possible.canBeMore(at)));
    possible.dispose();
    return more;
  };
  // What nobody can be in by the rows that the report has tells nothing of a group.
  const before = counts.map((count) => ({
    ...count,
    shown: undefined,
    least: 0,
    most: isEmpty(count) ? 0 : count.exact + headroom,
  }));
  const atAll = await canBeMore(closed, domainsOf(before));
  // Nor does this report where earlier ones alone say it of who takes it that nothing changed: no hiding takes that
  // back, and to be sure of it is to know it. By itself it must not say it then either.
  learn(earlier, before, smallestGroup);
  const untilNow = await canBeMore(closed, domainsOf(before), ofAnyReport.map(eachOnce));
  const byItself = counts.map((count, at) => ({ ...count, ...unlearned[at] }));
  const now = await canBeMore(closed, domainsOf(byItself));
  for (const at of closed.filter((each) => atAll.has(each))) {
    if (!untilNow.has(at) && now.has(at)) continue;
    faults.push(`${counts[at]?.name ?? ''}: all have the same outcome`);
  }
  faults.push(...auditMoney(exactTables, shownTables));
  faults.push(...auditHiddenMoney(exactTables, shownTables, smallestGroup));
  const onPaper = counts.filter(({ shown }) => shown !== undefined);
  return {
    faults,
    counts: onPaper.length,
    hidden: onPaper.filter(({ shown }) => shown === null).length,
    small: onPaper.filter(({ exact }) => exact >= 1 && exact < smallestGroup).length,
  };
}

/** What earlier exports tell: the same figure as it was shown then, or one that is nearly the same. */
function learn(
  earlier: readonly EarlierExport[],
  counts: readonly Count[],
  smallestGroup: number,
): string[] {
  return earlier.flatMap(({ way, figures }) =>
    figures.flatMap(({ key, published, exact }) => {
      if (published === null) return [];
      const near = (count: Count) =>
        count.exact !== exact && Math.abs(count.exact - exact) < smallestGroup;
      const around = counts.filter(
        (count) => way === 'verbergen' && count.shown != null && near(count),
      );
      const faults = around
        .filter(({ name }) => name === key || liesAround(name, key) || liesAround(key, name))
        .map(({ name, exact: now }) => `${key} was ${exact} and ${name} is ${now}`);
      const count = counts.find(({ name }) => name === key);
      if (!count || count.exact !== exact) return faults;
      const spread = way === 'verbergen' ? 0 : 4;
      count.least = Math.max(count.least, published - spread);
      count.most = Math.min(count.most, published + spread);
      return faults;
    }),
  );
}

/** The same count, over a period that holds the other. */
function liesAround(wide: string, narrow: string): boolean {
  const dates = /(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/;
  const [, first = '', last = ''] = dates.exec(wide) ?? [];
  const [, from = '', until = ''] = dates.exec(narrow) ?? [];
  return (
    first !== '' &&
    from !== '' &&
    (first < from || until < last) &&
    first <= from &&
    until <= last &&
    // Only what is added up over days grows with the period.
    /^personen\|(caseload|uitstroom|trajecten)\|/.test(wide) &&
    wide.replace(dates, '') === narrow.replace(dates, '')
  );
}

/** Rows that are taken together stand once in what holds of them all. */
const eachOnce = ({ terms, least, most }: Constraint): Constraint => {
  const factors = new Map<number, number>();
  for (const [at, factor] of terms) factors.set(at, factor);
  return { terms: [...factors], least, most };
};

const domainsOf = (counts: readonly Count[]): Domains => ({
  low: counts.map(({ least }) => least),
  high: counts.map(({ most }) => most),
});

const isPart = (tables: readonly CountedTable[], total: string, part: string): boolean =>
  tables.some(({ sums }) => sums.some((sum) => sum.total === total && sum.parts.includes(part)));

function isTrue(
  truth: readonly number[],
  constraints: readonly Constraint[],
  { low, high }: Domains,
) {
  return (
    truth.every((value, at) => value >= (low[at] ?? 0) && value <= (high[at] ?? 0)) &&
    constraints.every(({ terms, least, most }) => {
      const sum = terms.reduce((all, [at, factor]) => all + factor * (truth[at] ?? 0), 0);
      return sum >= least && sum <= most;
    })
  );
}
