import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import { sentenceOf } from '#shared/caseload/signals/texts.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { MoreRows, useRowsInParts } from '../more-rows.tsx';
import { keepPlace } from './keep-place.ts';
import { normKey, type ListedNorm } from './norm-row.tsx';
import { Sentence } from './sentence.tsx';
import { namesOf, type ListedSignal } from './signal-list.ts';
import { Who } from './signal-row.tsx';
import { texts } from './texts.ts';

export interface SnoozedListProps {
  readonly listed: readonly ListedSignal[];
  /** Caseloads above the norm of which that was put off. */
  readonly norms?: readonly ListedNorm[];
  readonly today: IsoDate;
  /** In the side column of a client's page, where the name is known. */
  readonly compact?: boolean;
  /** What the list stands in: the keyboard goes on in it when a row is gone. */
  readonly board: { readonly current: HTMLElement | null };
}

const atFirst = 50;

/** What was put off, by whom and why; folded away until it is asked for. */
export function SnoozedList(props: SnoozedListProps) {
  const { listed, norms = [], today, board, compact = false } = props;
  const [open, setOpen] = useState(false);
  const rows = useRowsInParts(listed.length, atFirst);
  const count = listed.length + norms.length;
  if (count === 0) return null;
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
        {texts.snoozed.show(count)}
      </button>
      {open && norms.length > 0 && (
        <ul>
          {norms.map((one) => (
            <SnoozedNorm key={normKey(one.over)} listed={one} board={board} />
          ))}
        </ul>
      )}
      {open && (
        <ul ref={rows.list}>
          {listed.slice(0, rows.shown).map((one) => (
            <SnoozedSignal
              key={one.key}
              listed={one}
              today={today}
              board={board}
              compact={compact}
            />
          ))}
        </ul>
      )}
      {open && <MoreRows rows={rows} moreText={texts.showMore} />}
    </section>
  );
}

interface SnoozedSignalProps extends Pick<SnoozedListProps, 'today' | 'board'> {
  readonly listed: ListedSignal;
  readonly compact: boolean;
}

function SnoozedSignal({ listed, today, board, compact }: SnoozedSignalProps) {
  const end = useUndoableChange('caseload.endSnooze');
  const { signal, key } = listed;
  const { snooze } = signal;
  if (snooze === null) return null;
  const name = namesOf(listed);
  return (
    <SnoozedRow
      place={key}
      who={!compact && <Who listed={listed} withCaseManager={false} />}
      what={<Sentence>{sentenceOf(signal, today)}</Sentence>}
      name={name}
      snooze={snooze}
      onEnd={() => end({ snoozeId: snooze.id }, texts.snoozed.ended(name))}
      board={board}
      compact={compact}
    />
  );
}

interface SnoozedNormProps extends Pick<SnoozedListProps, 'board'> {
  readonly listed: ListedNorm;
}

function SnoozedNorm({ listed, board }: SnoozedNormProps) {
  const end = useUndoableChange('caseload.endNormSnooze');
  const { over, title } = listed;
  const { snooze, memberId, persons, norm } = over;
  if (snooze === null) return null;
  return (
    <SnoozedRow
      place={normKey(over)}
      who={
        <p className="today-row-who">
          <strong>{title}</strong>
        </p>
      }
      what={texts.norm.sentence(persons, norm)}
      name={title}
      snooze={snooze}
      onEnd={() => end({ memberId }, texts.snoozed.ended(title))}
      board={board}
      compact={false}
    />
  );
}

interface SnoozedRowProps extends Pick<SnoozedListProps, 'board'> {
  readonly place: string;
  readonly who: ReactNode;
  readonly what: ReactNode;
  readonly name: string;
  readonly snooze: Pick<NonNullable<Signal['snooze']>, 'until' | 'reason' | 'by'>;
  readonly onEnd: () => Promise<unknown>;
  readonly compact: boolean;
}

function SnoozedRow(props: SnoozedRowProps) {
  const { place, who, what, name, snooze, onEnd, compact, board } = props;
  return (
    <li className="today-row" data-compact={compact || undefined}>
      <div className="today-row-text">
        {who}
        <p className="today-row-what">{what}</p>
        <p className="today-row-reason">{texts.snoozed.reason(snooze.reason, snooze.by)}</p>
      </div>
      <span className="today-row-late t-figures" data-term="straks">
        {texts.snoozed.until(formatDate(snooze.until))}
      </span>
      <Acting>
        <Button
          className="today-row-act"
          size={compact ? 'xs' : 'sm'}
          aria-label={texts.row.actFor(texts.snoozed.end, name)}
          data-place={place}
          onClick={() => {
            const goOn = keepPlace(board, '.today-row-act', place);
            onEnd().then(goOn, (problem: unknown) => showToast(messageOf(problem)));
          }}
        >
          {texts.snoozed.end}
        </Button>
      </Acting>
    </li>
  );
}
