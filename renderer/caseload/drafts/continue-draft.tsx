import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { readDraftKey, type DraftPlace } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { call } from '../../lib/call.ts';
import { besideOlder } from '../../lib/draft-basis.ts';
import { goTo } from '../../lib/navigate.ts';
import { draftsWritten } from '../../lib/open-drafts.ts';
import { showToast } from '../../ui/toast.tsx';
import type { Opened } from './draft-dialog-props.ts';
import { draftDialogs } from './draft-dialogs.tsx';
import { pageOf, type DraftPage } from './draft-pages.ts';
import { isForMany, openedOf, withThoseThere } from './those-there.ts';
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

/** A draft as it is opened again. */
interface ReadDraft {
  readonly place: DraftPlace;
  readonly clientIds: readonly Id[];
  readonly opened: Opened;
}

/** With what it was opened is only read now: the list of drafts tells nothing that was typed. */
function DialogOf({ draft, onClose }: ContinueDraftProps) {
  const { key } = draft;
  const [asked] = useState(draft);
  const [read, setRead] = useState<ReadDraft | 'gone' | null>(null);
  useEffect(() => {
    let left = false;
    const found = (answer: ReadDraft | 'gone') => {
      if (!left) setRead(answer);
    };
    readAgain(asked).then(found, () => found('gone'));
    return () => {
      left = true;
    };
  }, [key, asked]);
  const gone = read === 'gone';
  useEffect(() => {
    if (!gone) return;
    showToast(texts.gone);
    onClose();
  }, [gone, onClose]);
  if (read === null || read === 'gone') return null;
  const Shown = draftDialogs[read.place.form as keyof typeof draftDialogs];
  return <Shown {...read} onClose={onClose} />;
}

/** Without clients who are gone: with them nothing could be sent any more. */
async function readAgain({ key, place, clientIds }: WaitingDraft): Promise<ReadDraft | 'gone'> {
  const draft = await call('caseload.draft', { key });
  if (draft === null) return 'gone';
  const names = isForMany(draft.values) ? await call('caseload.names', {}) : null;
  const left =
    names === null
      ? null
      : withThoseThere(place.form, draft.values, new Set(names.map(({ id }) => id)));
  if (left === null) return { place, clientIds, opened: openedOf(draft.values) };
  const known = left.key === key ? null : await call('caseload.draft', { key: left.key });
  const values = known === null ? left.values : besideOlder(left.values, known);
  await call('caseload.keepDraft', { key: left.key, values });
  if (left.key !== key) await call('caseload.dropDraft', { key });
  draftsWritten();
  showToast(texts.someGone(left.goneCount));
  const opened = openedOf(left.values);
  return { place: readDraftKey(left.key) ?? place, clientIds: left.clientIds, opened };
}
