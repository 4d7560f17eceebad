import type { Invoice } from '#shared/purchasing/invoices.ts';
import type { ListedInvoice } from './list-state.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { MoneyText } from '../../ui/money-text.tsx';
import type { ListColumn } from '../../ui/virtual-list.tsx';
import { texts } from './texts.ts';

const { list: words } = texts;
const dutch = new Intl.Collator('nl', { numeric: true });

const byText =
  (of: (invoice: Invoice) => string) =>
  (one: Invoice, other: Invoice): number =>
    dutch.compare(of(one), of(other));

/** The first of some things, and how many others there are. */
function firstOf(given: readonly string[]): string {
  const [first, ...others] = new Set(given);
  if (first === undefined) return words.nobody;
  return others.length === 0 ? first : words.more(first, others.length);
}

const what = ({ lines }: Invoice) => firstOf(lines.map((line) => line.what));
const orders = ({ lines }: Invoice) => firstOf(lines.map(({ orderNumber }) => orderNumber));
const clients = ({ lines }: Invoice) =>
  firstOf(
    lines.flatMap(({ clientNumber, participants }) =>
      participants > 0 ? words.clients(participants) : (clientNumber ?? []),
    ),
  );
const funds = ({ fundNames }: Invoice) => firstOf(fundNames);
const provider = ({ providerName }: Invoice) => providerName ?? words.noProvider;

const whole: ListColumn<ListedInvoice> = {
  id: 'whole',
  header: words.columns.whole,
  width: '96px',
  align: 'right',
  cell: ({ wholeCents }) => (
    <span className="t-second">
      <MoneyText cents={wholeCents} unit="plain" />
    </span>
  ),
  compare: (one, other) => one.wholeCents - other.wholeCents,
  copied: ({ wholeCents }) => ({ cents: wholeCents }),
};

const fund: ListColumn<ListedInvoice> = {
  id: 'fund',
  header: words.columns.fund,
  width: 'minmax(96px, 1.1fr)',
  wideOnly: true,
  cell: (invoice) => <span title={invoice.fundNames.join(', ')}>{funds(invoice)}</span>,
  compare: byText(funds),
  copied: ({ fundNames }) => fundNames.join(', '),
};

/** @param ofFund the amounts are what one fund pays: then what the whole invoice is stands beside it, for the name of the fund */
export const columnsOf = (ofFund: boolean): readonly ListColumn<ListedInvoice>[] => [
  {
    id: 'number',
    header: words.columns.number,
    width: 'minmax(90px, 1fr)',
    cell: ({ invoiceNumber, amountCents }) => (
      <span title={invoiceNumber}>
        <strong>{invoiceNumber}</strong>
        {amountCents < 0 && <span className="t-second"> {words.credit}</span>}
      </span>
    ),
    compare: byText(({ invoiceNumber }) => invoiceNumber),
    copied: ({ invoiceNumber }) => invoiceNumber,
  },
  {
    id: 'date',
    header: words.columns.date,
    width: '88px',
    cell: ({ invoicedOn }) => formatDate(invoicedOn),
    compare: byText(({ invoicedOn }) => invoicedOn),
    copied: ({ invoicedOn }) => ({ day: invoicedOn }),
  },
  {
    id: 'provider',
    header: words.columns.provider,
    width: 'minmax(110px, 1.3fr)',
    cell: (invoice) => <span title={provider(invoice)}>{provider(invoice)}</span>,
    compare: byText(provider),
    copied: provider,
  },
  {
    id: 'what',
    header: words.columns.what,
    width: 'minmax(110px, 1.5fr)',
    cell: (invoice) => <span title={what(invoice)}>{what(invoice)}</span>,
    compare: byText(what),
    copied: what,
  },
  {
    id: 'order',
    header: words.columns.order,
    width: 'minmax(84px, 0.8fr)',
    wideOnly: true,
    cell: (invoice) => <span title={orders(invoice)}>{orders(invoice)}</span>,
    compare: byText(orders),
    copied: orders,
  },
  {
    id: 'client',
    header: words.columns.client,
    width: 'minmax(92px, 0.8fr)',
    wideOnly: true,
    cell: (invoice) => <span title={clients(invoice)}>{clients(invoice)}</span>,
    compare: byText(clients),
    copied: clients,
  },
  ...(ofFund ? [] : [fund]),
  {
    id: 'year',
    header: words.columns.year,
    width: '48px',
    wideOnly: true,
    cell: ({ budgetYear }) => budgetYear,
    compare: (one, other) => one.budgetYear - other.budgetYear,
    copied: ({ budgetYear }) => ({ number: budgetYear }),
  },
  ...(ofFund ? [whole] : []),
  {
    id: 'amount',
    header: ofFund ? words.columns.ofFund : words.columns.amount,
    width: '96px',
    align: 'right',
    cell: ({ amountCents }) => <MoneyText cents={amountCents} unit="plain" />,
    compare: (one, other) => one.amountCents - other.amountCents,
    copied: ({ amountCents }) => ({ cents: amountCents }),
  },
  {
    id: 'paid',
    header: words.columns.paid,
    width: '96px',
    cell: ({ paidOn }) =>
      paidOn === null ? <span className="t-quiet">{words.notPaid}</span> : formatDate(paidOn),
    compare: byText(({ paidOn }) => paidOn ?? '9999'),
    copied: ({ paidOn }) => (paidOn === null ? null : { day: paidOn }),
  },
];
