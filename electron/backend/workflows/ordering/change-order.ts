import { formatDate, yearOf } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { nothingChanged } from '#shared/kernel/nothing-changed.ts';
import { orderState } from '#shared/purchasing/order-state.ts';
import type { OrderChange, OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { Refusal } from '../../refusal.ts';
import { refuseAboveMandate } from './above-mandate.ts';
import { changedLines, type ChangedLine } from './changed-lines.ts';
import { changeCourse } from './change-course.ts';
import { checkFunds, refuseUnmet, type Commitment } from './fund-checks.ts';
import { clientsOfLine, oneClient, refuseNotStanding, trajectoriesOf } from './order-facts.ts';
import { keepOverrides } from './overrides.ts';
import type { PlannedShare } from './plan-lines.ts';
import type { OrderContext } from './plan-order.ts';
import { writeShares } from './write-shares.ts';

/**
 * Gives an order another price, quantity, end, funding or course: what becomes less is free again; what becomes
 * more is checked and committed. Never below what was invoiced, of a line and of each of its funds.
 *
 * @throws Refusal `conflict` when somebody changed the order since, for one that was cancelled or refused, for
 *   less than was invoiced, and above the mandate for who may not decide; `fund-blocked`; `invalid-input`;
 *   `not-found`
 */
export async function changeOrder(
  input: OrderChange,
  context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  const { trx, today, account } = context;
  const order = await readOrderDetail(context, input.orderId);
  refuseNotStanding(order, { waiting: true });
  if (input.before.state !== orderState(order)) throw stale();
  refuseOtherYears(order, input.endDate);
  const lines = await changedLines(order, input, trx);
  const amountCents = lines.reduce((sum, line) => sum + line.amountCents, 0);
  await refuseAboveMandate(order, { amountCents, lines }, input.funding, context);
  const commitments = addedBy(order, lines);
  const purpose = { costKind: order.costKind, startDate: order.startsOn };
  const funds = await checkFunds(trx, purpose, commitments);
  // What was let pass before was let pass for what the funds paid then, not for what they would pay more.
  // What waits commits nothing: the conditions are decided about with the order.
  const isLeftOpen = order.status === 'wacht-op-akkoord' && input.overrides.length === 0;
  const overrides = isLeftOpen
    ? []
    : await refuseUnmet(context, funds, { act: 'change', overrides: input.overrides });

  const change = beginChange(context, {
    call: 'purchasing.changeOrder',
    clientId: oneClient(order),
  });
  for (const one of lines) await writeLine(change, one, context);
  if (input.course !== null) await changeCourse(change, order, input.course);
  if (input.endDate !== order.endsOn) await moveEnd(change, order, input.endDate, context);
  await keepOverrides(change, context, {
    overrides,
    funds,
    lines: lines.map(({ line, shares }) => ({
      id: line.id,
      clientId: line.clientId,
      clientIds: clientsOfLine(order, line),
      // Of what does not become more nothing was asked.
      shares: shares.filter((share) => isMore(line, share)),
    })),
  });
  if (change.id === nothingChanged) return { changeId: nothingChanged, order };
  await change.add('order_change', {
    order_id: order.id,
    reason: input.reason,
    changed_by: account,
    changed_on: today,
    approval: order.approval,
  });
  return { changeId: change.id, order: await readOrderDetail(context, order.id) };
}

const stale = () =>
  new Refusal(
    'conflict',
    'Deze order is intussen veranderd. Wat u invulde is niet bewaard. Sluit dit, open het opnieuw en vul in wat moet gelden.',
  );

/** Staff has a line for each year: another last year would want other lines. */
function refuseOtherYears(
  { costKind, startsOn, endsOn }: OrderDetail,
  endDate: OrderChange['endDate'],
): void {
  if (costKind !== 'personeel') return;
  if (yearOf(endDate ?? startsOn) === yearOf(endsOn ?? startsOn)) return;
  throw new Refusal(
    'invalid-input',
    'Hiermee horen er andere budgetjaren bij deze order. Geef de rest van deze order vrij en maak een nieuwe order.',
    'endDate',
  );
}

/** Whether a fund would pay more of a line than it does. */
const isMore = ({ shares }: OrderDetail['lines'][number], share: PlannedShare): boolean =>
  share.amountCents > (shares.find(({ fundId }) => fundId === share.fundId)?.amountCents ?? 0);

/** What would be committed more of each fund and year, less what would be freed of it on other lines. */
export function addedBy(order: OrderDetail, lines: readonly ChangedLine[]): Commitment[] {
  const places = lines.flatMap(({ line, shares }) => {
    const fundIds = new Set([...line.shares, ...shares].map(({ fundId }) => fundId));
    return [...fundIds].map((fundId) => {
      const was = line.shares.find((share) => share.fundId === fundId);
      const becomes = shares.find((share) => share.fundId === fundId)?.amountCents ?? 0;
      const open: Cents =
        line.closedOn === null ? Math.max(0, becomes - (was?.billedCents ?? 0)) : 0;
      const grows = isMore(line, { fundId, amountCents: becomes });
      return {
        fundId,
        budgetYear: line.budgetYear,
        // What waits commits nothing yet, so all of it must be free.
        amountCents: open - (was?.openCents ?? 0),
        clientIds: grows ? clientsOfLine(order, line) : [],
        grows,
      };
    });
  });
  const growing = new Set(places.filter((one) => one.grows).map(({ fundId }) => fundId));
  return places.filter(({ fundId }) => growing.has(fundId));
}

async function writeLine(
  change: Change,
  { line, shares, quantityHundredths, unitPriceCents, amountCents }: ChangedLine,
  { trx }: OrderContext,
): Promise<void> {
  await change.update('order_line', line.id, {
    quantity_hundredths: quantityHundredths,
    unit_price_cents: unitPriceCents,
    amount_cents: amountCents,
  });
  await writeShares(change, trx, { lineId: line.id, clientId: line.clientId, shares });
}

/** Trajectories of which nobody noted another end go along. */
async function moveEnd(
  change: Change,
  order: OrderDetail,
  endDate: string | null,
  { trx }: OrderContext,
): Promise<void> {
  if (endDate !== null && endDate < order.startsOn) {
    throw new Refusal(
      'invalid-input',
      'De einddatum ligt vóór de startdatum. Kies een latere dag.',
      'endDate',
    );
  }
  await change.update('purchase_order', order.id, { ends_on: endDate });
  for (const one of await trajectoriesOf(trx, order)) {
    if (!['aangevraagd', 'toegekend', 'loopt'].includes(one.status)) continue;
    const moves = one.end_date === order.endsOn;
    if (moves && endDate !== null && endDate < one.start_date) {
      throw new Refusal(
        'invalid-input',
        `Een traject van deze order begint op ${formatDate(one.start_date)}. Kies een latere einddatum.`,
        'endDate',
      );
    }
    await change.update('trajectory', one.id, {
      planned_end: endDate,
      ...(moves ? { end_date: endDate } : {}),
    });
  }
}
