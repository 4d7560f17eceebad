import type { FundInput } from '#shared/budget/fund.ts';
import { startingFunds } from '#shared/budget/starting-funds.ts';
import { costKinds } from '#shared/kernel/cost-kind.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange, type Change } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';

type FundContext = Pick<FileCallContext, 'trx' | 'now' | 'account'>;

/**
 * Adds a fund or changes one.
 *
 * @throws Refusal `conflict` for a name that another fund has already, when somebody changed it since, and when the amounts in the ledger
 *   are by year and the fund would not be, or the other way round
 */
export async function saveFund(
  input: FundInput,
  context: FundContext,
): Promise<{ changeId: number; fundId: number }> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  const funds = await trx.selectFrom('fund').selectAll().execute();
  if (funds.some((fund) => fund.id !== input.id && folded(fund.name) === folded(input.name))) {
    throw new Refusal(
      'conflict',
      'Er is al een fonds met deze naam. Kies een andere naam.',
      'name',
    );
  }
  const change = beginChange(context, { call: 'budget.saveFund', clientId: null });
  if (input.id === null) {
    return { fundId: await change.add('fund', valuesOf(input)), changeId: change.id };
  }
  const known = funds.find((fund) => fund.id === input.id);
  if (known === undefined) {
    throw new Refusal(
      'not-found',
      'Dit fonds staat niet meer in het teambestand. Kies een ander fonds.',
      'id',
    );
  }
  const { id: _id, ...standing } = known;
  refuseStale(input.before && valuesOf(input.before), standing);
  if ((known.per_year === 1) !== input.perYear) await refuseOtherYears(trx, known.id);
  await change.update('fund', known.id, valuesOf(input));
  return { fundId: known.id, changeId: change.id };
}

const valuesOf = (input: Omit<FundInput, 'id' | 'before'>) => ({
  name: input.name,
  source: input.source,
  per_year: input.perYear ? (1 as const) : (0 as const),
  repay: input.repay ? (1 as const) : (0 as const),
  note: input.note === '' ? null : input.note,
  spend_from: input.spendFrom,
  spend_until: input.spendUntil,
  target_group: input.targetGroup,
  cost_kinds: storedCostKinds(input),
  settled_from_year: input.settledFromYear,
  settled_until_year: input.settledUntilYear,
});

/** In one order, and none for no condition: so that the same choice is the same text. */
function storedCostKinds({ costKinds: chosen }: Pick<FundInput, 'costKinds'>): string | null {
  if (chosen === null || chosen.length === 0) return null;
  return costKinds.filter((kind) => chosen.includes(kind)).join(' ');
}

async function refuseOtherYears(trx: TeamTransaction, fundId: number): Promise<void> {
  const entry = await trx
    .selectFrom('fund_entry')
    .select('id')
    .where('fund_id', '=', fundId)
    .executeTakeFirst();
  if (entry === undefined) return;
  throw new Refusal(
    'conflict',
    'Dit fonds heeft al beschikkingen of verschuivingen. Haal die eerst weg. Daarna kunt u kiezen of het bedrag per jaar is.',
    'perYear',
  );
}

/** Makes the funds of the start set of which neither the source nor the name is there yet. */
export async function addStartingFunds(
  context: FundContext,
): Promise<{ changeId: number; added: number }> {
  await refuseWhoMayNotDecide(context);
  const known = await context.trx.selectFrom('fund').select(['name', 'source']).execute();
  const change: Change = beginChange(context, { call: 'budget.addStartingFunds', clientId: null });
  const missing = startingFunds.filter(
    (fund) =>
      !known.some(
        ({ name, source }) => source === fund.source || folded(name) === folded(fund.name),
      ),
  );
  for (const fund of missing) await change.add('fund', valuesOf(fund));
  return { changeId: change.id, added: missing.length };
}
