import { ActionIcon } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatAmount, formatEuro } from '#shared/kernel/money.ts';
import type { OrderDetail, OrderLine } from '#shared/purchasing/orders.ts';
import { quantityText, quantityWords } from '#shared/purchasing/words.ts';
import { href, paths } from '../../lib/paths.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.lines;

export interface OrderLinesProps {
  readonly order: OrderDetail;
  /** Frees the rest of a line. */
  readonly onClose: (lineId: number) => void;
}

/** Whom a line is for, as it is called in a sentence. */
export const lineName = (line: OrderLine, { course }: Pick<OrderDetail, 'course'>): string =>
  line.clientName ?? (course === null ? texts.nobody : texts.course);

/** The lines of an order with who pays them, and what of them is committed, invoiced and paid. */
export function OrderLines({ order, onClose }: OrderLinesProps) {
  const { lines } = order;
  const several = lines.length > 1;
  const money = (
    id: string,
    header: string,
    of: (line: OrderLine) => number,
  ): TableColumn<OrderLine> => {
    const shown = (cents: number) => <MoneyText unit="plain" cents={cents === 0 ? null : cents} />;
    return {
      id,
      header,
      align: 'right',
      cell: (line) => shown(of(line)),
      ...(several ? { total: shown(lines.reduce((sum, line) => sum + of(line), 0)) } : {}),
    };
  };
  return (
    <Panel flush title={texts.title}>
      <DataTable
        label={texts.title}
        density="roomy"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'who',
            header: texts.columns.who,
            cell: (line) => <Who line={line} order={order} />,
            ...(several ? { total: texts.together } : {}),
          },
          {
            id: 'quantity',
            header: texts.columns.quantity,
            cell: (line) => <Quantity line={line} />,
          },
          {
            id: 'funds',
            header: texts.columns.funds,
            cell: (line) => <Shares line={line} />,
          },
          money('amount', texts.columns.amount, (line) => line.amountCents),
          money('committed', texts.columns.committed, (line) => line.openCents),
          money('invoiced', texts.columns.invoiced, (line) => line.invoicedCents),
          money('paid', texts.columns.paid, (line) => line.paidCents),
          {
            id: 'actions',
            header: <span className="p-spoken">{texts.columns.actions}</span>,
            align: 'right',
            cell: (line) =>
              several &&
              line.openCents > 0 && (
                <ActionIcon
                  size={26}
                  aria-label={orderPageTexts.closeLine(lineName(line, order))}
                  title={orderPageTexts.closeRest}
                  onClick={() => onClose(line.id)}
                >
                  <IconLockOpen size={16} aria-hidden />
                </ActionIcon>
              ),
          },
        ]}
      />
    </Panel>
  );
}

function Who({ line, order }: { readonly line: OrderLine; readonly order: OrderDetail }) {
  const { clientId, clientNumber, closedOn, closeReason } = line;
  return (
    <>
      {clientId === null ? (
        lineName(line, order)
      ) : (
        <a href={href(paths.clientTab(clientId, 'trajecten'))}>{lineName(line, order)}</a>
      )}
      {clientNumber !== null && <span className="p-second-line t-figures">{clientNumber}</span>}
      {closedOn !== null && (
        <span className="p-second-line">
          {texts.closed(formatDate(closedOn), closeReason ?? '')}
        </span>
      )}
    </>
  );
}

function Quantity({ line }: { readonly line: OrderLine }) {
  const { quantityHundredths, unit, unitPriceCents, fteHundredths, budgetYear } = line;
  return (
    <>
      <span className="t-figures">
        {quantityWords(quantityHundredths, unit)} × {formatAmount(unitPriceCents)}
      </span>
      <span className="p-second-line">
        {fteHundredths === null ? '' : `${texts.fte(quantityText(fteHundredths))}, `}
        {texts.columns.year.toLowerCase()} {budgetYear}
      </span>
    </>
  );
}

/** One fund by its name; several each with what it pays. */
function Shares({ line: { shares } }: { readonly line: OrderLine }) {
  const [only, ...others] = shares;
  if (only === undefined) return null;
  if (others.length === 0) return only.fundName;
  return (
    <ul className="p-shares">
      {shares.map(({ fundId, fundName, amountCents }) => (
        <li key={fundId}>
          {fundName} <span className="t-figures">{formatEuro(amountCents)}</span>
        </li>
      ))}
    </ul>
  );
}
