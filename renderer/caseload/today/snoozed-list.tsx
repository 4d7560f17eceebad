import { Anchor, Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceOf } from '#shared/caseload/signals/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../history/use-undoable-change.ts';
import { keepPlace } from './keep-place.ts';
import { Sentence } from './sentence.tsx';
import type { ListedSignal } from './signal-list.ts';
import { texts } from './texts.ts';

export interface SnoozedListProps {
  readonly listed: readonly ListedSignal[];
  readonly today: IsoDate;
  /** In the side column of a client's page, where the name is known. */
  readonly compact?: boolean;
  /** What the list stands in: the keyboard goes on in it when a row is gone. */
  readonly board: { readonly current: HTMLElement | null };
}

const atATime = 50;

/** What was put off, by whom and why; folded away until it is asked for. */
export function SnoozedList({ listed, today, board, compact = false }: SnoozedListProps) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(atATime);
  if (listed.length === 0) return null;
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <section className="today-group" aria-label={texts.snoozed.title}>
      <button
        type="button"
        className="today-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Arrow size={18} aria-hidden />
        {texts.snoozed.show(listed.length)}
      </button>
      {open && (
        <ul>
          {listed.slice(0, shown).map((one) => (
            <SnoozedRow key={one.key} listed={one} today={today} board={board} compact={compact} />
          ))}
        </ul>
      )}
      {open && listed.length > shown && (
        <p className="today-more">
          <Anchor
            component="button"
            type="button"
            fz={14}
            onClick={() => setShown(shown + atATime)}
          >
            {texts.showMore(
              Math.min(atATime, listed.length - shown),
              Math.max(0, listed.length - shown - atATime),
            )}
          </Anchor>
        </p>
      )}
    </section>
  );
}

interface SnoozedRowProps extends Pick<SnoozedListProps, 'today' | 'board'> {
  readonly listed: ListedSignal;
  readonly compact: boolean;
}

function SnoozedRow({ listed, today, board, compact }: SnoozedRowProps) {
  const end = useUndoableChange('caseload.endSnooze');
  const { signal, client } = listed;
  const { snooze } = signal;
  if (snooze === null) return null;
  const name = `${client.firstName} ${client.lastName}`;
  return (
    <li className="today-row" data-compact={compact || undefined}>
      <div className="today-row-text">
        {!compact && (
          <p className="today-row-who">
            <a href={href(paths.client(client.id))}>{name}</a>
            <span className="t-second t-figures">{client.clientNumber}</span>
          </p>
        )}
        <p className="today-row-what">
          <Sentence>{sentenceOf(signal, today)}</Sentence>
        </p>
        <p className="today-row-reason">{texts.snoozed.reason(snooze.reason, snooze.by)}</p>
      </div>
      <span className="today-row-late t-figures" data-term="straks">
        {texts.snoozed.until(formatDate(snooze.until))}
      </span>
      <Button
        className="today-row-act"
        size={compact ? 'xs' : 'sm'}
        aria-label={texts.row.actFor(texts.snoozed.end, name)}
        data-place={listed.key}
        onClick={() => {
          const goOn = keepPlace(board, '.today-row-act', listed.key);
          end({ snoozeId: snooze.id }, texts.snoozed.ended(name)).then(goOn, (problem: unknown) =>
            showToast(messageOf(problem)),
          );
        }}
      >
        {texts.snoozed.end}
      </Button>
    </li>
  );
}
