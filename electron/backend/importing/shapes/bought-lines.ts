import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents, VatRate } from '#shared/kernel/money.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { unpacked } from '../journal.ts';

/** A line of an order, on which invoices are booked. */
export interface BoughtLine {
  readonly id: number;
  readonly orderId: number;
  readonly orderNumber: string;
  /** `null`: a course or another cost. */
  readonly trajectoryId: number | null;
  readonly clientId: number | null;
  readonly clientNumber: string | null;
  readonly typeId: number | null;
  readonly typeName: string | null;
  readonly providerId: number | null;
  readonly providerName: string | null;
  readonly startsOn: IsoDate;
  readonly vatRate: VatRate;
  readonly quantityHundredths: number;
  readonly amountCents: Cents;
  /** What each fund pays of it. */
  readonly shares: readonly LineShare[];
  readonly cancelled: boolean;
  /** Nobody may be paid from it yet, or ever: it waits for approval or was refused. */
  readonly notApproved: boolean;
  /** Nothing is open on it any more, whatever was invoiced. */
  readonly closed: boolean;
  /** Made by an import, of the invoices of one list: later invoices make it dearer. */
  readonly ofImport: boolean;
}

export interface LineShare {
  readonly id: number;
  readonly fundId: number;
  readonly fundName: string;
  readonly amountCents: Cents;
}

/** All order lines of the team file, in the order in which they came. */
export async function loadBoughtLines(trx: TeamTransaction): Promise<BoughtLine[]> {
  const rows = await trx
    .selectFrom('order_line')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin('client', 'client.id', 'order_line.client_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .leftJoin('provider', 'provider.id', 'purchase_order.provider_id')
    .select([
      'order_line.id',
      'order_line.order_id as orderId',
      'purchase_order.order_number as orderNumber',
      'order_line.trajectory_id as trajectoryId',
      'order_line.client_id as clientId',
      'client.client_number as clientNumber',
      'purchase_order.type_id as typeId',
      'trajectory_type.name as typeName',
      'purchase_order.provider_id as providerId',
      'provider.name as providerName',
      'purchase_order.starts_on as startsOn',
      'order_line.vat_rate as vatRate',
      'order_line.quantity_hundredths as quantityHundredths',
      'order_line.amount_cents as amountCents',
      'order_line.closed_on as closedOn',
      'purchase_order.cancelled_on as cancelledOn',
      'purchase_order.approval',
    ])
    .orderBy('order_line.id')
    .execute();
  const shares = await sharesByLine(trx);
  const ofImports = await ordersOfImports(trx);
  return rows.map(({ closedOn, cancelledOn, approval, ...row }) => ({
    ...row,
    shares: shares.get(row.id) ?? [],
    cancelled: cancelledOn !== null,
    notApproved: approval === 'gevraagd' || approval === 'afgewezen',
    closed: closedOn !== null,
    ofImport: ofImports.has(row.orderId),
  }));
}

async function sharesByLine(trx: TeamTransaction): Promise<ReadonlyMap<number, LineShare[]>> {
  const rows = await trx
    .selectFrom('order_share')
    .innerJoin('fund', 'fund.id', 'order_share.fund_id')
    .select([
      'order_share.id',
      'order_share.line_id as lineId',
      'order_share.fund_id as fundId',
      'fund.name as fundName',
      'order_share.amount_cents as amountCents',
    ])
    .orderBy('order_share.id')
    .execute();
  return Map.groupBy(rows, ({ lineId }) => lineId);
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
