import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { FundPosition } from '#shared/budget/fund.ts';
import type { FundOrder } from './types.ts';
import { costKindWords } from '#shared/kernel/cost-kind.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { paidWithoutOrder } from './fund-sums.ts';
import { texts } from './texts.ts';

const { orders: words } = texts;

/** As many orders as are drawn at once; the others on request. */
const atFirst = 50;

export interface OrdersPanelProps {
  readonly fund: FundPosition;
  readonly year: number;
}

/** What was bought from a fund: in the year that is shown, or of a fund for its whole period always. */
export function OrdersPanel({ fund, year }: OrdersPanelProps) {
  const orders = useCall(
    'purchasing.orders',
    { fundId: fund.id, year: fund.perYear ? year : null },
    { keepPrevious: true },
  );
  const [all, setAll] = useState(false);
  const shown = all ? orders.data : orders.data?.slice(0, atFirst);
  const imported = orders.data === undefined ? null : paidWithoutOrder(fund, orders.data);
  return (
    <Panel
      flush
      title={words.title(fund.name)}
      aside={orders.data !== undefined && words.count(orders.data.length)}
    >
      {orders.isPending && <LoadingLine />}
      {orders.isError && (
        <MessagePanel severity="error" title={words.problem}>
          {messageOf(orders.error)}
        </MessagePanel>
      )}
      {orders.data?.length === 0 && <p className="b-line">{words.none}</p>}
      {orders.data !== undefined && shown !== undefined && shown.length > 0 && (
        <>
          <div
            className="b-scroll b-orders"
            tabIndex={0}
            role="group"
            aria-label={words.label(fund.name)}
          >
            <DataTable
              label={words.label(fund.name)}
              rows={shown}
              rowKey={({ id }) => id}
              columns={columns}
            />
          </div>
          {orders.data.length > shown.length && (
            <p className="b-line">
              <Anchor component="button" type="button" fz={14} onClick={() => setAll(true)}>
                {words.all(orders.data.length)}
              </Anchor>
            </p>
          )}
          {orders.data.some(({ fundNames }) => fundNames.length > 1) && (
            <p className="b-line t-second">{words.shared}</p>
          )}
        </>
      )}
      {imported !== null && imported > 0 && (
        <p className="b-line t-second">{words.imported(formatEuro(imported))}</p>
      )}
    </Panel>
  );
}

const money = (
  id: string,
  header: string,
  of: (order: FundOrder) => number,
): TableColumn<FundOrder> => ({
  id,
  header,
  align: 'right',
  cell: (order) => <MoneyText cents={of(order)} unit="plain" />,
});

const columns: readonly TableColumn<FundOrder>[] = [
  {
    id: 'number',
    header: words.number,
    cell: ({ id, orderNumber }) => (
      <Anchor fz={14} className="t-figures" href={href(paths.order(id))}>
        {orderNumber}
      </Anchor>
    ),
  },
  { id: 'client', header: words.client, cell: (order) => <Clients order={order} /> },
  {
    id: 'what',
    header: words.what,
    cell: (order) => (
      <>
        {order.typeName ?? order.description ?? costKindWords[order.costKind]},{' '}
        <span className="t-second">{order.providerName ?? words.noProvider}</span>
      </>
    ),
  },
  money('amount', words.amount, ({ amountCents }) => amountCents),
  money('committed', words.committed, ({ committedCents }) => committedCents),
  money('invoiced', words.invoiced, ({ invoicedCents }) => invoicedCents),
  money('paid', words.paid, ({ paidCents }) => paidCents),
  {
    id: 'state',
    header: words.state,
    wideOnly: true,
    cell: ({ status }) => <span className="t-second">{words.states[status]}</span>,
  },
];

/** One client by number, with the way there; of more only how many. */
function Clients({ order: { clients } }: { readonly order: FundOrder }) {
  const [first, ...others] = clients;
  if (first === undefined) return <span className="t-quiet">–</span>;
  if (others.length > 0) return <>{words.clients(clients.length)}</>;
  return (
    <Anchor fz={14} href={href(paths.client(first.id))}>
      {first.clientNumber}
    </Anchor>
  );
}
