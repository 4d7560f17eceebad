import type { FundEntryKind, Reallocation } from '#shared/budget/fund.ts';
import { objectionToYearChange } from '#shared/budget/year-rules.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { beginChange, type Change } from '../changes/change.ts';
import { lastIdOf } from '../database/last-id.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { amountsBelow, refuseLessThanMoved, refuseWrongYear } from './decisions.ts';
import { isOfYearChange } from './earlier-year-changes.ts';
import { FundMoney, type FundYear } from './fund-money.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';
import { readFund } from './position.ts';

type MoveContext = Pick<FileCallContext, 'trx' | 'now' | 'account'>;

export interface MovedAmount {
  readonly kind: Extract<FundEntryKind, 'begrotingswijziging' | 'overheveling'>;
  readonly from: FundYear;
  readonly to: FundYear;
  readonly amountCents: Cents;
  readonly date: string;
  readonly reference: string | null;
}

/** Writes amounts that move: of each two entries under one number, together nothing. */
export async function addMoved(
  trx: TeamTransaction,
  change: Change,
  moves: readonly MovedAmount[],
): Promise<void> {
  // No lower than any number that was given out, also of entries that were removed and may come back.
  const last = await lastIdOf(trx, 'fund_entry');
  for (const [index, { from, to, amountCents, ...entry }] of moves.entries()) {
    const sides = [
      { ...from, cents: -amountCents },
      { ...to, cents: amountCents },
    ];
    for (const { fundId, year, cents } of sides) {
      await change.add('fund_entry', {
        fund_id: fundId,
        budget_year: year,
        amount_cents: cents,
        moved_number: last + 1 + index,
        ...entry,
      });
    }
  }
}

/**
 * Moves an amount between funds, or between years of one fund.
 *
 * @returns the number of the change
 * @throws Refusal `invalid-input` for a day that is yet to come, `conflict` when the one does not have so much free, its amount is not known, or the other can be
 *   spent no more in that year
 */
export async function reallocate(
  input: Reallocation,
  context: MoveContext & Pick<FileCallContext, 'today'>,
): Promise<number> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  if (input.date > context.today) {
    throw new Refusal(
      'invalid-input',
      'De datum ligt in de toekomst. Vul in wanneer het besluit is genomen.',
      'date',
    );
  }
  const from = await readFund(trx, input.fromFundId, 'fromFundId');
  const to = await readFund(trx, input.toFundId, 'toFundId');
  refuseWrongYear(from, input.fromYear, 'fromYear');
  refuseWrongYear(to, input.toYear, 'toYear');
  const objection = input.toYear === null ? null : objectionToYearChange(to, input.toYear - 1);
  if (objection !== null) throw new Refusal('conflict', objection, 'toYear');
  const side: FundYear = { fundId: from.id, year: input.fromYear };
  const { freeCents } = (await FundMoney.read(trx, from.id)).of(side);
  if (freeCents === null) {
    throw new Refusal(
      'conflict',
      `Van ${from.name} is het bedrag niet bekend. Vul eerst de beschikking in.`,
      'fromFundId',
    );
  }
  if (input.amountCents > freeCents) {
    throw new Refusal(
      'conflict',
      freeCents < 0
        ? `${from.name} komt ${formatEuro(-freeCents)} tekort. Er is niets vrij om te verschuiven. Kies een ander fonds.`
        : `In ${from.name} is nog ${formatEuro(freeCents)} vrij. Verschuif niet meer dan dat.`,
      'amountCents',
    );
  }
  const change = beginChange(context, { call: 'budget.reallocate', clientId: null });
  await addMoved(trx, change, [
    {
      kind: from.id === to.id ? 'overheveling' : 'begrotingswijziging',
      from: side,
      to: { fundId: to.id, year: input.toYear },
      amountCents: input.amountCents,
      date: input.date,
      reference: input.reference,
    },
  ]);
  return change.id;
}

/**
 * Removes a decision, or both sides of what moved.
 *
 * @returns the number of the change
 * @throws Refusal `conflict` when what moved is not free any more where it went, and for a decision of which
 *   more was moved away than is left without it
 */
export async function removeEntry(
  entryId: number,
  context: MoveContext & Pick<FileCallContext, 'about'>,
): Promise<number> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  const entry = await trx
    .selectFrom('fund_entry')
    .selectAll()
    .where('id', '=', entryId)
    .executeTakeFirst();
  if (entry === undefined) {
    throw new Refusal(
      'not-found',
      'Deze regel is intussen verwijderd. Kijk wat er nu staat.',
      'entryId',
    );
  }
  context.about(entry.fund_id);
  if (await isOfYearChange(trx, entryId)) {
    throw new Refusal(
      'conflict',
      'Dit bedrag ging mee met een jaarovergang. Maak de hele jaarovergang ongedaan, bij Jaarovergang. Anders blijven de orders achter zonder geld.',
      'entryId',
    );
  }
  const change = beginChange(context, { call: 'budget.removeEntry', clientId: null });
  if (entry.moved_number === null) {
    const below = await amountsBelow(trx, [entry.fund_id]);
    await change.remove('fund_entry', entryId);
    await refuseLessThanMoved(trx, entry.fund_id, 'entryId', below);
    return change.id;
  }
  const sides = await trx
    .selectFrom('fund_entry')
    .select(['id', 'fund_id', 'budget_year', 'amount_cents'])
    .where('moved_number', '=', entry.moved_number)
    .orderBy('id')
    .execute();
  for (const side of sides.filter(({ amount_cents: cents }) => cents > 0)) {
    const money = await FundMoney.read(trx, side.fund_id);
    const { freeCents } = money.of({ fundId: side.fund_id, year: side.budget_year });
    if (freeCents === null || freeCents >= side.amount_cents) continue;
    throw new Refusal(
      'conflict',
      `Dit bedrag is al voor een deel gebruikt: er is nog ${formatEuro(Math.max(0, freeCents))} vrij. Daarom blijft het staan. Verschuif zelf terug wat nog vrij is.`,
      'entryId',
    );
  }
  for (const { id } of sides) await change.remove('fund_entry', id);
  return change.id;
}
