import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { asBanded } from './disclosure-bands.ts';
import { groupsFromYears, leftOutTogether } from './disclosure-cohort.ts';
import { lineUp } from './disclosure-line-up.ts';
import { auditMoney } from './disclosure-money-auditor.ts';
import { attackPrices } from './disclosure-price-auditor.ts';
import { type Count, countValues } from './disclosure-possible-values.ts';
import type { Constraint } from './disclosure-solver.ts';
import { stillShown } from './disclosure-tables-left-out.ts';
import { toldByLines } from './disclosure-thin.ts';
import { withinRows } from './disclosure-within-rows.ts';

/*
 * Attacks a protected report as somebody would who has all its tables and knows every rule by which it
 * was made. It shares no code with the protection.
 */

export interface Audit {
  /** Everything that is wrong; empty is good. */
  readonly faults: readonly string[];
  /** Printed counts that a reader may take for 1 to 4. */
  readonly suspects: number;
  /** Of the suspects, the fewest possible values that were found (the search stops at five). */
  readonly fewestValues: number;
  readonly counts: number;
  readonly totalDeviation: number;
  readonly largestDeviation: number;
}

const base = 5;

export function auditDisclosure(
  allTables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
): Audit {
  const countedTables = stillShown(allTables, shownTables);
  const exactTables = asBanded(countedTables, shownTables);
  const faults: string[] = [];
  const counts = new Map<string, Count>();
  const constraints: Constraint[] = [];
  const order: string[] = [];
  const kept = exactTables.map((exact, at) => lineUp(exact, shownTables[at], faults));
  const together = leftOutTogether(kept);
  const put = (ownName: string, ownExact: number, shown?: number | null): number => {
    const { name, exact } = together.get(ownName) ?? { name: ownName, exact: ownExact };
    const known = counts.get(name);
    if (known && shown !== undefined && known.shown !== undefined && known.shown !== shown) {
      faults.push(`${name} is shown as ${known.shown} and as ${shown}`);
    }
    if (known && (known.shown !== undefined || shown === undefined)) return order.indexOf(name);
    if (!known) order.push(name);
    const near = shown === undefined ? {} : { shown };
    counts.set(name, {
      name,
      exact,
      ...near,
      least: typeof shown === 'number' ? Math.max(0, shown - 4) : 0,
      most: typeof shown === 'number' ? shown + 4 : 100_000,
    });
    return order.indexOf(name);
  };
  const cellOf = (row: readonly (number | null)[], column: number, table: string) => {
    const shown = row[column];
    if (shown === undefined) faults.push(`${table} lost a cell`);
    return shown ?? null;
  };
  const raise = (name: string, least: number) => {
    const count = counts.get(name);
    if (count) count.least = Math.max(count.least, least);
  };

  for (const { exact, shown, rows, leftOut } of kept) {
    for (const { row, cells } of rows) {
      const names: number[] = [];
      cells.forEach((cell, column) => {
        if (exact.columns[column]?.unit === 'euro' || cell.public) return;
        names.push(put(cell.key, cell.value, cellOf(row, column, exact.id)));
      });
      if (rows.length === 0) faults.push(`${shown.id} has no rows`);
    }
    // The merged row is what was left out.
    for (const [column, parts] of leftOut.parts.entries()) {
      const total = leftOut.total[column];
      if (total === undefined || exact.columns[column]?.unit === 'euro') continue;
      const all = put(total.key, total.value, cellOf(leftOut.shown, column, exact.id));
      const each = parts.map((part) => put(part.key, part.value));
      constraints.push({
        terms: [[all, -1], ...each.map((part) => [part, 1] as const)],
        least: 0,
        most: 0,
      });
    }
  }
  for (const { exact, shown, leftOut } of kept) {
    const own = new Map(
      exact.rows.map((row, at) => [row.id, { row, cells: exact.cells[at] ?? [] }]),
    );
    for (const { id } of shown.rows) {
      const line = own.get(id);
      const countsOf = (line?.cells ?? leftOut.total).filter(
        (_, column) => exact.columns[column]?.unit !== 'euro',
      );
      const [first] = [...countsOf].sort((a, b) => b.value - a.value);
      if (first === undefined) continue;
      const seen = line === undefined || line.row.listed === 'when-counted';
      if (seen && first.value > 0) {
        constraints.push({
          terms: countsOf.map((cell) => [put(cell.key, cell.value), 1]),
          least: 1,
          most: Infinity,
        });
      }
      const mergedHere = leftOut.total.length > 0;
      const others = shown.rows.filter((row) => own.get(row.id)?.row.mergeable).length;
      const largeByRule = line === undefined ? others > 0 : mergedHere && line.row.mergeable;
      if (exact.mergeSmallRows && largeByRule && countsOf.length === 1) raise(first.key, 5);
      if (exact.mergeSmallRows && line?.row.mergeable && first.value < 5 && first.value > 0) {
        faults.push(`${shown.id}/${id} holds ${first.value} persons and was not merged`);
      }
    }
    constraints.push(...withinRows(exact, put));
  }
  const euro = new Set(
    exactTables.flatMap(({ columns, cells }) =>
      cells
        .flat()
        .flatMap((cell, at) => (columns[at % columns.length]?.unit === 'euro' ? cell.key : [])),
    ),
  );
  for (const { total, parts } of exactTables.flatMap(({ sums }) => sums)) {
    if (parts.length === 0 || [total, ...parts].some((key) => euro.has(key))) continue;
    const valueOf = (key: string) => exactValue(exactTables, key);
    // What no table counts says no more than `groupsFromYears` does.
    if (parts.some((key) => valueOf(key) === undefined)) continue;
    if (!parts.every((key) => allTold(key, parts, together))) continue;
    const totalValue = valueOf(total) ?? parts.reduce((sum, key) => sum + (valueOf(key) ?? 0), 0);
    constraints.push({
      terms: [
        [put(total, totalValue), -1],
        ...parts.map((key) => [put(key, valueOf(key) ?? 0), 1] as const),
      ],
      least: 0,
      most: 0,
    });
    checkSum(total, parts, counts, faults);
  }
  constraints.push(...groupsFromYears(exactTables, put));
  for (const { cells, least, most } of toldByLines(countedTables, exactTables, shownTables, base)) {
    const terms = cells.map(({ key, value }) => [put(key, value), 1] as const);
    constraints.push({ terms, least, most });
  }
  faults.push(...auditMoney(exactTables, shownTables));
  for (const { cells } of shownTables) {
    if (cells.flat().some((value) => Object.is(value, -0))) faults.push('a -0 is shown');
  }
  const prices = attackPrices(exactTables, shownTables);
  faults.push(...prices.faults);

  const list = order.map((name) => counts.get(name)).filter((count) => count !== undefined);
  let totalDeviation = 0;
  let largestDeviation = 0;
  const printed = list.flatMap(({ name, exact, shown }) =>
    typeof shown === 'number' ? [{ name, exact, shown }] : [],
  );
  for (const { name, exact, shown } of printed) {
    const deviation = Math.abs(shown - exact);
    totalDeviation += deviation;
    largestDeviation = Math.max(largestDeviation, deviation);
    if (shown % 5 !== 0 || !(deviation < 5)) faults.push(`${name}: ${exact} is shown as ${shown}`);
    if (exact % 5 === 0 && shown !== exact) faults.push(`${name}: ${exact} did not stay`);
  }
  const { suspects, fewestValues, exposed } = countValues(list, constraints, prices.worlds);
  faults.push(...exposed);
  return {
    faults,
    suspects,
    fewestValues,
    counts: printed.length,
    totalDeviation,
    largestDeviation,
  };
}

/**
 * What is left out is one figure to the reader. A sum over only some of it says less than this attack
 * would take from it.
 */
function allTold(
  key: string,
  parts: readonly string[],
  together: ReadonlyMap<string, { readonly name: string }>,
): boolean {
  const name = together.get(key)?.name;
  return (
    name === undefined ||
    [...together].every(([other, group]) => group.name !== name || parts.includes(other))
  );
}

function exactValue(tables: readonly CountedTable[], key: string): number | undefined {
  for (const { cells } of tables) {
    for (const row of cells) for (const cell of row) if (cell.key === key) return cell.value;
  }
  return undefined;
}

function checkSum(
  total: string,
  parts: readonly string[],
  counts: ReadonlyMap<string, Count>,
  faults: string[],
): void {
  const shown = [total, ...parts].map((key) => counts.get(key)?.shown);
  const [sum = NaN, ...rest] = shown.filter((value) => typeof value === 'number');
  if (rest.length < parts.length) return;
  if (rest.reduce((all, value) => all + value, 0) !== sum) faults.push(`${total} does not add up`);
}
