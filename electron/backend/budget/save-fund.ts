import type { FundInput } from '#shared/budget/fund.ts';
import { startingFunds } from '#shared/budget/starting-funds.ts';
import { costKinds } from '#shared/kernel/cost-kind.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange, type Change } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { refuseLaterDay, refuseWrongYear } from './decisions.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';

type FundContext = Pick<FileCallContext, 'trx' | 'now' | 'account'>;

/**
 * Adds a fund or changes one. What was decided of a new one goes into its ledger with it, or neither does.
 *
 * @throws Refusal `conflict` for a name that another fund has already, when somebody changed it since, and when the
 *   amounts in the ledger are by year and the fund would not be, or the other way round; `invalid-input` for a first
 *   decision of a day that is yet to come, and of a fund that is there already
 */
export async function saveFund(
  input: FundInput,
  context: FundContext & Pick<FileCallContext, 'today'>,
): Promise<{ changeId: number; fundId: number }> {
  const { trx, today } = context;
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
    const fundId = await change.add('fund', valuesOf(input));
    await addFirstDecision(change, { fundId, ...input, today });
    return { fundId, changeId: change.id };
  }
  if (input.first !== null) {
    throw new Refusal(
      'invalid-input',
      'Dit fonds is er al. Vul het bedrag in met een beschikking.',
      'amountCents',
    );
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

async function addFirstDecision(
  change: Change,
  {
    fundId,
    name,
    perYear,
    first,
    today,
  }: Pick<FundInput, 'name' | 'perYear' | 'first'> & {
    readonly fundId: number;
    readonly today: IsoDate;
  },
): Promise<void> {
  if (first === null) return;
  refuseWrongYear({ name, perYear }, first.budgetYear, 'budgetYear');
  refuseLaterDay(first.date, today);
  await change.add('fund_entry', {
    fund_id: fundId,
    kind: first.kind,
    budget_year: first.budgetYear,
    date: first.date,
    reference: first.reference === '' ? null : first.reference,
    headcount: null,
    rate_cents: null,
    amount_cents: first.amountCents,
  });
}

const valuesOf = (input: Omit<FundInput, 'id' | 'before' | 'first'>) => ({
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
