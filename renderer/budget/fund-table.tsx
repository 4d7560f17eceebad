import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FundPosition } from '#shared/budget/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { FundBar, FundSwatch } from '../ui/fund-bar.tsx';
import type { FundPart } from '../ui/fund-shares.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { FreeAmount } from './free-amount.tsx';
import { sumFunds } from './fund-sums.ts';
import { texts } from './texts.ts';

export interface FundTableProps {
  readonly funds: readonly FundPosition[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly onFill: (fund: FundPosition) => void;
}

const { table } = texts;

function Head({ lines, part }: { lines: readonly [string, string]; part?: FundPart }) {
  return (
    <span className="b-head">
      <span>
        {part !== undefined && <FundSwatch part={part} />}
        {lines[0]}
      </span>
      <span className={part === undefined ? undefined : 'b-head-hint'}>{lines[1]}</span>
    </span>
  );
}

const unknown = <span className="t-quiet">{table.unknown}</span>;
const plain = (cents: number): ReactNode => <MoneyText cents={cents} unit="plain" />;

/** All funds: the column heads are the legend of the bars. */
export function FundTable({ funds, chosen, onChoose, onFill }: FundTableProps) {
  const sums = sumFunds(funds);
  const allUnknown = sums.unknownAmounts === funds.length;
  const money = (
    part: 'paid' | 'invoiced' | 'committed',
    key: 'paidCents' | 'invoicedCents' | 'committedCents',
  ): TableColumn<FundPosition> => ({
    id: part,
    header: <Head lines={table[part]} part={part} />,
    align: 'right',
    cell: (fund) => plain(fund[key]),
    total: allUnknown ? unknown : plain(sums[key]),
  });
  const columns: TableColumn<FundPosition>[] = [
    {
      id: 'name',
      header: table.fund,
      total: table.total(funds.length, sums.unknownAmounts),
      cell: (fund) => (
        <button
          type="button"
          className="b-choose"
          aria-pressed={fund.id === chosen}
          onClick={() => onChoose(fund.id)}
        >
          {fund.name}
        </button>
      ),
    },
    {
      id: 'until',
      header: <Head lines={table.until} />,
      wideOnly: true,
      cell: ({ spendUntil }) =>
        spendUntil === null ? (
          <span className="t-quiet">{table.noEnd}</span>
        ) : (
          <span className="t-figures t-second">{formatDate(spendUntil)}</span>
        ),
    },
    {
      id: 'bar',
      header: <Head lines={table.bar} />,
      width: '14%',
      wideOnly: true,
      // Without an amount there is no whole to show parts of.
      cell: (fund) =>
        fund.amountCents === null ? <span className="t-quiet">–</span> : <FundBar money={fund} />,
    },
    {
      id: 'amount',
      header: table.amount,
      align: 'right',
      total: allUnknown ? unknown : plain(sums.amountCents),
      cell: (fund) =>
        fund.amountCents === null ? (
          <UnknownAmount fund={fund} onFill={onFill} />
        ) : (
          plain(fund.amountCents)
        ),
    },
    money('paid', 'paidCents'),
    money('invoiced', 'invoicedCents'),
    money('committed', 'committedCents'),
    {
      id: 'free',
      header: <Head lines={table.free} part="free" />,
      align: 'right',
      total: allUnknown ? unknown : <FreeAmount cents={sums.freeCents} />,
      cell: ({ freeCents }) => <FreeAmount cents={freeCents} />,
    },
    {
      id: 'targetGroup',
      header: table.targetGroup,
      wideOnly: true,
      cell: ({ targetGroup }) => (
        <span className="t-second">
          {targetGroup === null ? texts.everyone : texts.targetGroups[targetGroup]}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      label={table.label}
      columns={columns}
      rows={funds}
      rowKey={({ id }) => id}
      isChosen={({ id }) => id === chosen}
    />
  );
}

function UnknownAmount({ fund, onFill }: Pick<FundTableProps, 'onFill'> & { fund: FundPosition }) {
  return (
    <span className="b-unknown">
      {unknown}
      <Anchor
        component="button"
        type="button"
        fz={14}
        aria-label={table.fillOf(fund.name)}
        onClick={() => onFill(fund)}
      >
        {table.fill}
      </Anchor>
    </span>
  );
}
