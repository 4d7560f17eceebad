import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFileInvoice, IconReceiptEuro, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import type { Cents } from '#shared/kernel/money.ts';
import { isAskedStatus } from '#shared/kernel/trajectory-status.ts';
import { href, paths } from '../lib/paths.ts';
import { InvoiceDialog } from './invoices/invoice-dialog.tsx';
import { CancelOrderDialog } from './order/cancel-order-dialog.tsx';
import { RequestMenu } from './requests/request-menu.tsx';
import { texts } from './texts.ts';
import './purchasing.css';

/** What the menu must know of a trajectory; a line of the client's page fits as it is. */
export interface OrderedTrajectory {
  readonly id: Id;
  readonly typeName: string;
  readonly status: string;
  readonly orderId: Id | null;
  readonly orderNumber: string | null;
  readonly fundNames: readonly string[];
  readonly committedCents: Cents;
  readonly invoicedCents: Cents;
  readonly paidCents: Cents;
}

export interface OrderMenuProps {
  readonly trajectory: OrderedTrajectory;
  /** Whose it is. */
  readonly client: { readonly id: Id; readonly name: string };
}

/**
 * What can be done with the order behind a trajectory, or with what was only asked for: nothing when there
 * is neither.
 */
export function OrderMenu({ trajectory, client }: OrderMenuProps) {
  const { orderId, orderNumber, typeName, status } = trajectory;
  if (orderId === null || orderNumber === null) {
    return isAskedStatus(status) ? (
      <RequestMenu
        request={{
          trajectoryId: trajectory.id,
          clientId: client.id,
          clientName: client.name,
          typeName,
          status,
        }}
      />
    ) : null;
  }
  return <OfOrder trajectory={trajectory} orderId={orderId} orderNumber={orderNumber} />;
}

interface OfOrderProps extends Pick<OrderMenuProps, 'trajectory'> {
  readonly orderId: Id;
  readonly orderNumber: string;
}

function OfOrder({ trajectory, orderId, orderNumber }: OfOrderProps) {
  const [open, setOpen] = useState<'invoice' | 'cancel' | null>(null);
  const { committedCents, status } = trajectory;
  const nothingOpen = committedCents === 0;
  const hasInvoice = trajectory.invoicedCents !== 0 || trajectory.paidCents > 0;
  const close = () => setOpen(null);
  return (
    <>
      {/* Above the toast that an order has just left in this corner. */}
      <Menu position="bottom-end" zIndex={450}>
        <Menu.Target>
          <ActionIcon size={26} aria-label={texts.order.menu(orderNumber)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-menu="order-menu">
          <Menu.Item
            component="a"
            href={href(paths.order(orderId))}
            leftSection={<IconReceiptEuro size={16} aria-hidden />}
          >
            {texts.order.open}
          </Menu.Item>
          {status !== 'geannuleerd' && status !== 'afgewezen' && (
            <>
              <Menu.Item
                leftSection={<IconFileInvoice size={16} aria-hidden />}
                disabled={nothingOpen}
                onClick={() => setOpen('invoice')}
              >
                {texts.order.invoice}
                {nothingOpen && (
                  <span className="t-why">
                    {hasInvoice ? texts.order.allInvoiced : texts.order.nothingOpen}
                  </span>
                )}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconX size={16} aria-hidden />}
                disabled={hasInvoice}
                onClick={() => setOpen('cancel')}
              >
                {texts.order.cancel}
                {hasInvoice && <span className="t-why">{texts.order.hasInvoice}</span>}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'invoice' && <InvoiceDialog orderId={orderId} onClose={close} />}
      {open === 'cancel' && (
        <CancelOrderDialog
          order={{
            id: orderId,
            orderNumber,
            what: trajectory.typeName,
            committedCents,
            fundNames: trajectory.fundNames,
          }}
          onClose={close}
        />
      )}
    </>
  );
}
