import type { ListedInvoice } from '#shared/importing/invoices/invoices-list.ts';
import type { ListContext } from '#shared/importing/list-context.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { BoughtTrajectory } from './bought-trajectories.ts';
import type { BookedInvoice } from './stored-invoices.ts';

/** A row of the list with what it is for. */
export interface InvoiceRow {
  readonly trajectory: BoughtTrajectory;
  readonly entry: ListedInvoice;
}

/**
 * Whether a row is another part of an invoice that the list began before: for another order, with the
 * same dates. With a fault when it is not.
 */
export function isAnotherPart(
  { trajectory, entry }: InvoiceRow,
  before: readonly InvoiceRow[],
  context: ListContext,
): boolean {
  const same = before.find((row) => isSameThing(row.trajectory, trajectory));
  if (same !== undefined) {
    refuseTwice(entry, same.entry, context);
    return false;
  }
  const [first] = before;
  if (first === undefined) return true;
  const { invoicedOn, paidOn, line } = first.entry;
  if (entry.invoicedOn === invoicedOn && entry.paidOn === paidOn) return true;
  const other = entry.invoicedOn === invoicedOn ? 'dag van betaling' : 'datum';
  context.fault(
    entry.line,
    entry.invoicedOn === invoicedOn ? 'paidDate' : 'invoiceDate',
    `Factuurnummer ${entry.invoiceNumber} van deze aanbieder staat ook op regel ${line}, met een andere ${other}. Is het één factuur? Maak ze dan gelijk. Zijn het er twee, verbeter dan het nummer.`,
  );
  return false;
}

/** Of a course each participant has the same line. */
const isSameThing = (one: BoughtTrajectory, other: BoughtTrajectory): boolean =>
  one.order === null || other.order === null
    ? one.id === other.id
    : one.order.id === other.order.id;

/** Says that the list has a number twice for one order. */
function refuseTwice(entry: ListedInvoice, before: ListedInvoice, context: ListContext): void {
  const same =
    entry.amountCents === before.amountCents &&
    entry.invoicedOn === before.invoicedOn &&
    entry.paidOn === before.paidOn &&
    entry.orderNumber === before.orderNumber &&
    entry.clientNumber === before.clientNumber;
  context.fault(
    entry.line,
    same ? null : 'invoiceNumber',
    same
      ? `Deze factuur staat ook al op regel ${before.line}, met dezelfde gegevens. Sla deze rij over.`
      : `Factuurnummer ${entry.invoiceNumber} staat voor dit traject ook op regel ${before.line}. Tel de bedragen op in één rij, of verbeter het nummer.`,
  );
}

/**
 * What a row is of a booked invoice with its number: `same`, `part` of it that was not booked yet, or
 * `null`, with a fault: it has the number only. Only an invoice of an import gets another part: of one
 * that a person booked the lines are known.
 */
export function partOfBooked(
  { trajectory: { order }, entry }: InvoiceRow,
  known: BookedInvoice,
  context: ListContext,
): 'same' | 'part' | null {
  const say = (difference: string) => {
    context.fault(
      entry.line,
      'invoiceNumber',
      `Factuur ${entry.invoiceNumber} van deze aanbieder staat al in Trede, ${difference}. Verbeter het nummer, of maak het gelijk.`,
    );
    return null;
  };
  const amountCents = order === null ? undefined : known.amounts.get(order.id);
  const samePayment = entry.paidOn === null || entry.paidOn === known.paidOn;
  const mayGrow = known.ofImport && entry.invoicedOn === known.invoicedOn && samePayment;
  if (amountCents === undefined) return mayGrow ? 'part' : say('op een andere order');
  if (entry.amountCents !== amountCents) {
    return say(`met een ander bedrag: ${formatEuro(amountCents)}`);
  }
  if (entry.invoicedOn !== known.invoicedOn) {
    return say(`met een andere datum: ${formatDate(known.invoicedOn)}`);
  }
  return 'same';
}
