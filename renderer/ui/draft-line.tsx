import { Anchor } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Draft } from '../lib/use-draft.ts';
import { texts } from './texts.ts';
import './draft-line.css';

/** Says that what was typed before stands in the form again, and offers to throw it away. */
export function DraftLine({ draft }: { readonly draft: Draft }) {
  const { restored, discard } = draft;
  if (restored === null) return null;
  return (
    <div className="t-draft" role="status">
      <IconHistory size={18} aria-hidden />
      <div>
        <p>
          {texts.draft.restored(momentOf(restored.savedAt))}{' '}
          <Anchor component="button" type="button" inherit onClick={discard}>
            {texts.draft.discard}
          </Anchor>
        </p>
        {restored.changedSince.length > 0 && (
          <p>{texts.draft.changedSince(restored.changedSince)}</p>
        )}
      </div>
    </div>
  );
}

const day = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** `vandaag om 10:42`, `20-11-2026 om 10:42`. */
function momentOf(savedAt: string): string {
  const moment = new Date(savedAt);
  const isToday = day.format(moment) === day.format(new Date());
  return `${isToday ? texts.draft.today : day.format(moment)} om ${time.format(moment)}`;
}
