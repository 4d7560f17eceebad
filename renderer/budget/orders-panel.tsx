import { Anchor } from '@mantine/core';
import type { FundPosition } from '#shared/budget/schema.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { DataTable } from '../ui/data-table.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { paidWithoutOrder } from './fund-sums.ts';
import { stateOf, type FundOrder } from './order-state.ts';
import { texts } from './texts.ts';

/** What was bought from a fund. */
export function OrdersPanel({ fund }: { readonly fund: FundPosition }) {
  const orders = useCall('purchasing.ordersOfFund', { fundId: fund.id });
  return (
    <Panel flush fill title={texts.orders.title(fund.name)}>
      <div
        className="b-scroll"
        tabIndex={0}
        role="group"
        aria-label={texts.orders.label(fund.name)}
      >
        {orders.isPending && <LoadingLine />}
        {orders.isError && (
          <MessagePanel severity="error" title={texts.orders.problem}>
            {messageOf(orders.error)}
          </MessagePanel>
        )}
        {orders.data !== undefined && <Orders fund={fund} orders={orders.data} />}
      </div>
    </Panel>
  );
}

function Orders({ fund, orders }: { fund: FundPosition; orders: readonly FundOrder[] }) {
  const imported = paidWithoutOrder(fund, orders);
  return (
    <>
      {orders.length === 0 ? (
        <p className="b-line">{texts.orders.none}</p>
      ) : (
        <OrderTable fund={fund} orders={orders} />
      )}
      {imported > 0 && (
        <p className="b-line t-second">{texts.orders.imported(formatEuro(imported))}</p>
      )}
    </>
  );
}

function OrderTable({ fund, orders }: { fund: FundPosition; orders: readonly FundOrder[] }) {
  const { orders: words } = texts;
  return (
    <DataTable
      label={words.label(fund.name)}
      rows={orders}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'number',
          header: words.number,
          cell: ({ orderNumber }) => <span className="t-figures">{orderNumber}</span>,
        },
        {
          id: 'client',
          header: words.client,
          cell: ({ clientId, clientNumber }) => (
            <Anchor fz={14} href={href(paths.client(clientId))}>
              {clientNumber}
            </Anchor>
          ),
        },
        {
          id: 'type',
          header: words.type,
          cell: ({ typeName, providerName }) => (
            <>
              {typeName}, <span className="t-second">{providerName ?? words.noProvider}</span>
            </>
          ),
        },
        {
          id: 'price',
          header: words.price,
          align: 'right',
          cell: ({ priceCents }) => <MoneyText cents={priceCents} unit="plain" />,
        },
        {
          id: 'paid',
          header: words.paid,
          align: 'right',
          cell: ({ paidCents }) => <MoneyText cents={paidCents} unit="plain" />,
        },
        {
          id: 'invoiced',
          header: words.invoiced,
          align: 'right',
          cell: ({ invoicedCents, paidCents }) => (
            <MoneyText cents={invoicedCents - paidCents} unit="plain" />
          ),
        },
        {
          id: 'state',
          header: words.state,
          cell: (order) => <span className="t-second">{words.states[stateOf(order)]}</span>,
        },
      ]}
    />
  );
}
