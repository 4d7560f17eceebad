import { boughtWords } from '#shared/kernel/bought.ts';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import { participantsOfLine } from '../../database/participants-of-line.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { Refusal } from '../../refusal.ts';

interface InvoiceFilter {
  readonly orderId?: number | null;
  readonly fundId: number | null;
  readonly year: number | null;
  readonly invoiceId?: number;
}

/** Invoices with their lines, the newest first; three queries. `null` of a filter: all. */
export async function listInvoices(
  trx: TeamTransaction,
  filter: InvoiceFilter,
): Promise<Invoice[]> {
  const { orderId = null, fundId, year } = filter;
  const invoices = await trx
    .selectFrom('invoice')
    .leftJoin('provider', 'provider.id', 'invoice.provider_id')
    .select([
      'invoice.id',
      'invoice.invoice_number as invoiceNumber',
      'invoice.provider_id as providerId',
      'provider.name as providerName',
      'invoice.invoiced_on as invoicedOn',
      'invoice.paid_on as paidOn',
      'invoice.budget_year as budgetYear',
      'invoice.reason',
    ])
    .$if(filter.invoiceId !== undefined, (query) =>
      query.where('invoice.id', '=', filter.invoiceId ?? 0),
    )
    .$if(orderId !== null, (query) =>
      query.where('invoice.id', 'in', (booked) =>
        booked
          .selectFrom('invoice_line')
          .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
          .select('invoice_line.invoice_id')
          .where('order_line.order_id', '=', orderId),
      ),
    )
    .$if(year !== null, (query) => query.where('invoice.budget_year', '=', year))
    .$if(fundId !== null, (query) =>
      query.where('invoice.id', 'in', (paying) =>
        paying
          .selectFrom('invoice_line')
          .innerJoin('invoice_share', 'invoice_share.invoice_line_id', 'invoice_line.id')
          .select('invoice_line.invoice_id')
          .where('invoice_share.fund_id', '=', fundId),
      ),
    )
    .orderBy('invoice.invoiced_on', 'desc')
    .orderBy('invoice.id', 'desc')
    .execute();
  const isAll = filter.invoiceId === undefined && orderId === null;
  const ids = isAll ? undefined : invoices.map(({ id }) => id);
  const lines = Map.groupBy(await readLines(trx, ids), (line) => line.invoiceId);
  const funds = Map.groupBy(await readFundNames(trx, ids), (row) => row.invoice_id);
  return invoices.map((invoice) => {
    const own = (lines.get(invoice.id) ?? []).map(({ invoiceId: _invoice, ...line }) => line);
    return {
      ...invoice,
      amountCents: own.reduce((sum, { amountCents }) => sum + amountCents, 0),
      fundNames: (funds.get(invoice.id) ?? []).map(({ name }) => name),
      lines: own,
    };
  });
}

/** @throws Refusal `not-found` */
export async function readInvoice(trx: TeamTransaction, invoiceId: number): Promise<Invoice> {
  const [invoice] = await listInvoices(trx, { fundId: null, year: null, invoiceId });
  if (invoice === undefined) {
    throw new Refusal(
      'not-found',
      'Deze factuur staat niet meer in het teambestand. Kijk bij Facturen wat er staat.',
      'invoiceId',
    );
  }
  return invoice;
}

/** @param ids of these invoices; left out: of all */
async function readLines(trx: TeamTransaction, ids: readonly number[] | undefined) {
  const rows = await trx
    .selectFrom('invoice_line')
    .innerJoin('order_line', 'order_line.id', 'invoice_line.line_id')
    .innerJoin('purchase_order', 'purchase_order.id', 'order_line.order_id')
    .leftJoin('trajectory_type', 'trajectory_type.id', 'purchase_order.type_id')
    .leftJoin('client', 'client.id', 'order_line.client_id')
    .select([
      'invoice_line.id',
      'invoice_line.invoice_id as invoiceId',
      'invoice_line.line_id as lineId',
      'invoice_line.amount_cents as amountCents',
      'order_line.order_id as orderId',
      'order_line.client_id as clientId',
      'client.client_number as clientNumber',
      'purchase_order.order_number as orderNumber',
      'purchase_order.cost_kind as costKind',
      'purchase_order.description',
      'trajectory_type.name as typeName',
      participantsOfLine.as('participants'),
    ])
    .$if(ids !== undefined, (query) => query.where('invoice_line.invoice_id', 'in', ids ?? []))
    .orderBy('invoice_line.id')
    .execute();
  return rows.map(({ costKind, description, typeName, ...row }) => ({
    ...row,
    what: boughtWords({ costKind, description, typeName }),
  }));
}

const readFundNames = (trx: TeamTransaction, ids: readonly number[] | undefined) =>
  trx
    .selectFrom('invoice_share')
    .innerJoin('invoice_line', 'invoice_line.id', 'invoice_share.invoice_line_id')
    .innerJoin('fund', 'fund.id', 'invoice_share.fund_id')
    .select(['invoice_line.invoice_id', 'fund.name'])
    .distinct()
    .$if(ids !== undefined, (query) => query.where('invoice_line.invoice_id', 'in', ids ?? []))
    .orderBy('fund.name')
    .execute();
