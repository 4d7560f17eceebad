import type { CellKey, CountedCell, CountedSum } from '#shared/evaluation/counted.ts';
import type { Population, TableDeclaration } from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import { cellKey, type Constraints } from './cell-key.ts';
import type { Figures } from './figures.ts';
import type { Question } from './question.ts';
import { rowDimensions } from './table-plan.ts';

/*
 * Types and providers are often two names for the same trajectories: a reader who knows the catalogue
 * lays their rows side by side.
 */

type Printed = ReadonlyMap<CellKey, CountedCell>;

const perPair: Question = {
  population: 'trajecten',
  unit: 'personen',
  groupBy: ['provider', 'trajectoryType'],
  where: {},
};
const per = (dimension: DimensionName): Question => ({ ...perPair, groupBy: [dimension] });

const hasRows = (
  declarations: readonly TableDeclaration[],
  population: Population,
  dimension: DimensionName,
): boolean =>
  declarations.some(
    (table) => table.population === population && rowDimensions(table).includes(dimension),
  );

const hasBoth = (declarations: readonly TableDeclaration[]): boolean =>
  hasRows(declarations, 'trajecten', 'provider') &&
  hasRows(declarations, 'trajecten', 'trajectoryType');

/** What must be asked beside the tables to know which types are of which providers. */
export const trajectoryQuestions = (declarations: readonly TableDeclaration[]): Question[] =>
  hasBoth(declarations)
    ? [perPair, per('provider'), per('trajectoryType'), per('targetGroup')]
    : [];

/** The sums over types and providers, and over two tables of types, that are true of these figures. */
export const trajectorySums = (
  declarations: readonly TableDeclaration[],
  figures: Figures,
  printed: Printed,
): CountedSum[] => [
  ...(hasBoth(declarations) ? ofProviders(figures, printed) : []),
  ...(hasRows(declarations, 'trajecten', 'trajectoryType') ? measuredToo(figures, printed) : []),
];

/** A type that only its own providers give is all of theirs, and the other way around. */
function ofProviders(figures: Figures, printed: Printed): CountedSum[] {
  const pairs = figures
    .groups(perPair)
    .map(({ values, value }) => ({ provider: values[0] ?? null, type: values[1] ?? null, value }));
  const columns: readonly Constraints[] = [
    {},
    ...figures.groups(per('targetGroup')).map(({ values }) => ({ targetGroup: values[0] ?? null })),
  ];
  const sumsOf = (whole: 'provider' | 'type', part: 'provider' | 'type'): CountedSum[] => {
    const ofWhole = Map.groupBy(pairs, (pair) => pair[whole]);
    const ofPart = Map.groupBy(pairs, (pair) => pair[part]);
    const counts = new Map(
      figures
        .groups(per(dimensionOf[whole]))
        .map(({ values, value }) => [values[0] ?? null, value]),
    );
    return [...ofWhole].flatMap(([name, own]) => {
      const apart = own.reduce((sum, { value }) => sum + value, 0) === counts.get(name);
      const only = own.every((pair) => ofPart.get(pair[part])?.length === 1);
      if (!apart || !only || (whole === 'provider' && own.length === 1)) return [];
      return columns.flatMap((column) => {
        const total = keyOf(whole, name, column);
        const parts = own.map((pair) => keyOf(part, pair[part], column));
        return [total, ...parts].every((key) => printed.has(key)) ? [{ total, parts }] : [];
      });
    });
  };
  return [...sumsOf('type', 'provider'), ...sumsOf('provider', 'type')];
}

const dimensionOf = { provider: 'provider', type: 'trajectoryType' } as const;

const keyOf = (
  kind: keyof typeof dimensionOf,
  value: string | null,
  column: Constraints,
): CellKey => cellKey('personen', 'trajecten', { [dimensionOf[kind]]: value, ...column }, {});

/** Mostly everybody with a type of trajectory has it between two measurements of the ladder. */
function measuredToo(figures: Figures, printed: Printed): CountedSum[] {
  return figures.groups(per('trajectoryType')).flatMap(({ values }) => {
    const [all, measured] = (['trajecten', 'trajecten-tussen-metingen'] as const).map(
      (population) =>
        printed.get(cellKey('personen', population, { trajectoryType: values[0] ?? null }, {})),
    );
    return all && measured && all.value === measured.value
      ? [{ total: all.key, parts: [measured.key] }]
      : [];
  });
}
