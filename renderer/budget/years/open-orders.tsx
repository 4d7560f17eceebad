import { Checkbox } from '@mantine/core';
import type { ClosingFund } from '#shared/budget/years.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { href, paths } from '../../lib/paths.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { ordersOf, type OpenOrder, type TornOrder } from './moves.ts';
import { texts } from './texts.ts';

const { order: words } = texts;

export interface OpenOrdersProps {
  readonly fund: ClosingFund;
  readonly year: number;
  /** Whether the fund takes orders along: then of each is asked whether it goes. */
  readonly asks: boolean;
  /** Orders that cannot go yet: another fund that pays them does not take them along. */
  readonly torn: readonly TornOrder[];
  readonly stays: (orderId: Id) => boolean;
  readonly onStay: (orderId: Id, stays: boolean) => void;
}

/** The open orders of a fund, each with a tick for whether it goes along to the next year. */
export function OpenOrders({ fund, year, asks, torn, stays, onStay }: OpenOrdersProps) {
  const tick: TableColumn<OpenOrder> = {
    id: 'goes',
    header: words.goes,
    cell: ({ orderId, orderNumber }) => {
      const waits = torn.find((one) => one.orderId === orderId);
      return (
        <>
          <Checkbox
            aria-label={words.goesAlong(orderNumber)}
            checked={!stays(orderId)}
            // Ticked, and yet it does not go as long as another fund keeps it.
            indeterminate={waits !== undefined}
            onChange={() => onStay(orderId, !stays(orderId))}
          />
          {waits !== undefined && (
            <span className="b-under t-second">{texts.tornWaits(waits.leaving)}</span>
          )}
        </>
      );
    },
  };
  return (
    <DataTable
      label={texts.ordersLabel(fund.name, year)}
      rows={ordersOf(fund)}
      rowKey={({ orderId }) => orderId}
      columns={[
        ...(asks ? [tick] : []),
        {
          id: 'number',
          header: words.number,
          rowHeader: true,
          cell: ({ orderId, orderNumber }) => (
            <a href={href(paths.order(orderId))}>{orderNumber}</a>
          ),
        },
        { id: 'what', header: words.what, cell: ({ what }) => what },
        {
          id: 'client',
          header: words.client,
          cell: (order) => <Clients order={order} />,
        },
        {
          id: 'period',
          header: words.period,
          cell: ({ startsOn, endsOn }) => (
            <span className="t-figures">
              {endsOn === null
                ? words.from(formatDate(startsOn))
                : words.fromUntil(formatDate(startsOn), formatDate(endsOn))}
            </span>
          ),
        },
        {
          id: 'open',
          header: words.open,
          align: 'right',
          cell: ({ openCents, waiting }) =>
            waiting ? (
              <span className="t-second">{words.waiting}</span>
            ) : (
              <MoneyText cents={openCents} unit="plain" />
            ),
        },
      ]}
    />
  );
}

/** One client by number; of more, and of a course, only how many. */
function Clients({ order }: { readonly order: OpenOrder }) {
  const { clientNumbers: numbers, participants } = order;
  if (participants > 0) return words.clients(participants);
  if (numbers.length === 0) return <span className="t-quiet">–</span>;
  return numbers.length === 1 ? numbers[0] : words.clients(numbers.length);
}
