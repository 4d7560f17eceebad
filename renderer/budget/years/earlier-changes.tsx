import { Button } from '@mantine/core';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Acting } from '../../ui/acting.tsx';
import { Panel } from '../../ui/panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { texts } from './texts.ts';

const { earlier: words } = texts;

/** What went along before, with the way back, also long after it was done. */
export function EarlierChanges({ year }: { readonly year: number }) {
  const changes = useCall('budget.yearChanges', { year });
  const undo = useUndoableChange('caseload.undoChange');
  if (changes.data === undefined || changes.data.length === 0) return null;
  return (
    <Panel title={words.title}>
      <ul className="b-earlier">
        {changes.data.map(({ changeId, at, movedCents }) => {
          const day = formatDate(toIsoDate(new Date(at)));
          const sentence = words.line(day, formatEuro(movedCents), year + 1);
          return (
            <li key={changeId}>
              <span>{sentence}</span>
              <Acting>
                <Button
                  size="xs"
                  aria-label={words.undoOf(day, formatEuro(movedCents))}
                  onClick={() => {
                    undo({ changeId }, words.undone(year)).catch((problem: unknown) =>
                      showToast(messageOf(problem)),
                    );
                  }}
                >
                  {words.undo}
                </Button>
              </Acting>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
