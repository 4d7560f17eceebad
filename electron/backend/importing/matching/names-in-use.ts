import type { NamesInUse } from '#shared/importing/matching/content.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../../database/schema.ts';

/** The names of the team file by which a column can be recognised, as they are written there. */
export interface WrittenNames {
  readonly types: readonly string[];
  readonly providers: readonly string[];
  readonly funds: readonly string[];
  readonly caseManagers: readonly string[];
  readonly nationalities: readonly string[];
}

export async function writtenNames(trx: TeamTransaction): Promise<WrittenNames> {
  const namesIn = async (table: 'trajectory_type' | 'provider' | 'fund') =>
    (await trx.selectFrom(table).select('name').orderBy('name').execute()).map(({ name }) => name);
  const nationalities = await trx
    .selectFrom('client')
    .select('nationality')
    .distinct()
    .where('nationality', 'is not', null)
    .orderBy('nationality')
    .execute();
  return {
    types: await namesIn('trajectory_type'),
    providers: await namesIn('provider'),
    funds: await namesIn('fund'),
    caseManagers: await caseManagersInUse(trx),
    nationalities: nationalities.flatMap(({ nationality }) => nationality ?? []),
  };
}

/** The klantmanagers of the team, and names that only stand with clients. */
export async function caseManagersInUse(trx: TeamTransaction): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('client_case_manager')
    .select('name')
    .union(trx.selectFrom('team_member').select('name'))
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

export const namesInUse = ({
  types,
  providers,
  funds,
  caseManagers,
}: WrittenNames): NamesInUse => ({
  types: new Set(types.map(folded)),
  providers: new Set(providers.map(folded)),
  funds: new Set(funds.map(folded)),
  caseManagers: new Set(caseManagers.map(folded)),
});
