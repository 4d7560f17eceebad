import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFileInvoice, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { messageOf } from '../lib/call.ts';
import { useChange } from '../lib/use-change.ts';
import { Confirm } from '../ui/confirm.tsx';
import { showToast } from '../ui/toast.tsx';
import { InvoiceDialog } from './invoice-dialog.tsx';
import { texts } from './texts.ts';

/** What the menu must know of a trajectory; a line of the client's page fits as it is. */
export interface OrderedTrajectory {
  readonly typeName: string;
  readonly status: string;
  readonly orderId: Id | null;
  readonly orderNumber: string | null;
  readonly fundName: string | null;
  readonly committedCents: Cents;
  readonly invoicedCents: Cents;
  readonly paidCents: Cents;
}

/** What can be done with the order behind a trajectory: nothing when there is none or it was cancelled. */
export function OrderMenu({ trajectory }: { readonly trajectory: OrderedTrajectory }) {
  const [open, setOpen] = useState<'invoice' | 'cancel' | null>(null);
  const cancel = useChange('purchasing.cancelOrder');
  const { orderId, orderNumber, committedCents } = trajectory;
  if (orderId === null || orderNumber === null || trajectory.status === 'geannuleerd') return null;
  const nothingOpen = committedCents === 0;
  const hasInvoice = trajectory.invoicedCents + trajectory.paidCents > 0;
  const amount = formatEuro(committedCents);
  const close = () => setOpen(null);
  return (
    <>
      {/* Above the toast that an order has just left in this corner. */}
      <Menu position="bottom-end" zIndex={450} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon size={26} aria-label={texts.order.menu(orderNumber)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFileInvoice size={16} aria-hidden />}
            disabled={nothingOpen}
            onClick={() => setOpen('invoice')}
          >
            {texts.order.invoice}
            {nothingOpen && <span className="p-why">{texts.order.allInvoiced}</span>}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconX size={16} aria-hidden />}
            disabled={hasInvoice}
            onClick={() => setOpen('cancel')}
          >
            {texts.order.cancel}
            {hasInvoice && <span className="p-why">{texts.order.hasInvoice}</span>}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <InvoiceDialog
        opened={open === 'invoice'}
        onClose={close}
        order={{
          id: orderId,
          number: orderNumber,
          typeName: trajectory.typeName,
          openCents: committedCents,
        }}
      />
      <Confirm
        opened={open === 'cancel'}
        title={texts.order.cancelTitle(orderNumber)}
        confirmLabel={texts.order.cancel}
        busy={cancel.isPending}
        onCancel={close}
        onConfirm={() => {
          cancel.mutateAsync({ orderId }).then(
            () => showToast(texts.order.cancelled(orderNumber, amount)),
            (problem: unknown) => {
              close();
              showToast(messageOf(problem));
            },
          );
        }}
      >
        {texts.order.cancelLine(
          trajectory.typeName,
          amount,
          trajectory.fundName ?? texts.order.theFund,
        )}
      </Confirm>
    </>
  );
}
