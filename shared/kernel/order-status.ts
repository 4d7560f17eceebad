import { z } from 'zod';
import { withCapital } from './text.ts';

/** `afgesloten`: nothing of it is committed any more, because all is invoiced or the rest was freed. */
export const orderStatuses = [
  'wacht-op-akkoord',
  'afgewezen',
  'vastgelegd',
  'afgesloten',
  'geannuleerd',
] as const;
export const orderStatusSchema = z.enum(orderStatuses);
export type OrderStatus = z.infer<typeof orderStatusSchema>;

/** Approvals with which an order commits its money. */
export const committingApprovals = ['niet-nodig', 'akkoord'] as const;
/** Approvals with which an order was placed or waits: what it buys is no longer only asked for. */
export const placedApprovals = [...committingApprovals, 'gevraagd'] as const;

/** As screen and print call where an order stands. */
export const orderStatusWords: Readonly<Record<OrderStatus, string>> = {
  'wacht-op-akkoord': 'wacht op akkoord',
  afgewezen: 'afgewezen',
  vastgelegd: 'vastgelegd',
  afgesloten: 'afgesloten',
  geannuleerd: 'geannuleerd',
};

/** Where it stands by itself, on a badge or in a filter. */
export const orderStatusLabel = (status: OrderStatus): string =>
  withCapital(orderStatusWords[status]);
