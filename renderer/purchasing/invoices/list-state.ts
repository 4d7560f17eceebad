import type { Invoice } from '#shared/purchasing/invoices.ts';
import { typedWords, wordsOf } from '../../lib/search-words.ts';
import { readDateText } from '../../ui/parse-fields.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import type { Sort } from '../../ui/sort-rows.ts';

export const standings = ['unpaid', 'paid', 'all'] as const;
export type Standing = (typeof standings)[number];

/** What of the invoices is shown. `null` of a filter: all. */
export interface ListState {
  readonly standing: Standing;
  readonly search: string;
  readonly year: number | null;
  readonly fund: string | null;
  readonly provider: string | null;
  readonly sort: Sort;
}

const first: ListState = {
  standing: 'unpaid',
  search: '',
  year: null,
  fund: null,
  provider: null,
  sort: { columnId: 'date', direction: 'descending' },
};

keepPastLock<ListState>('invoices', (state) => ({
  ...state,
  search: '',
  fund: null,
  provider: null,
}));

export function useListState(): [ListState, (part: Partial<ListState>) => void] {
  const [state, change] = useKeptState('invoices', first);
  return [state, (part) => change((before) => ({ ...before, ...part }))];
}

/** An invoice with the amount that the list is about, and what it is as a whole. */
export type ListedInvoice = Invoice & { readonly wholeCents: number };

/** The invoices that fit what was typed and chosen, whether paid or not. */
export function fittingInvoices<Listed extends Invoice>(
  invoices: readonly Listed[],
  { search, year, fund, provider }: Omit<ListState, 'standing' | 'sort'>,
): readonly Listed[] {
  const sought = typedWords(search);
  return invoices.filter(
    (invoice) =>
      (year === null || invoice.budgetYear === year) &&
      (fund === null || invoice.fundNames.includes(fund)) &&
      (provider === null || invoice.providerName === provider) &&
      (sought.length === 0 || hasWords(invoice, sought)),
  );
}

/** Each typed word begins a word of the invoice, or stands in a number of it. */
function hasWords(invoice: Invoice, sought: readonly string[]): boolean {
  const numbers = [
    invoice.invoiceNumber,
    ...invoice.lines.flatMap(({ orderNumber, clientNumber }) => [orderNumber, clientNumber ?? '']),
  ].map((number) => number.toLowerCase());
  const words = [invoice.providerName ?? '', ...invoice.lines.map(({ what }) => what)].flatMap(
    wordsOf,
  );
  return sought.every(
    (part) =>
      words.some((word) => word.startsWith(part)) ||
      numbers.some((number) => number.includes(part)),
  );
}

export const withStanding = <Listed extends Invoice>(
  invoices: readonly Listed[],
  standing: Standing,
): readonly Listed[] =>
  standing === 'all'
    ? invoices
    : invoices.filter(({ paidOn }) => (paidOn === null) === (standing === 'unpaid'));

const dutch = new Intl.Collator('nl');

/** What can be chosen in the filters: only what occurs. */
export const choicesOf = (invoices: readonly Invoice[]) => ({
  years: [...new Set(invoices.map(({ budgetYear }) => budgetYear))].sort((a, b) => b - a),
  funds: [...new Set(invoices.flatMap(({ fundNames }) => fundNames))].sort(dutch.compare),
  providers: [
    ...new Set(
      invoices.flatMap(({ providerName }) => (providerName === null ? [] : [providerName])),
    ),
  ].sort(dutch.compare),
});

export const sumOfInvoices = (invoices: readonly Invoice[]): number =>
  invoices.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The invoices of a later date than a typed day of payment; none as long as that is no day. */
export function laterThan(invoices: readonly Invoice[], paidOn: string): readonly Invoice[] {
  const day = readDateText(paidOn);
  if (day.kind !== 'value' || day.value === null) return [];
  const on = day.value;
  return invoices.filter(({ invoicedOn }) => invoicedOn > on);
}
