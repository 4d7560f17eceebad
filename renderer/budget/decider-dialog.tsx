import { Button } from '@mantine/core';
import { useCall } from '../lib/use-call.ts';
import { Dialog, type DialogProps } from '../ui/dialog.tsx';
import { FormActions } from '../ui/form-layout.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { texts } from './texts.ts';

/**
 * Why who works here may not change the money of funds, in a sentence; `null`: it may, or that is not read yet.
 *
 * @param say the sentence, with the names of who may
 */
export function useMayNot(say: (names: readonly string[]) => string = texts.mayNot): string | null {
  const mandate = useCall('budget.mandate', {}).data;
  return mandate?.mayDecide === false ? say(mandate.coordinators) : null;
}

/** A dialog with a form for the coordinator: others hear at once that it is not theirs, and who can. */
export function DeciderDialog({ children, ...dialog }: DialogProps) {
  const mandate = useCall('budget.mandate', {});
  const mayNot = useMayNot();
  // With the field, so that the focus goes there.
  if (mandate.isPending) return null;
  return (
    <Dialog {...dialog}>
      {mayNot === null ? (
        children
      ) : (
        <>
          <MessagePanel severity="info">{mayNot}</MessagePanel>
          <FormActions>
            <Button onClick={dialog.onClose}>{texts.close}</Button>
          </FormActions>
        </>
      )}
    </Dialog>
  );
}
