import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents, VatRate } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { unpacked } from '../journal.ts';

/** A trajectory of the team file, as far as an invoice for it has to know. */
export interface BoughtTrajectory {
  readonly id: number;
  readonly clientId: number;
  readonly clientNumber: string;
  readonly typeName: string;
  readonly providerId: number | null;
  readonly providerName: string | null;
  readonly startDate: IsoDate;
  readonly cancelled: boolean;
  /** What a list said that it cost; an order would count that twice. */
  readonly importedCents: Cents | null;
  /** Of the catalogue, for an order that has to be made. */
  readonly vatRate: VatRate;
  readonly order: BoughtOrder | null;
}

export interface BoughtOrder {
  readonly id: number;
  readonly orderNumber: string;
  readonly fundName: string;
  readonly priceCents: Cents;
  readonly cancelled: boolean;
  /** Made by an import, of the invoices of one list: later invoices make it dearer. */
  readonly ofImport: boolean;
}

/** An invoice that is booked already. */
export interface BookedInvoice {
  readonly id: number;
  readonly orderId: number;
  readonly invoiceNumber: string;
  readonly invoicedOn: IsoDate;
  readonly amountCents: Cents;
  readonly paidOn: IsoDate | null;
}

/** All trajectories of the team file, with their orders. */
export async function loadBoughtTrajectories(trx: TeamTransaction): Promise<BoughtTrajectory[]> {
  const rows = await trx
    .selectFrom('trajectory')
    .innerJoin('client', 'client.id', 'trajectory.client_id')
    .innerJoin('trajectory_type', 'trajectory_type.id', 'trajectory.type_id')
    .leftJoin('provider', 'provider.id', 'trajectory.provider_id')
    .leftJoin('imported_cost', 'imported_cost.trajectory_id', 'trajectory.id')
    .leftJoin('purchase_order', 'purchase_order.trajectory_id', 'trajectory.id')
    .leftJoin('fund', 'fund.id', 'purchase_order.fund_id')
    .leftJoin('product', (join) =>
      join
        .onRef('product.type_id', '=', 'trajectory.type_id')
        // Without a provider it is what the catalogue has without one: `=` never finds that.
        .onRef('product.provider_id', 'is not distinct from', 'trajectory.provider_id'),
    )
    .select([
      'trajectory.id',
      'trajectory.client_id',
      'client.client_number',
      'trajectory_type.name as type_name',
      'trajectory.provider_id',
      'provider.name as provider_name',
      'trajectory.start_date',
      'trajectory.status',
      'imported_cost.amount_cents as imported_cents',
      'product.vat_rate',
      'purchase_order.id as order_id',
      'purchase_order.order_number',
      'purchase_order.price_cents',
      'purchase_order.cancelled_on',
      'fund.name as fund_name',
    ])
    .orderBy('trajectory.id')
    .execute();
  const ofImports = await ordersOfImports(trx);
  return rows.map((row) => ({
    id: row.id,
    clientId: row.client_id,
    clientNumber: row.client_number,
    typeName: row.type_name,
    providerId: row.provider_id,
    providerName: row.provider_name,
    startDate: row.start_date,
    cancelled: row.status === 'geannuleerd',
    importedCents: row.imported_cents,
    // A list does not say; the team corrects it in the catalogue.
    vatRate: row.vat_rate ?? 'vrijgesteld',
    order:
      row.order_id === null
        ? null
        : {
            id: row.order_id,
            orderNumber: row.order_number ?? '',
            fundName: row.fund_name ?? '',
            priceCents: row.price_cents ?? 0,
            cancelled: row.cancelled_on !== null,
            ofImport: ofImports.has(row.order_id),
          },
  }));
}

/** The ids of the orders that imports made which were not undone. */
async function ordersOfImports(trx: TeamTransaction): Promise<ReadonlySet<number>> {
  const records = await trx
    .selectFrom('import_added')
    .innerJoin('import_run', 'import_run.id', 'import_added.import_id')
    .select('import_added.row_ids')
    .where('import_added.table_name', '=', 'purchase_order')
    .where('import_run.undone_at', 'is', null)
    .execute();
  return new Set(records.flatMap(({ row_ids: ids }) => unpacked(ids)));
}

export const loadBookedInvoices = (trx: TeamTransaction): Promise<BookedInvoice[]> =>
  trx
    .selectFrom('invoice')
    .select([
      'id',
      'order_id as orderId',
      'invoice_number as invoiceNumber',
      'invoiced_on as invoicedOn',
      'amount_cents as amountCents',
      'paid_on as paidOn',
    ])
    .orderBy('id')
    .execute();
