import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '#shared/kernel/dates.ts';
import { orderState } from '#shared/purchasing/order-state.ts';
import type { OrderDetail, Override } from '#shared/purchasing/orders.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { call, messageOf } from '../../lib/call.ts';
import { ChangeButton } from '../../ui/change-button.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { useWhoDecides } from '../who-decides.ts';
import { PassingDialog } from './passing-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { orderPageTexts } from './texts.ts';
import { WhatApprovingTakes } from './what-approving-takes.tsx';

const texts = orderPageTexts.approval;
const passing = orderPageTexts.passing.approval;

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
  const decide = useUndoableChange('purchasing.decideOrder');
  const [rejecting, setRejecting] = useState(false);
  /** What the funds may not pay, once approving was tried. */
  const [unmet, setUnmet] = useState<CallOutput<'purchasing.checkApproval'>>([]);
  const { mayDecide } = useWhoDecides();
  const approve = (overrides: Override[]) =>
    decide({ orderId, approved: true, before, overrides }, texts.approved(orderNumber));
  const approveIfAllowed = async () => {
    const found = await call('purchasing.checkApproval', { orderId });
    if (found.length === 0) await approve([]);
    else setUnmet(found);
  };
  return (
    <>
      <MessagePanel
        severity="info"
        title={texts.waits.title}
        actions={
          mayDecide && (
            <>
              <ChangeButton
                variant="filled"
                onClick={() => {
                  approveIfAllowed().catch((problem: unknown) => showToast(messageOf(problem)));
                }}
              >
                {texts.approve}
              </ChangeButton>
              <Button onClick={() => setRejecting(true)}>{texts.reject}</Button>
            </>
          )
        }
      >
        {mayDecide ? texts.waits.may(askedBy) : texts.waits.mayNot}
        {mayDecide && <WhatApprovingTakes order={order} />}
      </MessagePanel>
      {unmet.length > 0 && (
        <PassingDialog
          title={passing.title(orderNumber)}
          line={passing.line}
          submit={passing.submit}
          unmet={unmet}
          onPass={approve}
          onClose={() => setUnmet([])}
        />
      )}
      {rejecting && (
        <ReasonDialog
          dialogName="refuse-order"
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
