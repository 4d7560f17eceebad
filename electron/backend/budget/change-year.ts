import type { z } from 'zod';
import { objectionToYearChange, takesFree, takesOrders } from '#shared/budget/year-rules.ts';
import type { YearChoice, yearChangeSchema } from '#shared/budget/years.ts';
import { beginChange } from '../changes/change.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { FundMoney } from './fund-money.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';
import { addMoved, type MovedAmount } from './move.ts';
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
 *   funds of which one goes along and the other does not
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
  const lines = await linesGoing(trx, year, choices, funds);
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
    const open = lines.reduce((sum, line) => sum + (line.open.get(fundId) ?? 0), 0);
    const free = money.of({ fundId, year }).freeCents ?? 0;
    move(fundId, (takesOrders(choice) ? open : 0) + (takesFree(choice) ? Math.max(0, free) : 0));
  }
  const change = beginChange(context, { call: 'budget.changeYear', clientId: null });
  if (moves.length === 0 && lines.length === 0) {
    return { changeId: change.id, movedCents: 0, movedLines: 0 };
  }
  await change.add('year_change', { from_year: year, at: now.toISOString(), account });
  for (const { lineId } of lines) {
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
      throw new Refusal('not-found', 'Dit fonds staat niet in het teambestand.', field);
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

interface GoingLine {
  readonly lineId: number;
  /** By fund. Empty of a line that waits for approval: it commits nothing yet. */
  readonly open: ReadonlyMap<number, number>;
}

/** Lines of the year of which something is still open, or that wait for approval, of funds that take them. */
async function linesGoing(
  trx: TeamTransaction,
  year: number,
  choices: ReadonlyMap<number, YearChoice>,
  funds: ReadonlyMap<number, FundFacts>,
): Promise<GoingLine[]> {
  const goes = (fundId: number) => takesOrders(choices.get(fundId) ?? 'niets');
  const rows = [
    ...(await openShares(trx, year)),
    ...(await waitingShares(trx, year)).map((row) => ({ ...row, open_cents: 0 })),
  ];
  const byLine = Map.groupBy(rows, (row) => row.line_id);
  return [...byLine].flatMap(([lineId, shares]) => {
    // A fund with one amount for its whole period pays in any year.
    const bound = shares.filter((share) => funds.get(share.fund_id)?.perYear === true);
    if (!bound.some((share) => goes(share.fund_id))) return [];
    const staying = bound.find((share) => !goes(share.fund_id));
    if (staying !== undefined) throw paidByTwo(staying, bound, funds);
    return [{ lineId, open: new Map(bound.map((share) => [share.fund_id, share.open_cents])) }];
  });
}

const openShares = (trx: TeamTransaction, year: number) =>
  trx
    .selectFrom('open_share')
    .innerJoin('purchase_order', 'purchase_order.id', 'open_share.order_id')
    .select([
      'open_share.line_id',
      'open_share.fund_id',
      'open_share.open_cents',
      'purchase_order.order_number',
    ])
    .where('open_share.budget_year', '=', year)
    .orderBy('open_share.line_id')
    .execute();

const waitingShares = (trx: TeamTransaction, year: number) =>
  trx
    .selectFrom('order_share')
    .innerJoin('order_line', 'order_line.id', 'order_share.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .select(['order_share.line_id', 'order_share.fund_id', 'purchase_order.order_number'])
    .where('order_line.budget_year', '=', year)
    .where('order_line.closed_on', 'is', null)
    .where('purchase_order.cancelled_on', 'is', null)
    .where('purchase_order.approval', '=', 'gevraagd')
    .orderBy('order_share.line_id')
    .execute();

interface Share {
  readonly fund_id: number;
  readonly order_number: string;
}

function paidByTwo(
  staying: Share,
  bound: readonly Share[],
  funds: ReadonlyMap<number, FundFacts>,
): Refusal {
  const nameOf = (fundId: number) => funds.get(fundId)?.name ?? '';
  const others = bound
    .filter(({ fund_id: fundId }) => fundId !== staying.fund_id)
    .map(({ fund_id: fundId }) => nameOf(fundId));
  return new Refusal(
    'conflict',
    `Order ${staying.order_number} wordt betaald uit ${nameOf(staying.fund_id)} en ${others.join(', ')}. Laat de open orders van deze fondsen allemaal meegaan of geen van alle, of verander eerst de order.`,
    'choices',
  );
}
