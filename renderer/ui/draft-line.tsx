import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { clockText } from '#shared/kernel/moments.ts';
import type { Draft } from '../lib/use-draft.ts';
import { texts } from './texts.ts';
import './draft-line.css';

/**
 * Says that what was typed before stands in the form again, and offers to throw it away; that an older text
 * waits beside it, and offers that; and why what is typed now cannot be kept.
 */
export function DraftLine({ draft }: { readonly draft: Draft }) {
  const { restored, discard, older, problem } = draft;
  if (restored === null && older === null && problem === null) return null;
  return (
    <div className="t-draft" role="status">
      <IconHistory size={18} aria-hidden />
      <div>
        {problem !== null && <p>{problem}</p>}
        {restored !== null && (
          <p>
            {texts.draft.restored(momentOf(restored.savedAt))}{' '}
            <Act label={texts.draft.discard} onClick={discard} />
          </p>
        )}
        {restored !== null && restored.changedSince.length > 0 && (
          <p>{texts.draft.changedSince(restored.changedSince)}</p>
        )}
        {older !== null && (
          <p>
            {texts.draft.older(momentOf(older.savedAt))} {texts.draft.takeUpHint}{' '}
            <Act label={texts.draft.takeUp} onClick={older.takeUp} />{' '}
            <Act label={texts.draft.discardOlder} onClick={older.discard} />
          </p>
        )}
      </div>
    </div>
  );
}

const Act = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <Anchor component="button" type="button" inherit onClick={onClick}>
    {label}
  </Anchor>
);

/** `vandaag om 10:42`, `20-11-2026 om 10:42`. */
function momentOf(savedAt: string): string {
  const day = toIsoDate(new Date(savedAt));
  const isToday = day === toIsoDate(new Date());
  return `${isToday ? texts.draft.today : formatDate(day)} om ${clockText(savedAt)}`;
}
