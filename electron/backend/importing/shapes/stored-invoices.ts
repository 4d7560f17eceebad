import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { unpacked } from '../journal.ts';

/** An invoice that is booked already. */
export interface BookedInvoice {
  readonly id: number;
  readonly providerId: number | null;
  readonly invoiceNumber: string;
  readonly invoicedOn: IsoDate;
  readonly paidOn: IsoDate | null;
  /** An import that was not undone made it: a row of a later list may be a part of it. */
  readonly ofImport: boolean;
  /** What of it each order line takes. */
  readonly amounts: ReadonlyMap<number, Cents>;
}

/** What was invoiced of an order line, from one fund. */
export interface InvoicedShare {
  readonly lineId: number;
  readonly fundId: number;
  readonly amountCents: Cents;
}

export async function loadBookedInvoices(trx: TeamTransaction): Promise<BookedInvoice[]> {
  const rows = await trx
    .selectFrom('invoice_line')
    .innerJoin('invoice', 'invoice.id', 'invoice_line.invoice_id')
    .select([
      'invoice.id',
      'invoice.provider_id as providerId',
      'invoice.invoice_number as invoiceNumber',
      'invoice.invoiced_on as invoicedOn',
      'invoice.paid_on as paidOn',
      'invoice_line.line_id as lineId',
      'invoice_line.amount_cents as amountCents',
    ])
    .orderBy('invoice.id')
    .orderBy('invoice_line.id')
    .execute();
  const ofImports = await invoicesOfImports(trx);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((lines) => {
    const [first] = lines;
    if (first === undefined) return [];
    const amounts = new Map<number, Cents>();
    for (const { lineId, amountCents } of lines) {
      amounts.set(lineId, (amounts.get(lineId) ?? 0) + amountCents);
    }
    const { id, providerId, invoiceNumber, invoicedOn, paidOn } = first;
    const ofImport = ofImports.has(id);
    return [{ id, providerId, invoiceNumber, invoicedOn, paidOn, ofImport, amounts }];
  });
}

async function invoicesOfImports(trx: TeamTransaction): Promise<ReadonlySet<number>> {
  const records = await trx
    .selectFrom('import_added')
    .innerJoin('import_run', 'import_run.id', 'import_added.import_id')
    .select('import_added.row_ids')
    .where('import_added.table_name', '=', 'invoice')
    .where('import_run.undone_at', 'is', null)
    .execute();
  return new Set(records.flatMap(({ row_ids: ids }) => unpacked(ids)));
}

export const loadInvoicedShares = (trx: TeamTransaction): Promise<InvoicedShare[]> =>
  trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .select((eb) => [
      'invoice_line.line_id as lineId',
      'invoice_share.fund_id as fundId',
      eb.fn.sum<number>('invoice_share.amount_cents').as('amountCents'),
    ])
    .groupBy(['invoice_line.line_id', 'invoice_share.fund_id'])
    .execute();
