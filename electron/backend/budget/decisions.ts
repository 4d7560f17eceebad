import type { DecisionInput } from '#shared/budget/fund.ts';
import { decisionKinds } from '#shared/budget/fund.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { beginChange } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';
import { readFund, type FundFacts } from './position.ts';

/**
 * Adds a decision to the ledger of a fund or corrects one: from its date on the fund (in that year) is what
 * it says.
 *
 * @returns the number of the change
 * @throws Refusal `invalid-input` for a day that is yet to come, `conflict` for less than was moved away
 *   and when somebody changed it since
 */
export async function saveDecision(
  input: DecisionInput,
  context: Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>,
): Promise<number> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  refuseWrongYear(await readFund(trx, input.fundId), input.budgetYear, 'budgetYear');
  if ((input.headcount === null) !== (input.rateCents === null)) {
    throw new Refusal(
      'invalid-input',
      'Vul het aantal en het bedrag per persoon allebei in, of geen van beide.',
      input.headcount === null ? 'headcount' : 'rateCents',
    );
  }
  refuseLaterDay(input.date, context.today);
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
  const below = await amountsBelow(trx, [input.fundId]);
  const change = beginChange(context, { call: 'budget.saveDecision', clientId: null });
  if (input.id === null) {
    await change.add('fund_entry', values);
    await refuseLessThanMoved(trx, input.fundId, 'amountCents', below);
    return change.id;
  }
  const known = await trx
    .selectFrom('fund_entry')
    .selectAll()
    .where('id', '=', input.id)
    .where('fund_id', '=', input.fundId)
    .where('kind', 'in', decisionKinds)
    .executeTakeFirst();
  if (known === undefined) {
    throw new Refusal(
      'not-found',
      'Deze beschikking is intussen verwijderd. Sluit dit en kijk wat er nu staat.',
      'id',
    );
  }
  const { kind, budget_year, date, reference, headcount, rate_cents, amount_cents } = known;
  refuseStale(input.before, {
    kind,
    budgetYear: budget_year,
    date,
    reference,
    headcount,
    rateCents: rate_cents,
    amountCents: amount_cents,
  });
  await change.update('fund_entry', input.id, values);
  await refuseLessThanMoved(trx, input.fundId, 'amountCents', below);
  return change.id;
}

/** By fund and year the amounts of these funds that are below nothing. */
export type AmountsBelow = ReadonlyMap<string, Cents>;

/**
 * A fund cannot be of less than was moved away from it.
 *
 * @param before what was below nothing already: a year change takes along what a year was overspent by
 * @throws Refusal `conflict`
 */
export async function refuseLessThanMoved(
  trx: TeamTransaction,
  fundId: number,
  field: string,
  before: AmountsBelow,
): Promise<void> {
  const sentence = await lessThanMoved(trx, [fundId], before);
  if (sentence !== null) throw new Refusal('conflict', sentence, field);
}

/** Which of these funds would be of less than nothing, and less than before, in a Dutch sentence; `null`: none. */
export async function lessThanMoved(
  trx: TeamTransaction,
  fundIds: readonly number[],
  before: AmountsBelow,
): Promise<string | null> {
  const below = (await rowsBelow(trx, fundIds)).find(
    (row) => row.amount_cents < (before.get(keyOf(row)) ?? 0),
  );
  if (below === undefined) return null;
  const when = below.budget_year === null ? '' : ` van ${below.budget_year}`;
  return `Van ${below.name}${when} is meer weggeschoven: het bedrag wordt dan ${formatEuro(below.amount_cents)}. Haal eerst een verschuiving weg, of vul een hoger bedrag in.`;
}

export async function amountsBelow(
  trx: TeamTransaction,
  fundIds: readonly number[],
): Promise<AmountsBelow> {
  return new Map((await rowsBelow(trx, fundIds)).map((row) => [keyOf(row), row.amount_cents]));
}

const keyOf = (row: { readonly fund_id: number; readonly budget_year: number | null }): string =>
  `${row.fund_id} ${row.budget_year ?? ''}`;

/** Also where nothing is decided: a fund without a decision has no ceiling, and must not have lent from one. */
const rowsBelow = (trx: TeamTransaction, fundIds: readonly number[]) =>
  trx
    .selectFrom('fund_amount')
    .innerJoin('fund', 'fund.id', 'fund_amount.fund_id')
    .select([
      'fund.name',
      'fund_amount.fund_id',
      'fund_amount.budget_year',
      'fund_amount.amount_cents',
    ])
    .where('fund_amount.fund_id', 'in', fundIds)
    .where('fund_amount.amount_cents', '<', 0)
    .execute();

/** What is decided is decided: not on a day that is yet to come. */
export function refuseLaterDay(date: IsoDate, today: IsoDate): void {
  if (date <= today) return;
  throw new Refusal(
    'invalid-input',
    'De datum ligt in de toekomst. Vul de datum van de beschikking in.',
    'date',
  );
}

/** An amount of a fund with amounts by year has a year, another has none. */
export function refuseWrongYear(
  fund: Pick<FundFacts, 'name' | 'perYear'>,
  year: number | null,
  field: string,
): void {
  if (fund.perYear === (year !== null)) return;
  throw new Refusal(
    'invalid-input',
    fund.perYear
      ? `${fund.name} heeft een bedrag per jaar. Kies het jaar.`
      : `${fund.name} heeft één bedrag voor de hele looptijd. Laat het jaar leeg.`,
    field,
  );
}
