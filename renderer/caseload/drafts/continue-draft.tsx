import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { openedWith, type DraftPlace } from '#shared/kernel/drafts.ts';
import { call } from '../../lib/call.ts';
import { goTo } from '../../lib/navigate.ts';
import { showToast } from '../../ui/toast.tsx';
import type { Opened } from './draft-dialog-props.ts';
import { draftDialogs } from './draft-dialogs.tsx';
import { pageOf, type DraftPage } from './draft-pages.ts';
import { draftTexts as texts } from './texts.ts';
import type { WaitingDraft } from './use-waiting-drafts.ts';

export interface ContinueDraftProps {
  readonly draft: WaitingDraft;
  readonly onClose: () => void;
}

/** Opens the form of a draft as it was; the form itself puts back what was typed. Mount it to open it. */
export function ContinueDraft({ draft, onClose }: ContinueDraftProps): ReactNode {
  const page = pageOf(draft.place.form);
  return page === null ? (
    <DialogOf draft={draft} onClose={onClose} />
  ) : (
    <GoToPage page={page} place={draft.place} onClose={onClose} />
  );
}

interface GoToPageProps {
  readonly page: DraftPage;
  readonly place: DraftPlace;
  readonly onClose: () => void;
}

function GoToPage({ page, place, onClose }: GoToPageProps) {
  const memory = useQueryClient();
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    gone.current = true;
    page.prepare?.(memory, place);
    goTo(page.path(place));
    onClose();
  }, [memory, page, place, onClose]);
  return null;
}

/** With what it was opened is only read now: the list of drafts tells nothing that was typed. */
function DialogOf({ draft, onClose }: ContinueDraftProps) {
  const { key, place, clientIds } = draft;
  const [opened, setOpened] = useState<Opened | 'gone' | null>(null);
  useEffect(() => {
    let left = false;
    const found = (answer: Opened | 'gone') => {
      if (!left) setOpened(answer);
    };
    call('caseload.draft', { key }).then(
      (draft) => found(openedOf(draft)),
      () => found('gone'),
    );
    return () => {
      left = true;
    };
  }, [key]);
  const gone = opened === 'gone';
  useEffect(() => {
    if (!gone) return;
    showToast(texts.gone);
    onClose();
  }, [gone, onClose]);
  if (opened === null || opened === 'gone') return null;
  const Shown = draftDialogs[place.form as keyof typeof draftDialogs];
  return <Shown place={place} clientIds={clientIds} opened={opened} onClose={onClose} />;
}

function openedOf(draft: { readonly values: Opened } | null): Opened | 'gone' {
  if (draft === null) return 'gone';
  const text = draft.values[openedWith];
  return typeof text === 'string' ? (JSON.parse(text) as Opened) : {};
}
