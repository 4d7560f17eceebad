import type { CountedCell, CountedTable, Pause } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { kindAndPeriod, placeBeside } from '../same-period.ts';
import { anyNumber } from '../any-number.ts';

/*
 * Attacks hidden amounts with a price list and the total: which numbers of persons make it up? It makes
 * all sums of one half of the rows and of the other half, and looks for pairs. Of very many sums it keeps those
 * nearest to what it truly is: whoever finds five there has found five.
 */

/** Between which a reader knows a count to be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What follows for the counts, by their keys, from numbers of persons that a reader cannot rule out from the money. */
export type World = ReadonlyMap<string, Bounds>;

export interface PriceAttack {
  readonly faults: readonly string[];
  /** The exact world first; one without any number when no money is shown. */
  readonly worlds: readonly World[];
}

/** A report with amounts, and what its reader knows of counts, by their keys. */
export interface PricedReport {
  readonly exact: readonly CountedTable[];
  readonly shown: readonly ReportTable[];
  readonly boundsOf: (key: string) => Bounds | undefined;
}

interface Line {
  readonly cell: Required<Pick<CountedCell, 'key' | 'value' | 'money'>>;
  readonly amount: number | null;
  readonly count?: { readonly key: string; readonly exact: number } & Bounds;
}

interface Sum {
  readonly low: number;
  readonly high: number;
  readonly numbers: readonly number[];
}

const fewPersons = 10;
const enough = 5;

/** Where prices differ a reader is taken to know their mean within a tenth: who buys the same knows about what it costs. */
const meanKnownWithin = 0.1;

/** Numbers of persons this far from the exact one are tried: five that are possible are enough, so more is no use. */
const farthest = 20;

/** So many sums of half the rows are kept. */
const mostSums = 500;

/** So many numbers of persons of a line are looked into. */
const mostWorlds = 12;

/**
 * Attacks hidden amounts of few persons.
 *
 * @returns as faults the amounts of which fewer than five numbers of persons are possible
 */
export async function attackPrices(report: PricedReport, pause: Pause): Promise<PriceAttack> {
  const { exact } = report;
  const lines = new Map(
    exact.flatMap(({ cells }, table) => cells.flatMap((_, row) => readRow(report, table, row))),
  );
  if ([...lines.values()].every(({ amount }) => amount === null)) {
    return { faults: [], worlds: [new Map()] };
  }
  const worldOf = (own: readonly Line[], numbers: readonly number[]): [string, Bounds][] =>
    own.flatMap(({ count, cell }, at) =>
      count ? [[count.key, guidedBeside(numbers[at] ?? 0, count, cell.money.contributors)]] : [],
    );
  const everyLine = [...lines.values()];
  const exactNumbers = everyLine.map(({ cell }) => cell.money.contributors);
  const exactWorld: World = new Map(worldOf(everyLine, exactNumbers));
  const faults: string[] = [];
  const worlds: World[] = [exactWorld];
  const sums = exact.flatMap((table) => table.sums);
  for (const { total, parts } of sums) {
    const own = parts.flatMap((part) => lines.get(part) ?? []);
    const sum = own.reduce((all, { cell }) => all + cell.value, 0);
    let [least, most] = [sum, sum];
    if (own.every(({ amount }) => amount === null)) {
      // Nothing of this table is shown: the report tells the total only as far as its other tables do.
      const other = sums.find((each) => each.total === total && each.parts[0] !== parts[0]);
      const shown = other?.parts.flatMap((part) => lines.get(part) ?? []);
      const known = shown?.reduce((all, { cell, amount }) => all + (amount ?? cell.value), 0);
      const doubt = (shown ?? []).filter(({ amount }) => amount !== null).length * 50_000;
      least = known === undefined ? 0 : known - doubt;
      most = known === undefined ? Infinity : known + doubt;
    }
    for (const [asked, { cell, amount }] of own.entries()) {
      const { contributors } = cell.money;
      if (amount !== null || contributors === 0 || contributors >= fewPersons) continue;
      await pause();
      const found = splits(own, asked, least, most);
      if (found.size < enough) {
        faults.push(`${cell.key} can only be of ${[...found.keys()].join(', ')} persons`);
      }
      for (const numbers of nearestTo(contributors, found)) {
        worlds.push(new Map([...exactWorld, ...worldOf(own, numbers)]));
      }
    }
  }
  return { faults, worlds };
}

function readRow(
  { exact, shown, boundsOf }: PricedReport,
  table: number,
  row: number,
): [string, Line][] {
  const own = exact[table];
  if (own === undefined) return [];
  const persons = placeBeside(exact, 'trajecten', own);
  const id = own.rows[row]?.id;
  const place = exact[persons]?.rows.findIndex((each) => each.id === id) ?? -1;
  const total = exact[persons]?.columns.findIndex((each) => each.id === 'totaal') ?? -1;
  const counted = exact[persons]?.cells[place]?.[total];
  const figure = shown[persons]?.cells[place]?.[total];
  return (own.cells[row] ?? []).flatMap((each, column): [string, Line][] => {
    const { key, value, money } = each;
    if (!money || each.public) return [];
    const amount = shown[table]?.cells[row]?.[column] ?? null;
    const linked =
      kindAndPeriod(own.id)[0] === 'trajectkosten' &&
      typeof figure === 'number' &&
      money.contributors > 0 &&
      counted !== undefined &&
      counted.value >= money.contributors;
    const count = {
      key: counted?.key ?? '',
      exact: counted?.value ?? 0,
      ...(boundsOf(counted?.key ?? '') ?? { least: 0, most: anyNumber }),
    };
    return [[key, { cell: { key, value, money }, amount, ...(linked ? { count } : {}) }]];
  });
}

/** By number of persons of the line asked about, numbers for all lines that give the total. */
function splits(
  lines: readonly Line[],
  asked: number,
  least: number,
  most: number,
): Map<number, readonly number[]> {
  const others = [...lines.keys()].filter((at) => at !== asked);
  // The lines with a choice are dealt out evenly over the two halves.
  others.sort((a, b) => candidates(lines[a]).length - candidates(lines[b]).length);
  const half = (rest: number) => {
    let sums: readonly Sum[] = [{ low: 0, high: 0, numbers: [] }];
    let truth = 0;
    for (const at of others.filter((_, index) => index % 2 === rest)) {
      const next = new Map<string, Sum>();
      for (const sum of sums) {
        for (const { low, high, persons } of candidates(lines[at])) {
          const numbers = [...sum.numbers];
          numbers[at] = persons;
          const grown = { low: sum.low + low, high: sum.high + high, numbers };
          next.set(`${grown.low} ${grown.high}`, grown);
        }
      }
      truth += lines[at]?.cell.value ?? 0;
      sums = nearest([...next.values()], truth);
    }
    return [...sums].sort((a, b) => a.low - b.low);
  };
  const [one, two] = [half(0), half(1)];
  const widest = Math.max(0, ...two.map(({ low, high }) => high - low));
  const found = new Map<number, readonly number[]>();
  for (const option of candidates(lines[asked])) {
    const pair = findPair(one, two, widest, least, most, option);
    if (!pair) continue;
    const numbers = lines.map((_, at) => pair[0].numbers[at] ?? pair[1].numbers[at] ?? 0);
    numbers[asked] = option.persons;
    found.set(option.persons, numbers);
  }
  return found;
}

/** Other readers' ideas of a line: of very many numbers of persons those nearest to what it is. */
const nearestTo = (
  contributors: number,
  found: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] =>
  [...found]
    .sort(([a], [b]) => Math.abs(a - contributors) - Math.abs(b - contributors))
    .slice(0, mostWorlds)
    .map(([, numbers]) => numbers);

function nearest(sums: readonly Sum[], truth: number): readonly Sum[] {
  if (sums.length <= mostSums) return sums;
  const farFrom = ({ low, high }: Sum) => Math.abs((low + high) / 2 - truth);
  return sums.toSorted((a, b) => farFrom(a) - farFrom(b)).slice(0, mostSums);
}

function findPair(
  one: readonly Sum[],
  two: readonly Sum[],
  widest: number,
  least: number,
  most: number,
  option: { readonly low: number; readonly high: number },
): readonly [Sum, Sum] | undefined {
  for (const first of one) {
    const from = least - option.high - first.high;
    const until = most - option.low - first.low;
    for (let at = firstFrom(two, from - widest); at < two.length; at += 1) {
      const second = two[at];
      if (!second || second.low > until) break;
      if (second.high >= from) return [first, second];
    }
  }
  return undefined;
}

function firstFrom(sums: readonly Sum[], low: number): number {
  let [start, end] = [0, sums.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((sums[middle]?.low ?? 0) < low) start = middle + 1;
    else end = middle;
  }
  return start;
}

/**
 * How many were guided where so many were paid for: as many, where that is so. Otherwise no fewer, for a reader does
 * not know of whom nothing had to be paid; who takes all to be paid for is misled.
 */
const guidedBeside = (
  persons: number,
  { exact }: { readonly exact: number },
  contributors: number,
): Bounds => ({ least: persons, most: exact === contributors ? persons : anyNumber });

/** Numbers of persons for one line, with the amounts that they can have cost. */
function candidates(line: Line | undefined): { persons: number; low: number; high: number }[] {
  if (!line) return [];
  const { cell, amount, count } = line;
  const { contributors, largest, total } = cell.money;
  const same = largest * contributors === total;
  if (contributors === 0 || (amount !== null && !same)) {
    return [{ persons: contributors, low: total, high: total }];
  }
  const list = [];
  for (let persons = 0; persons <= contributors + farthest; persons += 1) {
    if (count) {
      const { least, most } = guidedBeside(persons, count, contributors);
      if (least > count.most || most < count.least) continue;
    }
    if (!count && persons < contributors - farthest) continue;
    const each = total / contributors;
    const low = same ? persons * largest : Math.ceil(persons * each * (1 - meanKnownWithin));
    const high = same ? persons * largest : Math.floor(persons * each * (1 + meanKnownWithin));
    if (amount !== null && Math.abs(low - amount) > 50_000) continue;
    list.push({ persons, low, high });
  }
  return list;
}
