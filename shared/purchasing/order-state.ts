import type { OrderDetail } from './orders.ts';

/**
 * All of an order that people decide about, as one text: who change or approve it send along what they saw, so
 * that what somebody changed since is not overwritten or approved unseen. Invoices are no change of an order.
 */
export const orderState = ({ approval, endsOn, cancelledOn, lines, course }: OrderDetail): string =>
  JSON.stringify([
    approval,
    endsOn,
    cancelledOn,
    lines.map((line) => [
      line.id,
      line.quantityHundredths,
      line.unitPriceCents,
      line.amountCents,
      line.budgetYear,
      line.closedOn,
      line.shares.map(({ fundId, amountCents }) => [fundId, amountCents]),
    ]),
    course && [
      course.sharing,
      course.capacity,
      course.participants.map(({ trajectoryId }) => trajectoryId),
    ],
  ]);
