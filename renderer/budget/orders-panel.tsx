import { Anchor } from '@mantine/core';
import { useState } from 'react';
import type { FundPosition } from '#shared/budget/fund.ts';
import type { FundOrder } from './types.ts';
import { costKindWords } from '#shared/kernel/cost-kind.ts';
import { orderStatusWords } from '#shared/kernel/order-status.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { wentTo } from '#shared/kernel/went-to.ts';
import { messageOf } from '../lib/call.ts';
import { href, paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { linesOfTable } from '../ui/copied-lines.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Panel } from '../ui/panel.tsx';
import { sumOrders, withImported, type SpentRow } from './order-sums.ts';
import { texts } from './texts.ts';
import './money-cells.css';
import './scroll-boxes.css';

const { orders: words } = texts;

/** As many orders as are drawn at once; the others on request. */
const atFirst = 50;

export interface OrdersPanelProps {
  readonly fund: FundPosition;
  readonly year: number;
}

/**
 * What was bought from a fund, and what the fund pays of it: in the year that is shown, or of a fund for its
 * whole period always. Together it is the row of the fund.
 */
export function OrdersPanel({ fund, year }: OrdersPanelProps) {
  const orders = useCall(
    'budget.orders',
    { fundId: fund.id, year: fund.perYear ? year : null },
    { keepPrevious: true },
  );
  const [all, setAll] = useState(false);
  const rows = orders.data === undefined ? [] : withImported(orders.data);
  const count = orders.data?.orders.length ?? 0;
  const shown = all || rows.length <= atFirst ? rows : rows.slice(0, atFirst);
  return (
    <Panel
      flush
      title={words.title(fund.name)}
      aside={
        orders.data !== undefined && (
          <>
            {words.count(count)}
            {rows.length > 0 && (
              <CopyButton
                of={words.label(fund.name)}
                table={() => ({
                  lines: linesOfTable(columnsOf(rows, fund.perYear ? year : null), rows),
                  fundId: fund.id,
                })}
              />
            )}
          </>
        )
      }
    >
      {orders.isPending && <LoadingLine />}
      {orders.isError && (
        <MessagePanel severity="error" title={words.problem}>
          {messageOf(orders.error)}
        </MessagePanel>
      )}
      {orders.data !== undefined && count === 0 && <p className="b-line">{words.none}</p>}
      {rows.length > 0 && (
        <>
          <div
            className="b-scroll b-orders t-scroll"
            tabIndex={0}
            role="group"
            aria-label={words.label(fund.name)}
          >
            <DataTable
              label={words.label(fund.name)}
              rows={shown}
              rowKey={(row) => ('id' in row ? row.id : 'imported')}
              columns={columnsOf(rows, fund.perYear ? year : null)}
            />
          </div>
          {rows.length > shown.length && (
            <p className="b-line">
              <Anchor component="button" type="button" fz={14} onClick={() => setAll(true)}>
                {words.all(count)}
              </Anchor>
            </p>
          )}
          {orders.data?.orders.some(isPart) === true && (
            <p className="b-line t-second">{words.shared}</p>
          )}
        </>
      )}
    </Panel>
  );
}

const isPart = ({ amountCents, wholeCents }: FundOrder): boolean => amountCents !== wholeCents;

/** Each amount with its sum over all rows, also those that are not drawn. */
function columnsOf(rows: readonly SpentRow[], year: number | null): TableColumn<SpentRow>[] {
  const sums = sumOrders(rows);
  const money = (
    key: 'committedCents' | 'invoicedCents' | 'paidCents',
    header: string,
  ): TableColumn<SpentRow> => ({
    id: key,
    header,
    align: 'right',
    cell: (row) => <MoneyText cents={row[key]} unit="plain" />,
    total: <MoneyText cents={sums[key]} unit="plain" />,
    copied: { cell: (row) => ({ cents: row[key] }), total: { cents: sums[key] } },
  });
  return [
    {
      id: 'number',
      header: words.number,
      total: <span className="b-nowrap">{words.total(year)}</span>,
      copied: {
        cell: (row) => ('id' in row ? row.orderNumber : words.withoutOrder),
        total: words.total(year),
      },
      cell: (row) =>
        'id' in row ? (
          <Anchor fz={14} className="t-figures" href={href(paths.order(row.id))}>
            {row.orderNumber}
          </Anchor>
        ) : (
          <span className="t-second">{words.withoutOrder}</span>
        ),
    },
    {
      id: 'client',
      header: words.client,
      copied: { cell: (row) => ('id' in row ? clientsOf(row) : null) },
      cell: (row) => ('id' in row ? <Clients order={row} /> : <span className="t-quiet">–</span>),
    },
    {
      id: 'what',
      header: words.what,
      copied: {
        cell: (row) =>
          'id' in row
            ? `${row.typeName ?? row.description ?? costKindWords[row.costKind]}, ${row.providerName ?? words.noProvider}`
            : words.imported,
      },
      cell: (row) =>
        'id' in row ? (
          <>
            {row.typeName ?? row.description ?? costKindWords[row.costKind]},{' '}
            <span className="t-second">{row.providerName ?? words.noProvider}</span>
          </>
        ) : (
          <span className="t-second">{words.imported}</span>
        ),
    },
    {
      id: 'amount',
      header: words.amount,
      copied: { cell: (row) => ('id' in row ? { cents: row.amountCents } : null) },
      align: 'right',
      cell: (row) =>
        'id' in row ? <Amount order={row} year={year} /> : <span className="t-quiet">–</span>,
    },
    money('committedCents', words.committed),
    money('invoicedCents', words.invoiced),
    money('paidCents', words.paid),
    {
      id: 'state',
      header: words.state,
      copied: { cell: (row) => ('id' in row ? orderStatusWords[row.status] : null) },
      wideOnly: true,
      cell: (row) =>
        'id' in row && <span className="t-second">{orderStatusWords[row.status]}</span>,
    },
  ];
}

/** What this fund pays of an order, and small under it what it costs as a whole when that is more. */
function Amount({ order, year }: { readonly order: FundOrder; readonly year: number | null }) {
  const later = wentTo(order, year);
  return (
    <>
      <MoneyText cents={order.amountCents} unit="plain" />
      {isPart(order) && (
        <span className="b-under t-second t-figures">
          {words.ofWhole(formatAmount(order.wholeCents))}
        </span>
      )}
      {later !== null && <span className="b-under t-second">{words.wentTo(later)}</span>}
    </>
  );
}

/** The number of one client; of more only how many. */
function clientsOf({ clients }: FundOrder): string | null {
  const [first, ...others] = clients;
  if (first === undefined) return null;
  return others.length > 0 ? words.clients(clients.length) : first.clientNumber;
}

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
