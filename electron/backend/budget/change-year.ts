import type { z } from 'zod';
import {
  linesGoing,
  objectionToYearChange,
  takesFree,
  takesOrders,
  type TornLine,
} from '#shared/budget/year-rules.ts';
import type { yearChangeSchema, YearChoice } from '#shared/budget/years.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { FundMoney } from './fund-money.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';
import { addMoved, type MovedAmount } from './move.ts';
import { openShares } from './open-shares.ts';
import { listFunds, type FundFacts } from './position.ts';

type YearInput = z.output<typeof yearChangeSchema>;

interface YearChanged {
  readonly changeId: number;
  readonly movedCents: number;
  readonly movedLines: number;
}

/**
 * Takes to the next year what each fund is to take along, in one change. Done again it moves only what is
 * still there: what went along is no longer open or free in the old year.
 *
 * @throws Refusal for a fund that cannot be spent in the next year, and for an order that is paid by two
 *   funds of which one goes along and the other does not, unless it is one of `staying`
 */
export async function changeYear(
  input: YearInput,
  context: Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>,
): Promise<YearChanged> {
  const { trx, now, today, account } = context;
  await refuseWhoMayNotDecide(context);
  const { year } = input;
  const funds = new Map((await listFunds(trx)).map((fund) => [fund.id, fund]));
  const choices = choicesOf(input, funds);
  const takes = (fundId: number) => takesOrders(choices.get(fundId) ?? 'niets');
  // A fund with one amount for its whole period pays in any year.
  const shares = (await openShares(trx, year)).filter(({ fundId }) => funds.get(fundId)?.perYear);
  const { going, torn } = linesGoing(shares, takes, new Set(input.staying));
  const [first] = torn;
  if (first !== undefined) {
    const number = shares.find(({ orderId }) => orderId === first.orderId)?.orderNumber ?? '';
    throw paidByTwo(first, number, funds);
  }
  const lines = [...going.keys()];
  const money = await FundMoney.read(trx);
  const moves: MovedAmount[] = [];
  const move = (fundId: number, amountCents: number) => {
    if (amountCents <= 0) return;
    moves.push({
      kind: 'overheveling',
      from: { fundId, year },
      to: { fundId, year: year + 1 },
      amountCents,
      date: today,
      reference: null,
    });
  };
  for (const [fundId, choice] of choices) {
    const open = [...going.values()]
      .flat()
      .reduce((sum, share) => sum + (share.fundId === fundId ? share.openCents : 0), 0);
    const free = money.of({ fundId, year }).freeCents ?? 0;
    move(fundId, open + (takesFree(choice) ? Math.max(0, free) : 0));
  }
  const change = beginChange(context, { call: 'budget.changeYear', clientId: null });
  if (moves.length === 0 && lines.length === 0) {
    return { changeId: change.id, movedCents: 0, movedLines: 0 };
  }
  await change.add('year_change', { from_year: year, at: now.toISOString(), account });
  for (const lineId of lines) {
    await change.update('order_line', lineId, { budget_year: year + 1 });
  }
  await addMoved(trx, change, moves);
  return {
    changeId: change.id,
    movedCents: moves.reduce((sum, { amountCents }) => sum + amountCents, 0),
    movedLines: lines.length,
  };
}

function choicesOf(
  { year, choices }: YearInput,
  funds: ReadonlyMap<number, FundFacts>,
): ReadonlyMap<number, YearChoice> {
  const chosen = new Map<number, YearChoice>();
  for (const [index, { fundId, choice }] of choices.entries()) {
    const field = `choices.${index}.choice`;
    const fund = funds.get(fundId);
    if (fund === undefined) {
      throw new Refusal(
        'not-found',
        'Dit fonds staat niet meer in het teambestand. Kies een ander fonds.',
        field,
      );
    }
    if (chosen.has(fundId)) {
      throw new Refusal('invalid-input', 'Kies voor elk fonds één keer wat er meegaat.', field);
    }
    const objection = choice === 'niets' ? null : objectionToYearChange(fund, year);
    if (objection !== null) throw new Refusal('conflict', objection, field);
    chosen.set(fundId, choice);
  }
  return chosen;
}

function paidByTwo(
  { taking, leaving }: TornLine,
  orderNumber: string,
  funds: ReadonlyMap<number, FundFacts>,
): Refusal {
  const names = [...leaving, ...taking].map((fundId) => funds.get(fundId)?.name ?? '');
  return new Refusal(
    'conflict',
    `Order ${orderNumber} wordt betaald uit ${names[0]} en ${names.slice(1).join(', ')}. Laat de open orders van deze fondsen allemaal meegaan of geen van alle, of laat deze order staan.`,
    'choices',
  );
}
