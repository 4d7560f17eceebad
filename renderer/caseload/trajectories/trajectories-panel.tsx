import type { ReactNode } from 'react';
import type { ClientTrajectory } from '#shared/caseload/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { StatusBadge } from '../../ui/badge.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { texts } from '../texts.ts';

export interface TrajectoriesPanelProps {
  readonly trajectories: readonly ClientTrajectory[];
  /** What can be done with the order behind a trajectory. */
  readonly orderMenu: (trajectory: ClientTrajectory) => ReactNode;
}

type MoneyColumn = 'committedCents' | 'invoicedCents' | 'paidCents';

const heads = texts.trajectories.columns;
const quiet = (text: string) => <span className="t-quiet">{text}</span>;

/** Every trajectory with where its money stands. */
export function TrajectoriesPanel({ trajectories, orderMenu }: TrajectoriesPanelProps) {
  const sum = (column: MoneyColumn) =>
    trajectories.reduce<Cents>((total, trajectory) => total + trajectory[column], 0);
  const hasTotal = trajectories.length > 1;
  const money = (id: MoneyColumn, header: string): TableColumn<ClientTrajectory> => ({
    id,
    header,
    align: 'right',
    cell: (trajectory) => (
      <MoneyText cents={trajectory[id] === 0 ? null : trajectory[id]} unit="plain" />
    ),
    ...(hasTotal ? { total: <MoneyText cents={sum(id)} unit="plain" /> } : {}),
  });
  const columns: TableColumn<ClientTrajectory>[] = [
    {
      id: 'type',
      header: heads.type,
      cell: ({ typeName, orderNumber }) => (
        <>
          {typeName}
          {orderNumber !== null && (
            <span className="c-order-number">{texts.trajectories.order(orderNumber)}</span>
          )}
        </>
      ),
      ...(hasTotal ? { total: texts.trajectories.together } : {}),
    },
    {
      id: 'provider',
      header: heads.provider,
      cell: ({ providerName }) => providerName ?? quiet(texts.unknown),
    },
    {
      id: 'period',
      header: heads.period,
      cell: ({ startDate, endDate }) => (
        <span className="t-figures">
          {formatDate(startDate)} – {endDate === null ? quiet(texts.unknown) : formatDate(endDate)}
        </span>
      ),
    },
    { id: 'status', header: heads.status, cell: ({ status }) => <StatusBadge status={status} /> },
    money('committedCents', heads.committed),
    money('invoicedCents', heads.invoiced),
    money('paidCents', heads.paid),
    {
      id: 'fund',
      header: heads.fund,
      cell: ({ fundName }) => fundName ?? quiet(texts.list.dash),
    },
    ...(trajectories.some(({ orderId }) => orderId !== null)
      ? [{ id: 'order', header: heads.actions, width: '56px', cell: orderMenu }]
      : []),
  ];
  return (
    <Panel flush label={texts.trajectories.title}>
      <DataTable
        label={texts.trajectories.title}
        columns={columns}
        rows={trajectories}
        rowKey={({ id }) => id}
        empty={texts.trajectories.none}
      />
    </Panel>
  );
}
