import type { BoughtLine } from './bought-lines.ts';
import type { FundPart } from './line-money.ts';
import type { InvoiceRow } from './same-invoice.ts';

/** A row that becomes a line of an invoice. */
export interface LineOfInvoice extends InvoiceRow {
  /** Rows with one key are one invoice. */
  readonly key: string;
  /** The booked invoice that it is a part of; `null`: of a new one. */
  readonly invoiceId: number | null;
  /** `null`: its order is made by this import. */
  readonly order: BoughtLine | null;
  /** What each fund pays of it; of an order that is made its one fund pays all. */
  readonly parts: readonly FundPart[];
}
