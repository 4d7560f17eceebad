import type { FundConditions } from '#shared/kernel/fund-conditions.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';

/** A fund as far as an import has to know it. */
export interface KnownFund extends FundConditions {
  /** Whether it pays trajectories: the only cost that a list tells of. */
  readonly paysTrajectories: boolean;
  /** For who settled in these years, both included. */
  readonly settledFromYear: number | null;
  readonly settledUntilYear: number | null;
  readonly id: number;
  readonly name: string;
}

/** Types, providers and funds of the team file, by folded name. */
export interface KnownNames {
  readonly types: ReadonlyMap<string, number>;
  readonly providers: ReadonlyMap<string, number>;
  readonly funds: ReadonlyMap<string, KnownFund>;
}

export async function loadKnownNames(trx: TeamTransaction): Promise<KnownNames> {
  const idsByName = async (table: 'trajectory_type' | 'provider') => {
    const rows = await trx.selectFrom(table).select(['id', 'name']).orderBy('id', 'desc').execute();
    return new Map(rows.map(({ id, name }) => [folded(name), id]));
  };
  const funds = await trx
    .selectFrom('fund')
    .select([
      'id',
      'name',
      'spend_from as spendFrom',
      'spend_until as spendUntil',
      'target_group as targetGroup',
      'cost_kinds as costKinds',
      'settled_from_year as settledFromYear',
      'settled_until_year as settledUntilYear',
    ])
    .orderBy('id', 'desc')
    .execute();
  return {
    types: await idsByName('trajectory_type'),
    providers: await idsByName('provider'),
    funds: new Map(
      funds.map(({ costKinds, ...fund }) => [
        folded(fund.name),
        { ...fund, paysTrajectories: costKinds?.split(' ').includes('traject') ?? true },
      ]),
    ),
  };
}
