import type { FundPosition } from '#shared/budget/fund.ts';
import { costKindSchema, type CostKind } from '#shared/kernel/cost-kind.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { FundMoney } from './fund-money.ts';

const fundQuery = (trx: TeamTransaction) =>
  trx
    .selectFrom('fund')
    .select([
      'id',
      'name',
      'source',
      'per_year',
      'repay',
      'note',
      'spend_from as spendFrom',
      'spend_until as spendUntil',
      'target_group as targetGroup',
      'cost_kinds',
      'settled_from_year as settledFromYear',
      'settled_until_year as settledUntilYear',
    ]);

type FundRow = Awaited<ReturnType<ReturnType<typeof fundQuery>['execute']>>[number];

/** A fund without its money. */
export type FundFacts = ReturnType<typeof factsOf>;

const factsOf = ({ per_year, repay, cost_kinds, ...row }: FundRow) => ({
  ...row,
  perYear: per_year === 1,
  repay: repay === 1,
  costKinds: costKindsOf(cost_kinds),
});

/** What the file keeps with spaces between; a kind of a later version is left out. */
const costKindsOf = (stored: string | null): CostKind[] | null =>
  stored === null
    ? null
    : stored.split(' ').flatMap((kind) => {
        const read = costKindSchema.safeParse(kind);
        return read.success ? [read.data] : [];
      });

const collator = new Intl.Collator('nl', { numeric: true });

/** All funds by name. */
export async function listFunds(trx: TeamTransaction): Promise<FundFacts[]> {
  const rows = await fundQuery(trx).execute();
  return rows.map(factsOf).sort((a, b) => collator.compare(a.name, b.name) || a.id - b.id);
}

/** @throws Refusal `not-found` for an id that is not in the file, at `field` */
export async function readFund(
  trx: TeamTransaction,
  fundId: number,
  field = 'fundId',
): Promise<FundFacts> {
  const row = await fundQuery(trx).where('id', '=', fundId).executeTakeFirst();
  if (row === undefined) {
    throw new Refusal(
      'not-found',
      'Dit fonds staat niet meer in het teambestand. Kies een ander fonds.',
      field,
    );
  }
  return factsOf(row);
}

/** The budget year by which the money of a fund is counted: `null` is its whole period. */
export const yearFor = ({ perYear }: Pick<FundFacts, 'perYear'>, year: number): number | null =>
  perYear ? year : null;

export function positionOf(fund: FundFacts, money: FundMoney, year: number): FundPosition {
  return { ...fund, ...money.of({ fundId: fund.id, year: yearFor(fund, year) }) };
}

/**
 * One fund with what is paid, invoiced and committed of this budget year, or of the whole period of a fund
 * with one amount. Refuses an id that is not in the file.
 */
export async function fundPosition(
  trx: TeamTransaction,
  fundId: number,
  year: number,
): Promise<FundPosition> {
  const fund = await readFund(trx, fundId);
  return positionOf(fund, await FundMoney.read(trx, fundId), year);
}
