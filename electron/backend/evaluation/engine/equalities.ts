import type { CellKey, CountedCell, CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import type { Population, TableDeclaration } from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import {
  likelyEqual,
  likelySums,
  type CountedSet,
  type LikelySum,
} from '#shared/evaluation/tables/likely-equal.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { cellKey } from './cell-key.ts';
import type { Figures } from './figures.ts';
import { trueSums } from './known-sums.ts';
import { outcomeSums } from './outcome-sums.ts';
import { entriesOf, type Question } from './question.ts';
import { presenceOf, rowDimensions } from './table-plan.ts';
import { trajectorySums } from './trajectory-sums.ts';

const keyOf = ({ unit, population, where }: CountedSet) => cellKey(unit, population, {}, where);

/** Of whom the date of settlement is known and of whom it is not, so that the latter can be told apart. */
const byDate = (by: DimensionName): Question => ({
  population: 'caseload',
  unit: 'personen',
  groupBy: [by, 'settlementYear', 'targetGroup'],
  where: {},
});
const [ofAll, ofLeft] = [byDate('leftFully'), byDate('leftFullyReason')];

/** What must be asked beside the tables to know which equalities are true. */
export const equalityQuestions = (declarations: readonly TableDeclaration[]): Question[] =>
  declarations.some((table) => rowDimensions(table).includes('settlementYear'))
    ? [ofAll, ofLeft]
    : [];

/** How many persons of the caseload are in the set; unknown is no value at all. */
function withoutDate(figures: Figures, { where }: CountedSet): number {
  const question = where.leftFullyReason === undefined ? ofAll : ofLeft;
  return figures
    .groups(question)
    .filter(({ values }) =>
      entriesOf(where).every(([name, allowed]) => {
        const value = values[question.groupBy.indexOf(name)] ?? null;
        return value === null ? allowed.length === 0 : allowed.includes(value);
      }),
    )
    .reduce((sum, { value }) => sum + value, 0);
}

/** The equalities and sums between tables that a reader would take for true, and that are true here. */
export function equalitiesOf(
  declarations: readonly TableDeclaration[],
  tables: readonly CountedTable[],
  figures: Figures,
  period: Period,
): CountedSum[] {
  const printed = new Map(
    tables.flatMap(({ cells }) => cells.flat()).map((cell) => [cell.key, cell]),
  );
  const sums = likelySums.flatMap((sum) => {
    const values = valuesOf(declarations, figures, sum.parts.population, sum.by);
    if (values === undefined) return [];
    return sumOfLines(sum, values, printed, (set) => withoutDate(figures, set));
  });
  return [
    ...sums,
    ...sumsOfPrinted(printed, period),
    ...trajectorySums(declarations, figures, printed),
  ];
}

/** Those of them that the printed figures tell by themselves. */
export function sumsOfPrinted(
  printed: ReadonlyMap<CellKey, CountedCell>,
  period: Period,
): CountedSum[] {
  const equal = likelyEqual.flatMap((pair): CountedSum[] => {
    const [one, other] = pair.map((set) => printed.get(keyOf(set)));
    return one && other && one.value === other.value
      ? [{ total: one.key, parts: [other.key] }]
      : [];
  });
  return [...equal, ...trueSums(period, printed, keyOf), ...outcomeSums(printed, period)];
}

/** The values of a dimension that have a line; nothing when no table has them as lines. */
function valuesOf(
  declarations: readonly TableDeclaration[],
  figures: Figures,
  population: Population,
  by: DimensionName,
): (string | null)[] | undefined {
  const table = declarations.find(
    (each) => each.population === population && rowDimensions(each).includes(by),
  );
  return table && figures.groups(presenceOf(table, by)).map(({ values }) => values[0] ?? null);
}

function sumOfLines(
  { total, parts, by, includes, unknown }: LikelySum,
  values: readonly (string | null)[],
  printed: ReadonlyMap<string, CountedCell>,
  countOf: (set: CountedSet) => number,
): CountedSum[] {
  const lineOf = (value: string | null) =>
    printed.get(cellKey(parts.unit, parts.population, { [by]: value }, parts.where));
  const whole = printed.get(keyOf(total));
  const lines = values.filter(includes).map(lineOf);
  if (whole === undefined) return [];
  const keys = lines.flatMap((line) => line?.key ?? []);
  if (keys.length < lines.length) return [];
  const rest = whole.value - lines.reduce((sum, line) => sum + (line?.value ?? 0), 0);
  const unknownLine = unknown && lineOf(null);
  // Where dates are unknown nobody can tell whether some of them belong here, also when none of them does.
  if (unknown === undefined || unknownLine === undefined) {
    return rest === 0 ? [{ total: whole.key, parts: keys }] : [];
  }
  if (rest < 0 || rest > unknownLine.value) return [];
  if (rest === countOf(unknown)) return [{ total: whole.key, parts: [...keys, keyOf(unknown)] }];
  // Some who left are not in the caseload: then what is left of the total is not that set, though a reader
  // takes it to be of the unknown.
  const taken = `over van ${whole.key}`;
  return [
    { total: whole.key, parts: [...keys, taken] },
    { total: unknownLine.key, parts: [taken, `rest zonder ${whole.key}`] },
  ];
}
