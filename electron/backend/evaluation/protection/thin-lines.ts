import type { CellKey, CountedTable } from '#shared/evaluation/counted.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import { merging, type Merging } from '#shared/evaluation/merging.ts';
import { readKey, sizePrefix, type ReadKey } from './key-relations.ts';

/** Fewer persons a cell on average, and the table is too thin. */
export const fewestPerCell = 5;

/** The rows of a table that follow a dimension whose lines may be merged. */
export interface Lines {
  readonly table: CountedTable;
  readonly dimension: DimensionName;
  readonly how: Merging;
  /** By row, the value of the dimension. */
  readonly values: ReadonlyMap<number, string>;
  /** The columns that are no total of others. */
  readonly columns: readonly number[];
  /** In how many columns a person is counted: waiting for the intake, for a plan, for work. */
  readonly times: number;
  /** How many are counted in their cells, those in two cells twice. */
  readonly size: number;
}

/** Of a table in euro, or with keys of another make, nothing is known. */
export function linesOf(table: CountedTable): Lines | undefined {
  if (table.columns.some(({ unit }) => unit === 'euro')) return undefined;
  const read = table.cells.map((row) => row.flatMap(({ key }) => readKey(key) ?? []));
  const lines = read.flatMap((keys, at) => {
    const line = keys.length < table.columns.length ? undefined : lineOf(keys);
    return line ? [{ ...line, at }] : [];
  });
  const [first] = lines;
  if (first === undefined) return undefined;
  const keys = read[first.at] ?? [];
  const totals = totalsInRows(table);
  const columns = keys.flatMap((key, column) =>
    keys.some((other) => isWider(key, other)) ||
    lines.some(({ at }) => totals.has(table.cells[at]?.[column]?.key ?? ''))
      ? []
      : [column],
  );
  const cells = lines.flatMap(({ at }) => columns.map((column) => table.cells[at]?.[column]));
  return {
    table,
    dimension: first.dimension,
    how: merging[first.dimension],
    values: new Map(lines.map(({ at, value }) => [at, value])),
    columns,
    times: Math.max(...countOf(columns.map((column) => whoIsAsked(keys[column])))),
    size: cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0),
  };
}

/** The cells that are the sum of others in their row. */
function totalsInRows({ cells, sums }: CountedTable): ReadonlySet<CellKey> {
  const rowOf = new Map(cells.flatMap((row, at) => row.map(({ key }) => [key, at] as const)));
  return new Set(
    sums.flatMap(({ total, parts }) => {
      const own = rowOf.get(total);
      return own !== undefined && parts.every((part) => rowOf.get(part) === own) ? [total] : [];
    }),
  );
}

/** The kinds of persons of a column, leaving aside by what its lines tell them apart. */
const whoIsAsked = (key: ReadKey | undefined): string => {
  const rest = [...(key?.asked ?? [])].filter(
    ([name]) => !isDimension(name) || merging[name].kind === 'never',
  );
  return JSON.stringify([key?.population, rest]);
};

const countOf = (names: readonly string[]): number[] =>
  [...Map.groupBy(names, (name) => name).values()].map(({ length }) => length);

const isDimension = (name: string): name is DimensionName => Object.hasOwn(merging, name);

/** The one value that all cells of a row ask for; columns may ask it of dimensions that are alike. */
function lineOf(keys: readonly ReadKey[]): { dimension: DimensionName; value: string } | undefined {
  const asked = keys.map((key) =>
    [...key.asked].flatMap(([name, values]) => {
      const [value, ...more] = values;
      return isDimension(name) && merging[name].kind !== 'never' && value !== undefined && !more[0]
        ? [{ dimension: name, value }]
        : [];
    }),
  );
  const first = asked[0]?.[0];
  if (first === undefined) return undefined;
  const isSame = (one: { dimension: DimensionName; value: string }) =>
    one.value === first.value && merging[one.dimension] === merging[first.dimension];
  return asked.every((each) => each.some(isSame)) ? first : undefined;
}

/** Whoever is counted in the other is so in this one, and it asks for less. */
const isWider = (key: ReadKey, other: ReadKey): boolean =>
  key.unit === other.unit &&
  key.population === other.population &&
  key.asked.size < other.asked.size &&
  [...key.asked].every(([name, values]) => other.asked.get(name)?.join() === values.join());

export const isSize = (key: CellKey): boolean => key.startsWith(sizePrefix);
export const sizeKey = ({ id }: CountedTable): CellKey => `${sizePrefix}${id}`;

/** With all cells of its lines as one sum: the merging keeps it true. */
export function withSize(table: CountedTable, lined: readonly Lines[]): CountedTable {
  const lines = lined.find((each) => each.table === table);
  if (lines === undefined) return table;
  const parts = [...lines.values.keys()].flatMap((at) =>
    lines.columns.flatMap((column) => table.cells[at]?.[column]?.key ?? []),
  );
  return { ...table, sums: [...table.sums, { total: sizeKey(table), parts }] };
}

/*
 * What thinness tells may not put the total of a table under the smallest group that is hidden, nor say what it
 * is. So how many the cells hold is judged in steps of twice that group for each time that a person stands in a
 * line, and fewer than four times is always too few: two bounds have at least ten persons between them, which is
 * no less than a rounded total leaves open. Nor is a table of one line ever thin.
 */

/** Fewer persons in the cells of so many lines, and the table is too thin. */
export function fewestIn({ columns, times }: Lines, lines: number, smallestGroup: number): number {
  const step = 2 * smallestGroup * times;
  return step * Math.max(2, Math.ceil((fewestPerCell * lines * columns.length) / step));
}

export const isThin = (table: Lines, lines: number, smallestGroup: number): boolean =>
  lines > 1 && table.size < fewestIn(table, lines, smallestGroup);
