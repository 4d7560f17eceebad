import { useRef } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { CallRefused } from '../../lib/call.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';

type Ordered = CallOutput<'purchasing.order'>['order'];

/** What is said after ordering: what is committed, or that it waits. */
export function orderedWords({ orderNumber, status, amountCents, fundNames }: Ordered): string {
  return status === 'wacht-op-akkoord'
    ? texts.done.waits(orderNumber)
    : texts.done.bought(orderNumber, formatEuro(amountCents), fundNames.join(', '));
}

/** What the funds refuse is said at the fund. */
function atTheFund(problem: unknown): unknown {
  if (!(problem instanceof CallRefused) || problem.refusal.code !== 'fund-blocked') return problem;
  return new CallRefused({ ...problem.refusal, field: 'fundId' });
}

/**
 * For `<Form onSubmit>`: orders what is filled in, once, and says so with the way back.
 *
 * @param onOrdered goes on from here
 */
export function useSendOrder({ form, draft }: OrderForm, onOrdered: (order: Ordered) => void) {
  const order = useUndoableChange('purchasing.order');
  const ordered = useRef(false);
  return form.submit(async (input) => {
    // A second press can come in before the page has gone.
    if (ordered.current) return;
    ordered.current = true;
    const bought = await order(input, (changed) => orderedWords(changed.order)).catch(
      (problem: unknown) => {
        ordered.current = false;
        throw atTheFund(problem);
      },
    );
    draft.done();
    onOrdered(bought.order);
  });
}
