import { divideInvoice, objectionToAmount } from '#shared/kernel/billed-line.ts';
import type { Invoice, NewInvoice } from '#shared/purchasing/invoices.ts';
import { FundMoney } from '../../budget/fund-money.ts';
import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import { refuseAboveMandate } from './above-mandate.ts';
import { refuseOddDates } from './invoice-dates.ts';
import { readBookableLines, type BookableLine } from './invoiced-lines.ts';
import { refuseKnownNumber } from './known-number.ts';
import { readInvoice } from './list-invoices.ts';
import { refuseShortYear } from './short-year.ts';

/**
 * Books an invoice or credit note on lines of orders: that part is no longer committed but invoiced, or paid
 * when it has a payment date. What one fund had open it pays.
 *
 * @throws Refusal `conflict` for lines of several providers, of an order that is cancelled or not approved,
 *   for a number that the provider used before, a credit of more than was invoiced, for more than is open
 *   or a year that has too little free without a reason (at the field `reason`), and for more than the
 *   mandate by who may not decide
 */
export async function recordInvoice(
  input: NewInvoice,
  context: Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>,
): Promise<{ changeId: number; invoice: Invoice }> {
  const { trx } = context;
  refuseOddDates(input, context.today);
  const known = await readBookableLines(
    trx,
    input.lines.map(({ lineId }) => lineId),
  );
  const booked = input.lines.map(({ lineId, amountCents }, index) => {
    const line = known.get(lineId);
    if (line === undefined) {
      throw new Refusal(
        'not-found',
        'Deze orderregel staat niet meer in het teambestand. Haal de regel weg.',
        `lines.${index}.lineId`,
      );
    }
    return { line, amountCents };
  });
  const { providerId, orderIds } = refuseMixed(booked.map(({ line }) => line));
  for (const [index, { line, amountCents }] of booked.entries()) {
    const objection = objectionToAmount(line, amountCents, input.reason !== '');
    if (objection === null) continue;
    const field = objection.kind === 'reason' ? 'reason' : `lines.${index}.amountCents`;
    throw new Refusal('conflict', objection.message, field);
  }
  await refuseAboveMandate(booked, context);
  await refuseKnownNumber(trx, {
    invoiceId: null,
    invoiceNumber: input.invoiceNumber,
    providerId,
    orderIds,
  });
  const before = await FundMoney.read(trx);
  const change = beginChange(context, {
    call: 'purchasing.recordInvoice',
    clientId: onlyOne(booked.map(({ line }) => line.clientId)),
  });
  const invoiceId = await change.add('invoice', {
    provider_id: providerId,
    invoice_number: input.invoiceNumber,
    invoiced_on: input.invoicedOn,
    paid_on: input.paidOn,
    budget_year: input.budgetYear,
    reason: input.reason === '' ? null : input.reason,
  });
  for (const { line, amountCents } of booked) {
    const invoiceLineId = await change.add(
      'invoice_line',
      { invoice_id: invoiceId, line_id: line.id, amount_cents: amountCents },
      line.clientId,
    );
    for (const part of divideInvoice(line, amountCents)) {
      await change.add(
        'invoice_share',
        {
          invoice_line_id: invoiceLineId,
          fund_id: part.fundId,
          amount_cents: part.amountCents,
        },
        line.clientId,
      );
    }
  }
  if (input.reason === '') await refuseShortYear(trx, before);
  return { changeId: change.id, invoice: await readInvoice(trx, invoiceId) };
}

/** The client that all are about; `null`: several, or nobody. */
export function onlyOne(clientIds: readonly (number | null)[]): number | null {
  const [first = null] = clientIds;
  return clientIds.every((clientId) => clientId === first) ? first : null;
}

function refuseMixed(lines: readonly BookableLine[]): {
  readonly providerId: number | null;
  readonly orderIds: readonly number[];
} {
  const providerId = lines[0]?.providerId ?? null;
  const orderIds = [...new Set(lines.map(({ orderId }) => orderId))];
  for (const [index, line] of lines.entries()) {
    const refuse = (message: string) => new Refusal('conflict', message, `lines.${index}.lineId`);
    if (line.cancelled) throw refuse('Deze order is geannuleerd. Boek er geen factuur op.');
    if (line.approval === 'gevraagd' || line.approval === 'afgewezen') {
      throw refuse(
        `Order ${line.orderNumber} is niet goedgekeurd. Laat de coördinator eerst beslissen.`,
      );
    }
    if (lines.findIndex(({ id }) => id === line.id) !== index) {
      throw refuse('Deze regel staat er twee keer bij. Tel de bedragen op.');
    }
    if (line.providerId !== providerId) {
      throw refuse(
        'Deze regels zijn van verschillende aanbieders. Boek per aanbieder een factuur.',
      );
    }
    if (providerId === null && orderIds.length > 1) {
      throw refuse(
        'Van deze orders is de aanbieder niet bekend. Boek per order een eigen factuur.',
      );
    }
  }
  return { providerId, orderIds };
}
