import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { counted } from '#shared/kernel/text.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { shortfall } from '../../budget/shortfall.ts';
import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { brokenLine } from './broken-lines.ts';
import { refuseOddDates } from './invoice-dates.ts';
import { refuseKnownNumber } from './known-number.ts';
import { readInvoice } from './list-invoices.ts';
import { onlyOne } from './record-invoice.ts';
import { refuseShortYear } from './short-year.ts';

type InvoiceContext = Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>;

/**
 * Another number, date or year of an invoice that is booked.
 *
 * @throws Refusal `conflict` when somebody changed it since, for a number that the provider used before, and
 *   for a year that has too little free without a reason (at the field `reason`)
 */
export async function changeInvoice(
  input: ParsedInput<'purchasing.changeInvoice'>,
  context: InvoiceContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const { invoiceId, before } = input;
  const standing = await readInvoice(trx, invoiceId);
  const fields = ['invoiceNumber', 'invoicedOn', 'paidOn', 'budgetYear'] as const;
  if (fields.some((field) => standing[field] !== before[field])) {
    throw new Refusal(
      'conflict',
      'Deze factuur is intussen veranderd. Wat u invulde is niet bewaard. Sluit dit en open de factuur opnieuw.',
    );
  }
  refuseOddDates(input, context.today);
  if (input.invoiceNumber !== before.invoiceNumber) {
    await refuseKnownNumber(trx, {
      invoiceId,
      invoiceNumber: input.invoiceNumber,
      providerId: standing.providerId,
      orderIds: standing.lines.map(({ orderId }) => orderId),
    });
  }
  const money = await FundMoney.read(trx);
  const change = beginChange(context, {
    call: 'purchasing.changeInvoice',
    clientId: onlyOne(standing.lines.map(({ clientId }) => clientId)),
  });
  await change.update('invoice', invoiceId, {
    invoice_number: input.invoiceNumber,
    invoiced_on: input.invoicedOn,
    paid_on: input.paidOn,
    budget_year: input.budgetYear,
    // What was said when it was booked still holds.
    reason:
      [standing.reason, input.reason === '' ? null : input.reason]
        .filter((reason) => reason !== null)
        .join('; ') || null,
  });
  if (input.reason === '') await refuseShortYear(trx, money);
  return { changeId: change.id };
}

/**
 * Invoices that were paid on one day.
 *
 * @throws Refusal `invalid-input` for a day that is yet to come, `conflict` when one of them was paid before, or is of a later date
 */
export async function payInvoices(
  { invoiceIds, paidOn }: ParsedInput<'purchasing.payInvoices'>,
  context: InvoiceContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  refuseOddDates({ paidOn }, context.today);
  const change = beginChange(context, { call: 'purchasing.payInvoices', clientId: null });
  const rows = await trx
    .selectFrom('invoice')
    .select(['id', 'invoice_number', 'invoiced_on', 'paid_on'])
    .where('id', 'in', invoiceIds)
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const [index, invoiceId] of invoiceIds.entries()) {
    const invoice = known.get(invoiceId);
    const field = `invoiceIds.${index}`;
    if (invoice === undefined) {
      throw new Refusal(
        'not-found',
        'Deze factuur staat niet meer in het teambestand. Kijk bij Facturen wat er staat.',
        field,
      );
    }
    if (invoice.paid_on !== null) {
      throw new Refusal(
        'conflict',
        `Factuur ${invoice.invoice_number} is al betaald op ${formatDate(invoice.paid_on)}. Laat deze factuur weg.`,
        field,
      );
    }
  }
  const later = rows.filter((row) => paidOn < row.invoiced_on);
  if (later.length > 0) {
    const named = later.map((row) => `${row.invoice_number} (${formatDate(row.invoiced_on)})`);
    throw new Refusal(
      'conflict',
      `De betaaldatum ligt vóór de datum van ${counted(later.length, 'factuur', 'facturen')}: ${named.join(', ')}. Kies een latere dag.`,
      'paidOn',
    );
  }
  for (const invoiceId of new Set(invoiceIds)) {
    await change.update('invoice', invoiceId, { paid_on: paidOn });
  }
  return { changeId: change.id };
}

/**
 * Takes out an invoice that was booked by mistake: what it took is committed again.
 *
 * @throws Refusal `conflict` when a credit note or later invoice counts on it, and when the fund that would
 *   commit it again has too little
 */
export async function removeInvoice(
  invoiceId: number,
  context: InvoiceContext,
): Promise<{ changeId: number }> {
  const { trx } = context;
  const { lines } = await readInvoice(trx, invoiceId);
  const before = await FundMoney.read(trx);
  const change = beginChange(context, {
    call: 'purchasing.removeInvoice',
    clientId: onlyOne(lines.map(({ clientId }) => clientId)),
  });
  for (const { id, clientId } of lines) {
    const shares = await trx
      .selectFrom('invoice_share')
      .select('id')
      .where('invoice_line_id', '=', id)
      .execute();
    for (const share of shares) await change.remove('invoice_share', share.id, clientId);
    await change.remove('invoice_line', id, clientId);
  }
  await change.remove('invoice', invoiceId);
  const broken = await brokenLine(
    trx,
    lines.map(({ lineId }) => lineId),
  );
  const objection = broken ?? (await shortfall(trx, before));
  if (objection !== null) throw new Refusal('conflict', objection, 'invoiceId');
  return { changeId: change.id };
}
