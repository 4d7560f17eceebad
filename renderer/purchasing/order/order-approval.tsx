import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import { orderState } from '#shared/purchasing/order-state.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.approval;

/** What was decided about the order, or the buttons for who may decide. */
export function OrderApproval({ order }: { readonly order: OrderDetail }) {
  const { approval, orderNumber, decidedBy, decidedOn, decisionReason, cancelledOn } = order;
  const decided = decidedBy !== null && decidedOn !== null;
  if (cancelledOn !== null) {
    return (
      <MessagePanel severity="info">
        {orderPageTexts.cancelling.cancelled(formatDate(cancelledOn))} {order.cancelReason}
      </MessagePanel>
    );
  }
  if (approval === 'gevraagd') return <Deciding order={order} />;
  if (approval === 'afgewezen' && decided) {
    return (
      <MessagePanel severity="info" title={texts.rejected(orderNumber)}>
        {texts.refused(decidedBy, formatDate(decidedOn))} {decisionReason}
      </MessagePanel>
    );
  }
  return null;
}

function Deciding({ order }: { readonly order: OrderDetail }) {
  const { id: orderId, orderNumber, askedBy } = order;
  const before = { state: orderState(order) };
  const mandate = useCall('budget.mandate', {}).data;
  const decide = useUndoableChange('purchasing.decideOrder');
  const [rejecting, setRejecting] = useState(false);
  const mayDecide = mandate?.mayDecide === true;
  return (
    <>
      <MessagePanel
        severity="info"
        title={texts.waits.title}
        actions={
          mayDecide && (
            <>
              <Button
                variant="filled"
                onClick={() => {
                  decide({ orderId, approved: true, before }, texts.approved(orderNumber)).catch(
                    (problem: unknown) => showToast(messageOf(problem)),
                  );
                }}
              >
                {texts.approve}
              </Button>
              <Button onClick={() => setRejecting(true)}>{texts.reject}</Button>
            </>
          )
        }
      >
        {mayDecide ? texts.waits.may(askedBy) : texts.waits.mayNot}
      </MessagePanel>
      {rejecting && (
        <ReasonDialog
          title={texts.dialog.title(orderNumber)}
          line={texts.dialog.line}
          submit={texts.dialog.submit}
          onClose={() => setRejecting(false)}
          onSend={(reason) =>
            decide({ orderId, approved: false, reason, before }, texts.rejected(orderNumber))
          }
        />
      )}
    </>
  );
}
