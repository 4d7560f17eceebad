import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import type { DimensionName } from '#shared/evaluation/dimensions.ts';
import type { FoundWord, Report, ReportPart } from '#shared/evaluation/schema.ts';
import { readLists } from '../engine/lists.ts';
import type { ReadModel } from '../engine/read-model.ts';
import { neededTables } from '../needed-tables.ts';

/** A name in a report that somebody typed elsewhere in the team file. */
export interface TypedName {
  readonly kind: NonNullable<FoundWord['name']>['kind'];
  readonly name: string;
}

/** Every name of the team file that a report of these parts can print, whatever its period. */
export async function typedNamesOf(
  db: ReadModel,
  { teamName, municipality }: Pick<Report, 'teamName' | 'municipality'>,
  parts: readonly ReportPart[],
): Promise<TypedName[]> {
  const used = new Set(neededTables(parts).flatMap(dimensionsOf));
  const { trajectoryTypes, jobcoaching, providers, funds } = await readLists(db);
  const named = (kind: TypedName['kind'], dimension: DimensionName, names: readonly string[]) =>
    used.has(dimension) ? names.map((name) => ({ kind, name })) : [];
  const labels = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);
  return [
    { kind: 'team', name: teamName },
    { kind: 'municipality', name: municipality },
    ...named('fund', 'fund', labels(funds)),
    ...named('provider', 'provider', labels(providers)),
    ...named('trajectoryType', 'trajectoryType', labels(trajectoryTypes)),
    // A note names those by which it counted.
    ...(used.has('trajectoryType') ? [] : named('trajectoryType', 'jobcoaching', jobcoaching)),
    ...named('nationality', 'nationality', await nationalities(db)),
  ];
}

const dimensionsOf = ({ rows, columns }: TableDeclaration): DimensionName[] => [
  ...('by' in rows ? [rows.by] : []),
  ...('by' in columns ? [columns.by] : columns.measures.flatMap(({ by }) => by ?? [])),
];

async function nationalities(db: ReadModel): Promise<string[]> {
  const rows = await db
    .selectFrom('eval_person')
    .select('nationality')
    .where('nationality', 'is not', null)
    .distinct()
    .execute();
  return rows.flatMap(({ nationality }) => nationality ?? []);
}
