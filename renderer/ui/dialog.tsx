import { Modal } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import type { HelpPlace } from '#shared/help/places.ts';
import { texts } from './texts.ts';

export interface DialogProps {
  /** Of its own in the whole window: by this name the tests look at it with axe. */
  readonly dialogName: string;
  readonly title: string;
  readonly onClose: () => void;
  /** In px, at most as wide as the window. */
  readonly size?: number;
  /** Where F1 finds its page of the manual, when it has one of its own. */
  readonly help?: HelpPlace | undefined;
  readonly children: ReactNode;
}

/** A dialog that is open as long as it is mounted. On going it gives the focus back to where it was. */
export function Dialog({ dialogName, title, onClose, size, help, children }: DialogProps) {
  useFocusBack();
  return (
    // The next step of a dialog is another one: the focus goes into it, as on opening.
    <Modal
      key={dialogName}
      opened
      onClose={onClose}
      title={title}
      data-dialog={dialogName}
      data-help-place={help}
      closeButtonProps={{ 'aria-label': texts.close }}
      {...(size === undefined ? {} : { size })}
    >
      {children}
    </Modal>
  );
}

/** Mantine's own way waits for `opened` to become false, which never happens here. */
function useFocusBack(): void {
  const [before] = useState(opener);
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement, body } = document;
        if (activeElement !== null && activeElement !== body) return;
        const target = before instanceof HTMLElement && before.isConnected ? before : null;
        (target ?? document.getElementById('inhoud'))?.focus({ preventScroll: true });
      }, 20);
    },
    [before],
  );
}

/** What has the focus now; of a line of a menu, which goes at once, the button that it dropped down from. */
function opener(): Element | null {
  const { activeElement } = document;
  const menu = activeElement?.closest('[role="menu"]');
  const button = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '');
  return button ?? activeElement;
}
