import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { Acting } from './acting.tsx';
import type { DialogProps } from './dialog.tsx';
import { FormActions } from './form-layout.tsx';
import { texts } from './texts.ts';

export interface ConfirmProps {
  readonly dialogName: DialogProps['dialogName'];
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
  /** The work has begun: the buttons rest. */
  readonly busy?: boolean;
  /** Nothing in the file changes: it may be done while a colleague works in it. */
  readonly onlyReads?: boolean;
}

/**
 * For what cannot be undone, or what touches more than is in sight. Everything else happens at once, with
 * a toast that undoes it.
 */
export function Confirm(props: ConfirmProps) {
  const confirm = (
    <Button variant="filled" disabled={props.busy === true} onClick={props.onConfirm}>
      {props.confirmLabel}
    </Button>
  );
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      data-dialog={props.dialogName}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      <div className="t-confirm">
        <div>{props.children}</div>
        <FormActions>
          {props.onlyReads === true ? confirm : <Acting>{confirm}</Acting>}
          <Button data-autofocus onClick={props.onCancel}>
            {props.cancelLabel ?? texts.dontDoIt}
          </Button>
        </FormActions>
      </div>
    </Modal>
  );
}
