import type { DecisionInput } from '#shared/budget/fund.ts';
import { decisionKinds } from '#shared/budget/fund.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { readFund, type FundFacts } from './position.ts';

/**
 * Adds a decision to the ledger of a fund or corrects one: from its date on the fund (in that year) is what
 * it says.
 *
 * @returns the number of the change
 */
export async function saveDecision(
  input: DecisionInput,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<number> {
  const { trx } = context;
  refuseWrongYear(await readFund(trx, input.fundId), input.budgetYear, 'budgetYear');
  if ((input.headcount === null) !== (input.rateCents === null)) {
    throw new Refusal(
      'invalid-input',
      'Vul het aantal en het bedrag per persoon allebei in, of geen van beide.',
      input.headcount === null ? 'headcount' : 'rateCents',
    );
  }
  const values = {
    fund_id: input.fundId,
    kind: input.kind,
    budget_year: input.budgetYear,
    date: input.date,
    reference: input.reference === '' ? null : input.reference,
    headcount: input.headcount,
    rate_cents: input.rateCents,
    amount_cents: input.amountCents,
  };
  const change = beginChange(context, { call: 'budget.saveDecision', clientId: null });
  if (input.id === null) {
    await change.add('fund_entry', values);
    return change.id;
  }
  const known = await trx
    .selectFrom('fund_entry')
    .select('id')
    .where('id', '=', input.id)
    .where('fund_id', '=', input.fundId)
    .where('kind', 'in', decisionKinds)
    .executeTakeFirst();
  if (known === undefined) {
    throw new Refusal('not-found', 'Dit besluit staat niet bij dit fonds.', 'id');
  }
  await change.update('fund_entry', input.id, values);
  return change.id;
}

/** An amount of a fund with amounts by year has a year, another has none. */
export function refuseWrongYear(fund: FundFacts, year: number | null, field: string): void {
  if (fund.perYear === (year !== null)) return;
  throw new Refusal(
    'invalid-input',
    fund.perYear
      ? `${fund.name} heeft een bedrag per jaar. Kies het jaar.`
      : `${fund.name} heeft één bedrag voor de hele periode. Laat het jaar leeg.`,
    field,
  );
}
