import { Anchor } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { clockText } from '#shared/kernel/moments.ts';
import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import { messageOf } from '../../lib/call.ts';
import { Acting } from '../../ui/acting.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { showNotice } from '../../ui/toast.tsx';
import { lineText } from './days.ts';
import { historyTexts as texts } from './texts.ts';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { WorkButton } from '../../ui/work-button.tsx';

/** More lines than this are asked for. */
const linesAtFirst = 5;

/** One change: when, who, what it did to which values, and the way back. */
export function HistoryEntryRow({ entry }: { readonly entry: HistoryEntry }) {
  const { at, by, what, lines, undone, takesBack, canUndo } = entry;
  const [all, setAll] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const time = clockText(at);
  const shown = all ? lines : lines.slice(0, linesAtFirst);
  return (
    <li ref={row} className="c-history-entry" tabIndex={-1} data-undone={undone || undefined}>
      <div className="c-history-when">
        <span className="t-figures">{time}</span>
        <span className="c-history-by">{texts.by(by)}</span>
      </div>
      <div className="c-history-what">
        <p className="c-history-title">{what}</p>
        {shown.length > 0 && (
          <dl className="c-history-lines">
            {shown.map((line, place) => (
              <div key={`${place}:${line.label}`}>
                <dt>{line.label}:</dt> <dd>{lineText(line)}</dd>
              </div>
            ))}
          </dl>
        )}
        {shown.length < lines.length && (
          <Anchor
            component="button"
            type="button"
            fz={13}
            onClick={() => {
              setAll(true);
              row.current?.focus();
            }}
          >
            {texts.moreLines(lines.length - shown.length)}
          </Anchor>
        )}
      </div>
      <div className="c-history-way-back">
        {undone && !takesBack && <Badge>{texts.wasUndone}</Badge>}
        {canUndo && <UndoButton entry={entry} time={time} onDone={() => row.current?.focus()} />}
      </div>
    </li>
  );
}

interface UndoButtonProps {
  readonly entry: HistoryEntry;
  readonly time: string;
  /** The button has gone: something else takes the focus. */
  readonly onDone: () => void;
}

function UndoButton({ entry, time, onDone }: UndoButtonProps) {
  const undo = useUndoableChange('caseload.undoChange');
  const [busy, setBusy] = useState(false);
  const [asks, setAsks] = useState(false);
  const { clientCount } = entry;
  const ofMany = clientCount > 1;
  // An undoing that can be undone does the change again.
  const again = entry.takesBack;
  const label = again ? texts.redo : texts.undo;
  const Sign = again ? IconArrowForwardUp : IconArrowBackUp;
  const done = ofMany
    ? (again ? texts.redoneOf : texts.undoneOf)(clientCount)
    : again
      ? texts.redone
      : texts.undone;
  const go = () => {
    setBusy(true);
    undo({ changeId: entry.changeId }, done)
      .then(onDone, (problem: unknown) => showNotice(messageOf(problem)))
      .finally(() => {
        setBusy(false);
        setAsks(false);
      });
  };
  return (
    <>
      <Acting>
        <WorkButton
          size="xs"
          busy={busy}
          leftSection={<Sign size={16} aria-hidden />}
          aria-label={texts.nameOf(label, entry.what, time)}
          onClick={ofMany ? () => setAsks(true) : go}
        >
          {label}
        </WorkButton>
      </Acting>
      {/* From the page of one client nobody expects that others change too. */}
      {ofMany && (
        <Confirm
          dialogName="undo-for-many"
          opened={asks}
          title={(again ? texts.confirmRedo : texts.confirmUndo)(clientCount)}
          confirmLabel={texts.confirm(label, clientCount)}
          busy={busy}
          onConfirm={go}
          onCancel={() => setAsks(false)}
        >
          {texts.confirmLine(entry.what)}
        </Confirm>
      )}
    </>
  );
}
