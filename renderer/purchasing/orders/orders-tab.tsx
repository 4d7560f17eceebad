import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { orderStatusLabel, orderStatuses, type OrderStatus } from '#shared/kernel/order-status.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Order } from '#shared/purchasing/orders.ts';
import { messageOf } from '../../lib/call.ts';
import { goTo } from '../../lib/navigate.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { linesOfList } from '../../ui/copied-lines.ts';
import { FilterBar, FilterChip, FilterSelect } from '../../ui/filter-chip.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { Sort } from '../../ui/sort-rows.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { SaveMoneyMenu } from '../save-money.tsx';
import { orderColumns, type PartShown } from './order-columns.tsx';
import { noFilters, sumsOf, type OrderFilters } from './order-filters.ts';
import { ordersTexts as texts } from './texts.ts';
import { useListedOrders, type ListedOrders } from './use-listed-orders.ts';
import './orders.css';

const byName = (a: string, b: string) => a.localeCompare(b, 'nl');

/** Every order of the team, with filters and what of them is committed, invoiced and paid. */
export function OrdersTab() {
  const orders = useCall('purchasing.orders', {});
  if (orders.error !== null) {
    return <MessagePanel severity="error">{messageOf(orders.error)}</MessagePanel>;
  }
  if (orders.data === undefined) return <LoadingLine />;
  if (orders.data.length === 0) return <NoOrders />;
  return <OrderList orders={orders.data} />;
}

function NoOrders() {
  return (
    <Panel label={texts.label}>
      <EmptyState
        title={texts.empty.title}
        actions={
          <>
            <Button component="a" variant="filled" href={href(paths.caseload)}>
              {texts.empty.caseload}
            </Button>
            <Button component="a" href={href(paths.newOrder('cursus'))}>
              {texts.empty.course}
            </Button>
          </>
        }
      >
        {texts.empty.line}
      </EmptyState>
    </Panel>
  );
}

function OrderList({ orders }: { readonly orders: readonly Order[] }) {
  const [filters, change] = useKeptState<OrderFilters>('orders', noFilters);
  const listed = useListedOrders(orders, filters);
  const { rows } = listed;
  const { fundName, year, sort } = filters;
  const columns = useMemo(() => orderColumns({ fundName, year }), [fundName, year]);
  const set = (part: Partial<OrderFilters>) => change((before) => ({ ...before, ...part }));
  return (
    <>
      <div className="p-order-filters">
        <SearchField
          label={texts.search}
          value={filters.query}
          onChange={(query) => set({ query })}
          onEnter={() => {
            const [only] = rows;
            if (rows.length === 1 && only !== undefined) goTo(paths.order(only.id));
          }}
        />
        <OrderFilterBar orders={orders} filters={filters} set={set} />
        <SaveMoneyMenu
          label={texts.save}
          document={{ kind: 'orders', fundId: listed.fundId, year }}
          copied={() => linesOfList(columns, rows, sort)}
        />
      </div>
      {listed.error !== null && (
        <MessagePanel severity="error">{messageOf(listed.error)}</MessagePanel>
      )}
      {listed.pending && <LoadingLine />}
      <Panel flush fill label={texts.label}>
        <VirtualList
          label={texts.label}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={(next: Sort) => set({ sort: next })}
          onOpen={({ id }) => goTo(paths.order(id))}
          resetOn={filters}
          empty={listed.pending ? null : texts.none}
        />
        <OrderSums listed={listed} of={filters} />
      </Panel>
    </>
  );
}

interface OrderFilterBarProps {
  readonly orders: readonly Order[];
  readonly filters: OrderFilters;
  readonly set: (part: Partial<OrderFilters>) => void;
}

function OrderFilterBar({ orders, filters, set }: OrderFilterBarProps) {
  const { status, fundName, year } = filters;
  const fundNames = [...new Set(orders.flatMap((order) => order.fundNames))].sort(byName);
  const years = [...new Set(orders.flatMap((order) => order.budgetYears))].sort((a, b) => b - a);
  const words = texts.filters;
  return (
    <FilterBar
      {...(status === null && fundName === null && year === null
        ? {}
        : { onClear: () => set({ ...noFilters, query: filters.query, sort: filters.sort }) })}
    >
      {status === null ? (
        <FilterSelect
          label={words.status}
          options={orderStatuses.map((value) => ({ value, label: orderStatusLabel(value) }))}
          onChoose={(value) => set({ status: value as OrderStatus })}
        />
      ) : (
        <FilterChip
          label={words.status}
          value={orderStatusLabel(status)}
          onRemove={() => set({ status: null })}
        />
      )}
      {fundName === null ? (
        <FilterSelect
          label={words.fund}
          options={fundNames.map((name) => ({ value: name, label: name }))}
          onChoose={(name) => set({ fundName: name })}
        />
      ) : (
        <FilterChip label={words.fund} value={fundName} onRemove={() => set({ fundName: null })} />
      )}
      {year === null ? (
        <FilterSelect
          label={words.year}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          onChoose={(value) => set({ year: Number(value) })}
        />
      ) : (
        <FilterChip label={words.year} value={String(year)} onRemove={() => set({ year: null })} />
      )}
    </FilterBar>
  );
}

interface OrderSumsProps {
  readonly listed: ListedOrders;
  readonly of: PartShown;
}

/** Under the list: what of these orders is committed, invoiced and paid. Together it is all of it. */
function OrderSums({ listed, of }: OrderSumsProps) {
  const { rows, part, importedCents } = listed;
  const sums = sumsOf(rows);
  return (
    <div className="p-order-sums" role="status">
      <strong>{texts.total(rows.length)}</strong>
      {part && <span>{texts.part(of.fundName, of.year)}</span>}
      <span>
        {texts.columns.committed} <MoneyText cents={sums.committedCents} />
      </span>
      <span>
        {texts.columns.invoiced} <MoneyText cents={sums.invoicedCents} />
      </span>
      <span>
        {texts.columns.paid} <MoneyText cents={sums.paidCents + importedCents} />
        {importedCents !== 0 && ` ${texts.withoutOrder(formatEuro(importedCents))}`}
      </span>
    </div>
  );
}
