import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { sumFunds } from '#shared/budget/fund-sums.ts';
import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { useMayAsk } from '../lib/current-user.ts';
import { linesOfTable } from '../ui/copied-lines.ts';
import { DataTable, type TableColumn } from '../ui/data-table.tsx';
import { FundBar, FundSwatch } from '../ui/fund-bar.tsx';
import type { FundPart } from '../ui/fund-shares.ts';
import { MoneyText } from '../ui/money-text.tsx';
import { Explained } from '../ui/term.tsx';
import { AmountPartLines } from './amount-parts.tsx';
import { ExpectedCell } from './expected-cell.tsx';
import { FreeAmount } from './free-amount.tsx';
import { texts } from './texts.ts';
import type { ListedFund } from './types.ts';
import './fund-table.css';

export interface FundTableProps {
  readonly funds: readonly ListedFund[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly onFill: (fund: ListedFund) => void;
}

const { table } = texts;

function Head({ lines, part }: { lines: readonly [string, string]; part?: FundPart }) {
  return (
    <span className="b-head">
      <span>
        {part !== undefined && <FundSwatch part={part} />}
        <Explained text={lines[0]} of={['verplichting', 'gefactureerd', 'vrij']} />
      </span>
      <span className={part === undefined ? undefined : 'b-head-hint'}>{lines[1]}</span>
    </span>
  );
}

const unknown = <span className="t-quiet">{table.unknown}</span>;
const plain = (cents: number): ReactNode => <MoneyText cents={cents} unit="plain" />;

type Columns = Pick<FundTableProps, 'chosen' | 'onChoose' | 'onFill'>;

/** The columns of the table, of which the heads are the legend of the bars. */
function columnsOf(
  funds: readonly ListedFund[],
  { chosen, onChoose, onFill }: Columns,
): TableColumn<ListedFund>[] {
  const sums = sumFunds(funds);
  const allUnknown = sums.unknownAmounts === funds.length;
  const money = (
    part: 'paid' | 'invoiced' | 'committed',
    key: 'paidCents' | 'invoicedCents' | 'committedCents',
  ): TableColumn<ListedFund> => ({
    id: part,
    header: <Head lines={table[part]} part={part} />,
    align: 'right',
    copied: {
      header: table[part][0],
      cell: (fund) => ({ cents: fund[key] }),
      total: allUnknown ? table.unknown : { cents: sums[key] },
    },
    cell: (fund) => plain(fund[key]),
    total: allUnknown ? unknown : plain(sums[key]),
  });
  const total = (cents: number): CopiedCell => (allUnknown ? table.unknown : { cents });
  return [
    {
      id: 'name',
      header: table.fund,
      total: table.total(funds.length, sums.unknownAmounts),
      copied: {
        cell: ({ name }) => name,
        total: table.total(funds.length, sums.unknownAmounts),
      },
      cell: (fund) => (
        <>
          <button
            type="button"
            className="b-choose"
            aria-pressed={fund.id === chosen}
            onClick={() => onChoose(fund.id)}
          >
            {fund.name}
          </button>
          {!fund.perYear && <span className="b-whole t-second">{table.whole}</span>}
        </>
      ),
    },
    {
      id: 'until',
      header: <Head lines={table.until} />,
      copied: {
        header: table.until.join(' '),
        cell: ({ forecast: { until } }) => (until === null ? null : { day: until }),
      },
      wideOnly: true,
      cell: ({ forecast: { until }, perYear }) => (
        <>
          {until === null ? (
            <span className="t-quiet">{table.noEnd}</span>
          ) : (
            <span className="t-figures t-second">{formatDate(until)}</span>
          )}
          {perYear && <span className="b-whole t-second">{table.yearly}</span>}
        </>
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
      copied: {
        cell: ({ amountCents }) => (amountCents === null ? table.unknown : { cents: amountCents }),
        total: total(sums.amountCents),
      },
      total: allUnknown ? unknown : plain(sums.amountCents),
      cell: (fund) =>
        fund.amountCents === null ? (
          <UnknownAmount fund={fund} onFill={onFill} />
        ) : (
          <>
            {plain(fund.amountCents)}
            <AmountPartLines parts={fund.parts} />
          </>
        ),
    },
    money('paid', 'paidCents'),
    money('invoiced', 'invoicedCents'),
    {
      ...money('committed', 'committedCents'),
      cell: ({ committedCents, waitingCents }) => (
        <Committed cents={committedCents} waitingCents={waitingCents} />
      ),
      total: allUnknown ? (
        unknown
      ) : (
        <Committed cents={sums.committedCents} waitingCents={sums.waitingCents} />
      ),
    },
    {
      id: 'free',
      header: <Head lines={table.free} part="free" />,
      align: 'right',
      copied: {
        header: table.free[0],
        cell: ({ freeCents }) => (freeCents === null ? null : { cents: freeCents }),
        total: total(sums.freeCents),
      },
      total: allUnknown ? unknown : <FreeAmount cents={sums.freeCents} />,
      cell: ({ freeCents }) => <FreeAmount cents={freeCents} />,
    },
    {
      id: 'expected',
      header: <Head lines={table.expected} />,
      copied: {
        header: table.expected.join(' '),
        cell: ({ forecast: { leftCents } }) => (leftCents === null ? null : { cents: leftCents }),
      },
      cell: (fund) => <ExpectedCell fund={fund} />,
    },
  ];
}

/** The table of all funds as it is copied. */
export const copiedFunds = (funds: readonly ListedFund[]): CopiedCell[][] =>
  linesOfTable(
    columnsOf(funds, { chosen: 0, onChoose: () => undefined, onFill: () => undefined }),
    funds,
  );

/** All funds: the column heads are the legend of the bars. */
export function FundTable({ funds, chosen, onChoose, onFill }: FundTableProps) {
  return (
    <DataTable
      label={table.label}
      columns={columnsOf(funds, { chosen, onChoose, onFill })}
      rows={funds}
      rowKey={({ id }) => id}
      isChosen={({ id }) => id === chosen}
    />
  );
}

/** What is committed, and under it what was asked for and is not yet: that is in none of the amounts. */
function Committed({ cents, waitingCents }: { cents: number; waitingCents: number }) {
  return (
    <>
      {plain(cents)}
      {waitingCents > 0 && (
        <span className="b-waiting t-second t-figures">
          {table.waiting(formatAmount(waitingCents))}
        </span>
      )}
    </>
  );
}

function UnknownAmount({ fund, onFill }: Pick<FundTableProps, 'onFill'> & { fund: ListedFund }) {
  const mayFill = useMayAsk()('budget.saveDecision');
  if (!mayFill) return unknown;
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
