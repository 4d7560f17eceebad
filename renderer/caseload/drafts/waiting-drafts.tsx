import { Anchor, Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { call, messageOf } from '../../lib/call.ts';
import { draftsWritten } from '../../lib/open-drafts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { showToast } from '../../ui/toast.tsx';
import { ContinueDraft } from './continue-draft.tsx';
import { momentOf } from './moment.ts';
import { draftTexts as texts } from './texts.ts';
import { useWaitingDrafts, type WaitingDraft } from './use-waiting-drafts.ts';
import '../../ui/draft-line.css';
import './drafts.css';

/** As many as a page has room for above what it is for. */
const atFirst = 3;

interface Open {
  readonly act: 'go-on' | 'discard';
  readonly draft: WaitingDraft;
}

/**
 * Says what was typed and not sent, and leads back to it; nothing, when nothing waits.
 *
 * @param clientId only what is about this client; left out, all of it
 */
export function WaitingDrafts({ clientId }: { readonly clientId?: Id }) {
  const drafts = useWaitingDrafts(clientId);
  const [open, setOpen] = useState<Open | null>(null);
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  const acted = useRef(false);
  const count = drafts.length;
  useEffect(() => {
    // The line with the focus is gone: the keyboard goes on in the next, or at the top of the page.
    if (!acted.current || open !== null || document.activeElement !== document.body) return;
    acted.current = false;
    const next = section.current?.querySelector<HTMLElement>('button');
    (next ?? document.getElementById('inhoud'))?.focus({ preventScroll: true });
  }, [count, open]);
  const act = (next: Open) => {
    acted.current = true;
    setOpen(next);
  };
  const close = () => setOpen(null);
  const discard = (draft: WaitingDraft) => {
    close();
    call('caseload.dropDraft', { key: draft.key }).then(
      () => {
        draftsWritten();
        showToast(texts.discarded(draft.what));
      },
      (problem: unknown) => showToast(messageOf(problem)),
    );
  };
  const now = new Date();
  // One more takes no more room than the button that would show it.
  const shown = all || count === atFirst + 1 ? drafts : drafts.slice(0, atFirst);
  return (
    <>
      {shown.length > 0 && (
        <section ref={section} className="t-draft d-waiting" aria-label={texts.label}>
          <IconHistory size={18} aria-hidden />
          <ul>
            {shown.map((draft) => (
              <li key={draft.key}>
                <span>{texts.wasBusy(draft.what, momentOf(draft.keptAt, now))}</span>
                <span className="d-waiting-acts">
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    aria-label={texts.goOnWith(draft.what)}
                    onClick={() => act({ act: 'go-on', draft })}
                  >
                    {texts.goOn}
                  </Anchor>
                  <Anchor
                    component="button"
                    type="button"
                    inherit
                    aria-label={texts.discardOf(draft.what)}
                    onClick={() => act({ act: 'discard', draft })}
                  >
                    {texts.discard}
                  </Anchor>
                </span>
              </li>
            ))}
            {shown.length < count && (
              <li>
                <Button size="xs" onClick={() => setAll(true)}>
                  {texts.more(count - shown.length)}
                </Button>
              </li>
            )}
          </ul>
        </section>
      )}
      {open?.act === 'go-on' && <ContinueDraft draft={open.draft} onClose={close} />}
      <Confirm
        dialogName="discard-draft"
        onlyReads
        opened={open?.act === 'discard'}
        title={texts.ask}
        confirmLabel={texts.discard}
        cancelLabel={texts.keep}
        onConfirm={() => open !== null && discard(open.draft)}
        onCancel={close}
      >
        {open !== null && texts.askLine(open.draft.what, momentOf(open.draft.keptAt, now))}
      </Confirm>
    </>
  );
}
