import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.closing;

export interface CloseLineDialogProps {
  readonly order: OrderDetail;
  /** `null`: all lines. */
  readonly lineId: Id | null;
  readonly onClose: () => void;
}

/** Frees what is not invoiced, when no invoice will come for it any more. Mount it to open it. */
export function CloseLineDialog({ order, lineId, onClose }: CloseLineDialogProps) {
  const close = useUndoableChange('purchasing.closeLine');
  const open = order.lines
    .filter(({ id }) => lineId === null || id === lineId)
    .reduce((sum, { openCents }) => sum + openCents, 0);
  const amount = formatEuro(open);
  return (
    <ReasonDialog
      dialogName="close-line"
      title={texts.title}
      line={texts.line(amount)}
      submit={texts.submit}
      onClose={onClose}
      onSend={(reason) => close({ orderId: order.id, lineId, reason }, texts.done(amount))}
    />
  );
}
