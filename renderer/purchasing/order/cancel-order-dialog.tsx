import type { Id } from '#shared/kernel/ids.ts';
import { formatEuro, type Cents } from '#shared/kernel/money.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.cancelling;

export interface CancelOrderDialogProps {
  readonly order: {
    readonly id: Id;
    readonly orderNumber: string;
    /** What does not take place then. */
    readonly what: string;
    readonly committedCents: Cents;
    readonly fundNames: readonly string[];
  };
  readonly onClose: () => void;
}

/** Cancels an order that no invoice came for: what it commits is free again. Mount it to open it. */
export function CancelOrderDialog({ order, onClose }: CancelOrderDialogProps) {
  const cancel = useUndoableChange('purchasing.cancelOrder');
  const { id: orderId, orderNumber, what, committedCents, fundNames } = order;
  const amount = formatEuro(committedCents);
  const funds = fundNames.length === 0 ? texts.theFund : fundNames.join(', ');
  return (
    <ReasonDialog
      dialogName="cancel-order"
      optional
      title={texts.title(orderNumber)}
      line={committedCents === 0 ? texts.noMoney(what) : texts.line(what, amount, funds)}
      hint={texts.reasonHint}
      submit={texts.submit}
      onClose={onClose}
      onSend={(reason) => cancel({ orderId, reason }, texts.done(orderNumber, amount))}
    />
  );
}
