import { Button } from '@mantine/core';
import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { InvoiceForm } from './invoice-form.tsx';
import { texts } from './texts.ts';
import './invoices.css';

export interface InvoiceDialogProps {
  /** Books it on this order, of all that is open unless the user says less; `null`: the form asks. */
  readonly orderId: Id | null;
  readonly onClose: () => void;
}

/** Books an invoice or a credit note. Mount it to open it. */
export function InvoiceDialog({ orderId, onClose }: InvoiceDialogProps) {
  const open = useCall('purchasing.openLines', {});
  const order = open.data?.find((line) => line.orderId === orderId);
  const title = order === undefined ? texts.form.title : texts.form.titleFor(order.orderNumber);
  // With the fields, so that the focus goes there.
  if (open.isPending) return null;
  return (
    <Dialog dialogName="invoice" title={title} onClose={onClose} size={860} help="dialoog/factuur">
      {open.isError && (
        <MessagePanel severity="error" title={texts.problem}>
          {messageOf(open.error)}
        </MessagePanel>
      )}
      {open.data?.length === 0 && (
        <EmptyState
          title={texts.empty.noOrders}
          actions={
            <Button component="a" href={href(paths.purchasing)}>
              {texts.empty.orders}
            </Button>
          }
        >
          {texts.empty.line}
        </EmptyState>
      )}
      {open.data !== undefined && open.data.length > 0 && (
        <InvoiceForm
          label={title}
          open={open.data}
          orderId={orderId}
          onDone={onClose}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
