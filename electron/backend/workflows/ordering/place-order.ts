import { dagdelenText } from '#shared/kernel/dagdelen.ts';
import type { NewOrder, OrderDetail } from '#shared/purchasing/orders.ts';
import { beginChange, type Change } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { keepChosenVat } from '../../purchasing/chosen-vat.ts';
import { namedRow } from '../../purchasing/named-row.ts';
import { readOrderDetail } from '../../purchasing/orders/order-detail.ts';
import { refuseUnmet } from './fund-checks.ts';
import { unboughtRequests, waitingFor, type UnboughtRequest } from './unbought-requests.ts';
import { nextOrderNumber } from './order-number.ts';
import { keepOverrides } from './overrides.ts';
import { clientsOf, planOrder, type OrderContext, type OrderPlan } from './plan-order.ts';
import type { PlannedLine } from './plan-lines.ts';
import { seatRequest } from './seat-request.ts';

/**
 * Orders: the trajectories stand on the pages of the clients and the amount is committed in the funds, or the
 * order waits for who may decide and commits nothing. A catalogue line without a price keeps this one, with
 * its VAT, as the suggestion for next time; one of which nobody chose the VAT keeps that.
 *
 * @throws Refusal `fund-blocked` when a fund may not pay what does not wait; `invalid-input` with the field; `not-found`
 */
export async function placeOrder(
  input: NewOrder,
  context: OrderContext,
): Promise<{ changeId: number; order: OrderDetail }> {
  const { trx, today, account } = context;
  const plan = await planOrder(input, context);
  // What waits commits nothing: the conditions are decided about with the order.
  const isLeftOpen = plan.needsApproval && input.overrides.length === 0;
  const overrides = isLeftOpen
    ? []
    : await refuseUnmet(context, plan.funds, { act: 'order', overrides: input.overrides });
  const { lines, product } = plan;
  const [only, ...others] = new Set(lines.flatMap((line) => clientsOf(input, line)));
  const change = beginChange(context, {
    call: 'purchasing.order',
    clientId: others.length === 0 ? (only ?? null) : null,
  });
  const providerId =
    plan.providerId ??
    (product === null && input.providerName !== null
      ? await namedRow(trx, change, 'provider', input.providerName)
      : null);
  const trajectories = new Trajectories(change, trx, {
    input,
    plan,
    providerId,
    requests: product === null ? [] : await unboughtRequests(trx),
  });
  const ownTrajectories: (number | null)[] = [];
  for (const line of lines) {
    ownTrajectories.push(
      product === null || line.clientId === null
        ? null
        : await trajectories.make(line.clientId, line),
    );
  }
  const orderId = await change.add('purchase_order', {
    order_number: await nextOrderNumber(trx, today),
    cost_kind: input.costKind,
    provider_id: providerId,
    type_id: product?.typeId ?? null,
    description: input.description,
    ordered_on: today,
    starts_on: input.startDate,
    ends_on: input.endDate,
    sharing: input.course?.sharing ?? null,
    capacity: input.course?.capacity ?? null,
    approval: plan.needsApproval ? 'gevraagd' : 'niet-nodig',
    asked_by: account,
  });
  const added = [];
  for (const [at, line] of lines.entries()) {
    const trajectoryId = ownTrajectories[at] ?? null;
    const id = await addLine(change, { orderId, trajectoryId, line });
    const { clientId, shares } = line;
    added.push({ id, clientId, shares, clientIds: clientsOf(input, line) });
  }
  await keepOverrides(change, context, { overrides, funds: plan.funds, lines: added });
  if (input.course !== null) {
    for (const clientId of input.course.clientIds) {
      const trajectoryId = await trajectories.make(clientId, lines[0]);
      await change.add(
        'course_participant',
        { order_id: orderId, trajectory_id: trajectoryId },
        clientId,
      );
    }
    for (const date of input.course.sessionDates.toSorted()) {
      await change.add('course_session', { order_id: orderId, date, time: null, place: null });
    }
  }
  await keepFirstPrice(change, input, plan);
  return { changeId: change.id, order: await readOrderDetail(context, orderId) };
}

interface OrderedTrajectory {
  readonly input: NewOrder;
  readonly plan: OrderPlan;
  readonly providerId: number | null;
  /** What stands asked for, of any client: what is bought is what somebody waits for. */
  readonly requests: readonly UnboughtRequest[];
}

/** What is bought for a client: what was asked for before, or new. */
class Trajectories {
  readonly #change: Change;
  readonly #trx: TeamTransaction;
  readonly #order: OrderedTrajectory;

  constructor(change: Change, trx: TeamTransaction, order: OrderedTrajectory) {
    this.#change = change;
    this.#trx = trx;
    this.#order = order;
  }

  async make(
    clientId: number,
    line: Pick<PlannedLine, 'requestId' | 'dagdelen'> | undefined,
  ): Promise<number> {
    const { input, plan, providerId, requests } = this.#order;
    const typeId = plan.product?.typeId ?? 0;
    const dagdelen = dagdelenText(line?.dagdelen ?? []);
    const values = {
      type_id: typeId,
      provider_id: providerId,
      start_date: input.startDate,
      end_date: input.endDate,
      planned_start: input.startDate,
      planned_end: input.endDate,
      // What was asked for keeps the days that were asked for.
      ...(dagdelen === null ? {} : { dagdelen }),
      status: plan.needsApproval ? 'aangevraagd' : 'toegekend',
      stop_reason: null,
    } as const;
    const requestId = line?.requestId ?? waitingFor(requests, clientId, typeId);
    if (requestId === null) {
      return this.#change.add('trajectory', { client_id: clientId, ...values });
    }
    return seatRequest(this.#change, this.#trx, { requestId, clientId, values });
  }
}

async function addLine(
  change: Change,
  {
    orderId,
    trajectoryId,
    line,
  }: { readonly orderId: number; readonly trajectoryId: number | null; readonly line: PlannedLine },
): Promise<number> {
  const lineId = await change.add('order_line', {
    order_id: orderId,
    trajectory_id: trajectoryId,
    client_id: line.clientId,
    unit: line.unit,
    quantity_hundredths: line.quantityHundredths,
    unit_price_cents: line.unitPriceCents,
    amount_cents: line.amountCents,
    vat_rate: line.vatRate,
    budget_year: line.budgetYear,
    fte_hundredths: line.fteHundredths,
  });
  for (const { fundId, amountCents } of line.shares) {
    await change.add(
      'order_share',
      { line_id: lineId, fund_id: fundId, amount_cents: amountCents },
      line.clientId,
    );
  }
  return lineId;
}

async function keepFirstPrice(change: Change, input: NewOrder, { product }: OrderPlan) {
  const price = input.lines[0]?.unitPriceCents;
  if (product === null || price === undefined || product.unit !== input.unit) return;
  // What a whole course costs is not what one trajectory costs.
  if (input.course !== null && product.unit !== 'groep') return;
  const isPriced = product.usualPriceCents !== null || product.prices.length > 0;
  if (isPriced && product.vatRate !== null) return;
  await change.update('product', product.id, {
    ...(isPriced ? {} : { price_cents: price }),
    vat_rate: input.vatRate,
  });
  await keepChosenVat(change, product);
}
