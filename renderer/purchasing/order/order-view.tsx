import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf, IconPencil } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import type { OrderDetail, OrderWithHistory } from '#shared/purchasing/orders.ts';
import { useChangingOrder } from '../../lib/money-form.ts';
import { href, paths } from '../../lib/paths.ts';
import { Page, PageColumns, PageHead } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { CourseParticipants } from '../course/participants-panel.tsx';
import { CourseSessions } from '../course/sessions-panel.tsx';
import { InvoiceDialog } from '../invoices/invoice-dialog.tsx';
import { whatOf } from '../orders/order-filters.ts';
import { OrderStatusBadge } from '../orders/order-status-badge.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { useSaveMoney } from '../save-money.tsx';
import { texts as shared } from '../texts.ts';
import { CancelOrderDialog } from './cancel-order-dialog.tsx';
import { ChangeOrderDialog } from './change-order-dialog.tsx';
import { CloseLineDialog } from './close-line-dialog.tsx';
import { OrderApproval } from './order-approval.tsx';
import { OrderHistory } from './order-history.tsx';
import { OrderInvoices } from './order-invoices.tsx';
import { OrderLines } from './order-lines.tsx';
import { OrderMoney } from './order-money.tsx';
import { OrderOverrides } from './order-overrides.tsx';
import { OrderResults } from './order-results.tsx';
import { orderPageTexts as texts } from './texts.ts';

export interface OrderViewProps {
  readonly order: OrderWithHistory;
  readonly ClientChoice: ClientChoice;
}

export type OrderDialog =
  | { readonly dialog: 'cancel' | 'invoice' }
  /** `null`: of all lines. */
  | { readonly dialog: 'close'; readonly lineId: number | null };

/** What stands on the page of an order, and the forms that open on it. */
export function OrderView({ order, ClientChoice }: OrderViewProps) {
  const [open, setOpen] = useState<OrderDialog | null>(null);
  const close = () => setOpen(null);
  // A draft that is taken up again opens this form from elsewhere.
  const [changing, setChanging] = useChangingOrder();
  const endChange = useCallback(() => setChanging(() => null), [setChanging]);
  useEffect(() => endChange, [endChange]);
  const { course } = order;
  return (
    <Page>
      <OrderHead order={order} onOpen={setOpen} onChange={() => setChanging(() => order.id)} />
      <PageColumns
        sideWidth={320}
        side={
          <>
            <OrderMoney order={order} wentFromYear={order.wentFromYear} />
            <OrderOverrides order={order} />
            <OrderHistory history={order.history} />
          </>
        }
      >
        <OrderApproval order={order} />
        <OrderLines order={order} onClose={(lineId) => setOpen({ dialog: 'close', lineId })} />
        {course !== null && (
          <>
            <CourseParticipants order={order} course={course} ClientChoice={ClientChoice} />
            <CourseSessions order={order} course={course} />
          </>
        )}
        <OrderResults order={order} />
        <OrderInvoices order={order} onBook={() => setOpen({ dialog: 'invoice' })} />
      </PageColumns>
      {changing === order.id && <ChangeOrderDialog order={order} onClose={endChange} />}
      {open?.dialog === 'cancel' && (
        <CancelOrderDialog order={{ ...order, what: whatOf(order) }} onClose={close} />
      )}
      {open?.dialog === 'close' && (
        <CloseLineDialog order={order} lineId={open.lineId} onClose={close} />
      )}
      {open?.dialog === 'invoice' && <InvoiceDialog orderId={order.id} onClose={close} />}
    </Page>
  );
}

interface OrderHeadProps {
  readonly order: OrderDetail;
  readonly onOpen: (open: OrderDialog) => void;
  readonly onChange: () => void;
}

function OrderHead({ order, onOpen, onChange }: OrderHeadProps) {
  const save = useSaveMoney();
  const { status, startsOn, endsOn, orderedOn, askedBy } = order;
  const stands = status === 'vastgelegd' || status === 'wacht-op-akkoord';
  const hasInvoice = order.lines.some(({ shares }) =>
    shares.some(({ billedCents }) => billedCents !== 0),
  );
  const period =
    endsOn === null
      ? texts.from(formatDate(startsOn))
      : texts.period(formatDate(startsOn), formatDate(endsOn));
  return (
    <PageHead
      parent={{ label: texts.parent, href: href(paths.purchasing) }}
      title={texts.title(order.orderNumber)}
      beside={<OrderStatusBadge status={status} />}
      line={
        <>
          <strong>{whatOf(order)}</strong>, {order.providerName ?? shared.unknownProvider}.{' '}
          <span className="t-figures">{period}</span>.{' '}
          {texts.ordered(formatDate(orderedOn), askedBy)}.
        </>
      }
      actions={
        <>
          {(stands || status === 'afgesloten') && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button rightSection={<IconChevronDown size={16} aria-hidden />}>
                  {texts.more}
                </Button>
              </Menu.Target>
              <Menu.Dropdown data-menu="order-page-menu">
                <Menu.Item
                  disabled={status === 'wacht-op-akkoord'}
                  onClick={() => onOpen({ dialog: 'invoice' })}
                >
                  {texts.bookInvoice}
                </Menu.Item>
                <Menu.Item
                  disabled={order.committedCents === 0}
                  onClick={() => onOpen({ dialog: 'close', lineId: null })}
                >
                  {texts.closeRest}
                  {order.committedCents === 0 && <span className="t-why">{texts.nothingOpen}</span>}
                </Menu.Item>
                <Menu.Item disabled={hasInvoice} onClick={() => onOpen({ dialog: 'cancel' })}>
                  {texts.cancel}
                  {hasInvoice && <span className="t-why">{texts.hasInvoice}</span>}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
          {status !== 'geannuleerd' && status !== 'afgewezen' && (
            <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={onChange}>
              {texts.change}
            </Button>
          )}
          <Button
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            onClick={() => save({ kind: 'order', orderId: order.id, format: 'pdf' })}
          >
            {texts.letter}
          </Button>
          <PrintButton
            of={texts.letterOnPaper}
            page={() => ({
              what: 'geld',
              page: { kind: 'order', orderId: order.id, format: 'pdf' },
            })}
          />
        </>
      }
    />
  );
}
