import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { orderStatuses, orderStatusLabel, type OrderStatus } from '#shared/kernel/order-status.ts';
import { wentTo } from '#shared/kernel/went-to.ts';
import { MoneyText } from '../../ui/money-text.tsx';
import { compareText, compareValue } from '../../ui/sort-rows.ts';
import type { ListColumn } from '../../ui/virtual-list.tsx';
import { texts as shared } from '../texts.ts';
import { whatOf, type ListedOrder } from './order-filters.ts';
import { OrderStatusBadge } from './order-status-badge.tsx';
import { ordersTexts as texts } from './texts.ts';

type MoneyColumn = 'committedCents' | 'invoicedCents' | 'paidCents';

/** What an order costs says nothing once it will not take place. */
const isOff = (status: OrderStatus) => status === 'geannuleerd' || status === 'afgewezen';

const money = (id: MoneyColumn, header: string): ListColumn<ListedOrder> => ({
  id,
  header,
  align: 'right',
  width: '84px',
  compare: (a, b) => compareValue(a[id], b[id]),
  copied: (order) => (isOff(order.status) ? null : { cents: order[id] }),
  cell: (order) => (
    <MoneyText unit="plain" cents={order[id] === 0 || isOff(order.status) ? null : order[id]} />
  ),
});

const forWhom = ({ clients }: ListedOrder): string => {
  const [first, ...others] = clients;
  if (first === undefined) return texts.nobody;
  return others.length === 0 ? first.clientNumber : texts.manyClients(clients.length);
};

/** Of which fund and year the amounts are; `null`: of all. */
export interface PartShown {
  readonly fundName: string | null;
  readonly year: number | null;
}

/** What of an order is of this fund and year; of all of them, what it costs. */
const amount = ({ fundName, year }: PartShown): ListColumn<ListedOrder> => ({
  id: 'amountCents',
  header:
    fundName !== null
      ? texts.columns.ofFund
      : year === null
        ? texts.columns.amount
        : texts.columns.ofYear,
  align: 'right',
  width: '84px',
  compare: (a, b) => compareValue(a.amountCents, b.amountCents),
  copied: ({ amountCents }) => ({ cents: amountCents }),
  cell: (order) => {
    const later = order.amountCents === 0 ? wentTo(order, year) : null;
    return later === null || year === null ? (
      <span
        title={
          order.amountCents === order.wholeCents
            ? undefined
            : `${texts.columns.whole} ${formatEuro(order.wholeCents)}`
        }
      >
        <MoneyText unit="plain" cents={order.amountCents === 0 ? null : order.amountCents} />
      </span>
    ) : (
      <span className="t-second" title={texts.wentToLine(year, later)}>
        {texts.wentTo(later)}
      </span>
    );
  },
});

const whole: ListColumn<ListedOrder> = {
  id: 'wholeCents',
  header: texts.columns.whole,
  align: 'right',
  width: '84px',
  compare: (a, b) => compareValue(a.wholeCents, b.wholeCents),
  copied: ({ wholeCents }) => ({ cents: wholeCents }),
  cell: ({ wholeCents }) => (
    <span className="t-second">
      <MoneyText unit="plain" cents={wholeCents} />
    </span>
  ),
};

const fund: ListColumn<ListedOrder> = {
  id: 'fund',
  header: texts.columns.fund,
  width: 'minmax(84px, 1fr)',
  wideOnly: true,
  compare: (a, b) => compareText(a.fundNames.join(', '), b.fundNames.join(', ')),
  copied: ({ fundNames }) => fundNames.join(', '),
  cell: ({ fundNames }) => <span title={fundNames.join(', ')}>{fundNames.join(', ')}</span>,
};

/** The columns of the list of orders; of one fund what the whole order costs stands beside what it pays. */
export const orderColumns = (part: PartShown): readonly ListColumn<ListedOrder>[] => [
  {
    id: 'number',
    header: texts.columns.number,
    width: '80px',
    compare: (a, b) => compareText(a.orderNumber, b.orderNumber),
    copied: ({ orderNumber }) => orderNumber,
    cell: ({ orderNumber }) => <span className="t-figures">{orderNumber}</span>,
  },
  {
    id: 'what',
    header: texts.columns.what,
    width: 'minmax(120px, 1.6fr)',
    compare: (a, b) => compareText(whatOf(a), whatOf(b)),
    copied: (order) =>
      [...new Set([whatOf(order), order.providerName ?? shared.unknownProvider])].join(', '),
    cell: (order) => (
      <span title={`${whatOf(order)}, ${order.providerName ?? shared.unknownProvider}`}>
        <strong>{whatOf(order)}</strong>
        {order.providerName !== null && order.providerName !== whatOf(order) && (
          <span className="t-second">, {order.providerName}</span>
        )}
      </span>
    ),
  },
  {
    id: 'clients',
    header: texts.columns.clients,
    width: '72px',
    compare: (a, b) => compareText(forWhom(a), forWhom(b)),
    copied: forWhom,
    cell: (order) => <span className="t-figures">{forWhom(order)}</span>,
  },
  {
    id: 'period',
    header: texts.columns.period,
    width: '82px',
    wideOnly: true,
    compare: (a, b) => compareValue(a.startsOn, b.startsOn),
    copied: ({ startsOn }) => ({ day: startsOn }),
    cell: ({ startsOn }) => <span className="t-figures">{formatDate(startsOn)}</span>,
  },
  {
    id: 'status',
    header: texts.columns.status,
    width: '150px',
    compare: (a, b) =>
      compareValue(orderStatuses.indexOf(a.status), orderStatuses.indexOf(b.status)),
    copied: ({ status }) => orderStatusLabel(status),
    cell: ({ status }) => <OrderStatusBadge status={status} />,
  },
  // Of one fund its name stands in the filter: its place is for what the whole order costs.
  part.fundName === null ? fund : whole,
  amount(part),
  money('committedCents', texts.columns.committed),
  money('invoicedCents', texts.columns.invoiced),
  money('paidCents', texts.columns.paid),
];
