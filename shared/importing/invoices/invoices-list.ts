import { formatDate, type IsoDate } from '../../kernel/dates.ts';
import type { Cents } from '../../kernel/money.ts';
import type { ListQuestion } from '../caseload.ts';
import type { ListContext } from '../list-context.ts';
import { readEntries, required, type ListEntries } from '../list-entries.ts';
import { warnAboutShortNumbers } from '../list-rules.ts';
import type { List, TypedRow } from '../rows.ts';

/** An invoice, and what the list says of the order that it is for. */
export interface ListedInvoice {
  readonly line: number;
  readonly invoiceNumber: string;
  readonly invoicedOn: IsoDate;
  /** Including VAT; below zero: a credit note. */
  readonly amountCents: Cents;
  readonly paidOn: IsoDate | null;
  readonly orderNumber: string | null;
  readonly clientNumber: string | null;
  readonly typeName: string | null;
  readonly providerName: string | null;
  readonly startDate: IsoDate | null;
  readonly fundName: string | null;
}

/** Reads a list of invoices. Which orders they are for, only the team file can tell. */
export function readInvoices(list: List, question: ListQuestion): ListEntries<ListedInvoice> {
  const reading = readEntries(list, question, invoiceOf);
  const numbered = reading.entries.map(({ invoiceNumber: number, line }) => ({ number, line }));
  warnAboutShortNumbers(numbered, 'invoiceNumber', reading.context);
  return reading;
}

function invoiceOf(row: TypedRow, context: ListContext): ListedInvoice | null {
  const { values, source } = row;
  const invoiceNumber = required(
    row,
    'invoiceNumber',
    context,
    'Het factuurnummer ontbreekt. Vul het in zoals het op de factuur staat.',
  );
  const invoicedOn = required(
    row,
    'invoiceDate',
    context,
    'De factuurdatum ontbreekt. Vul hem in als dd-mm-jjjj.',
  );
  const amountCents = required(
    row,
    'invoiceAmount',
    context,
    'Het bedrag van de factuur ontbreekt. Vul het in, met btw.',
  );
  const saysWhatFor = checkWhatFor(row, context);
  warnAboutDays(row, context);
  if (invoiceNumber === null || invoicedOn === null || amountCents === null || !saysWhatFor) {
    return null;
  }
  return {
    line: source.line,
    invoiceNumber,
    invoicedOn,
    amountCents,
    paidOn: values.paidDate,
    orderNumber: values.orderNumber,
    clientNumber: values.clientNumber,
    typeName: values.trajectoryType,
    providerName: values.provider,
    startDate: values.trajectoryStart,
    fundName: values.fund,
  };
}

/** What else is needed of an invoice that names a client and a trajectory in place of an order. */
export const fundOfNewOrder = 'Heeft dat traject nog geen order? Vul dan ook het fonds in.';

/** An invoice is for an order, or for a trajectory of a client. */
function checkWhatFor({ values, faulty, source }: TypedRow, context: ListContext): boolean {
  if (values.orderNumber !== null) return true;
  if (['orderNumber', 'clientNumber', 'trajectoryType'].some((field) => faulty.has(field as never)))
    return false;
  if (values.clientNumber !== null && values.trajectoryType !== null) return true;
  const field = values.clientNumber === null ? 'clientNumber' : 'trajectoryType';
  context.fault(
    source.line,
    context.columns.has('orderNumber') ? 'orderNumber' : context.columns.has(field) ? field : null,
    `Trede weet niet waar deze factuur voor is. Vul het ordernummer in, of het klantnummer en het soort traject. ${fundOfNewOrder}`,
  );
  return false;
}

function warnAboutDays({ values, source }: TypedRow, context: ListContext): void {
  const { invoiceDate, paidDate } = values;
  if (invoiceDate !== null && invoiceDate > context.today) {
    context.warn(
      source.line,
      'invoiceDate',
      `De factuurdatum ${formatDate(invoiceDate)} ligt in de toekomst. Klopt dat?`,
    );
  }
  if (paidDate === null) return;
  if (invoiceDate !== null && paidDate < invoiceDate) {
    context.warn(
      source.line,
      'paidDate',
      `De factuur is betaald (${formatDate(paidDate)}) vóór de factuurdatum (${formatDate(invoiceDate)}). Klopt dat?`,
    );
  } else if (paidDate > context.today) {
    context.warn(
      source.line,
      'paidDate',
      `De dag van betaling ${formatDate(paidDate)} ligt in de toekomst. Klopt dat?`,
    );
  }
}
