import { Button } from '@mantine/core';
import { formatDate } from '#shared/kernel/dates.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.invoices;

export interface OrderInvoicesProps {
  readonly order: OrderDetail;
  readonly onBook: () => void;
}

/** The invoices of one order, each with the part of it that is for this order. */
export function OrderInvoices({ order, onBook }: OrderInvoicesProps) {
  const invoices = useCall('purchasing.invoices', { orderId: order.id });
  const rows = (invoices.data ?? []).map((invoice) => ({
    ...invoice,
    ownCents: invoice.lines
      .filter(({ orderId }) => orderId === order.id)
      .reduce((sum, { amountCents }) => sum + amountCents, 0),
  }));
  const mayBook = order.status === 'vastgelegd' || order.status === 'afgesloten';
  return (
    <Panel
      flush
      title={texts.title}
      aside={
        <span className="p-row-actions">
          <a href={href(paths.purchasingTab('facturen'))}>{texts.all}</a>
          {mayBook && (
            <Button size="xs" onClick={onBook}>
              {orderPageTexts.bookInvoice}
            </Button>
          )}
        </span>
      }
    >
      {invoices.error !== null ? (
        <MessagePanel severity="error">{messageOf(invoices.error)}</MessagePanel>
      ) : invoices.data === undefined ? (
        <LoadingLine />
      ) : (
        <DataTable
          label={texts.title}
          rows={rows}
          rowKey={({ id }) => id}
          empty={texts.none}
          columns={[
            {
              id: 'number',
              header: texts.columns.number,
              cell: ({ invoiceNumber }) => invoiceNumber,
              ...(rows.length > 1 ? { total: texts.total } : {}),
            },
            {
              id: 'date',
              header: texts.columns.date,
              cell: ({ invoicedOn }) => <span className="t-figures">{formatDate(invoicedOn)}</span>,
            },
            {
              id: 'paid',
              header: texts.columns.paid,
              cell: ({ paidOn }) =>
                paidOn === null ? (
                  <span className="t-quiet">{texts.notPaid}</span>
                ) : (
                  <span className="t-figures">{formatDate(paidOn)}</span>
                ),
            },
            {
              id: 'amount',
              header: texts.columns.amount,
              align: 'right',
              cell: ({ ownCents }) => <MoneyText unit="plain" cents={ownCents} />,
              ...(rows.length > 1
                ? {
                    total: (
                      <MoneyText
                        unit="plain"
                        cents={rows.reduce((sum, { ownCents }) => sum + ownCents, 0)}
                      />
                    ),
                  }
                : {}),
            },
          ]}
        />
      )}
    </Panel>
  );
}
