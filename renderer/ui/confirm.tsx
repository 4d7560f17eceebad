import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Acting } from './acting.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';
import { FormActions } from './form-layout.tsx';
import { texts } from './texts.ts';
import { WorkButton } from './work-button.tsx';

export interface ConfirmProps extends Pick<DialogProps, 'dialogName'> {
  readonly opened: boolean;
  /** Asks: 'Bestand verwijderen?'. */
  readonly title: string;
  /** Says what is lost. */
  readonly children: ReactNode;
  /** Repeats the verb: 'Verwijderen'. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** The work has begun: the button rests. */
  readonly busy?: boolean;
  /** Nothing in the file changes: it may be done while a colleague works in it. */
  readonly onlyReads?: boolean;
}

/**
 * For what cannot be undone, or what touches more than is in sight. Everything else happens at once, with
 * a toast that undoes it.
 */
export function Confirm(props: ConfirmProps) {
  const { dialogName, title, busy = false, onConfirm, onCancel } = props;
  if (!props.opened) return null;
  const confirm = (
    <WorkButton variant="filled" busy={busy} onClick={onConfirm}>
      {props.confirmLabel}
    </WorkButton>
  );
  return (
    <Dialog dialogName={dialogName} title={title} onClose={onCancel}>
      <div className="t-confirm">
        <div>{props.children}</div>
        <FormActions>
          {props.onlyReads === true ? confirm : <Acting>{confirm}</Acting>}
          <Button data-autofocus onClick={onCancel}>
            {props.cancelLabel ?? texts.dontDoIt}
          </Button>
        </FormActions>
      </div>
    </Dialog>
  );
}
