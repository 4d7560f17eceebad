import type { OpenLine } from '#shared/purchasing/invoices.ts';

/** A line of an order of € 1.000,00 with nothing invoiced. */
export const openLine = (more: Partial<OpenLine> = {}): OpenLine => ({
  lineId: 1,
  orderId: 1,
  orderNumber: '2026-0001',
  providerId: 7,
  providerName: 'De Werkbrug',
  clientNumber: '204117',
  clientName: 'Rima Nasser',
  what: 'Jobcoaching',
  budgetYear: 2026,
  amountCents: 1000_00,
  billedCents: 0,
  openCents: 1000_00,
  ...more,
});
