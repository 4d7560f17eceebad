import { Button } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ContactKind } from '#shared/caseload/schema.ts';
import { ariaShortcut, shortcutText } from '../../lib/shortcuts.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { useShortcuts } from '../../lib/use-shortcuts.ts';
import { ContactForm } from './contact-form.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { contactTexts } from './texts.ts';
import { useContactChoices } from './use-contact-choices.ts';

const texts = contactTexts.quick;

/** The client whose page is shown. */
const clientAt = (location: string): number | null => {
  const id = /^\/klanten\/([1-9]\d{0,8})(?:\/|$)/.exec(location)?.[1];
  return id === undefined ? null : Number(id);
};

/** 'Snelle notitie' in the top bar: notes a contact from anywhere, also with Ctrl+Shift+N. */
export function QuickNote() {
  const [location] = useLocation();
  const [opened, setOpened] = useState(false);
  // Who calls the whole morning chooses so once.
  const [kind, keepKind] = useKeptState<ContactKind>('quick-note-kind', 'gesprek');
  // Not beforehand: every page would read them all, and again after each change.
  const choices = useContactChoices({ enabled: opened });
  const open = () => {
    // Not on top of another form: Escape would close both.
    if (document.querySelector('[role="dialog"]') === null) setOpened(true);
  };
  useShortcuts({ quickNote: open });
  const clientId = clientAt(location);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        leftSection={<IconNote size={18} stroke={1.6} aria-hidden />}
        aria-keyshortcuts={ariaShortcut('quickNote')}
        title={shortcutText('quickNote')}
        onClick={open}
      >
        <span className="c-quick-label">{texts.button}</span>
      </Button>
      {opened && choices !== null && (
        <Dialog
          dialogName="quick-note"
          onClose={close}
          title={texts.title}
          size={520}
          help="dialoog/contact"
        >
          <ContactForm
            label={texts.title}
            choices={choices}
            clientIds={clientId === null ? [] : [clientId]}
            kind={kind}
            onKind={(chosen) => keepKind(() => chosen)}
            picks
            compact
            submitLabel={texts.send}
            onDone={close}
            onCancel={close}
          />
        </Dialog>
      )}
    </>
  );
}
