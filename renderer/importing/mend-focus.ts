import { useEffect, useRef, useState, type RefObject } from 'react';
import type { CheckedList } from '#shared/importing/schema.ts';
import type { CardListHandle } from './mend-card-list.tsx';
import { rowAfter, type FaultKind, type FaultyRow } from './mend-faults.ts';
import { checkTexts } from './texts-check.ts';

const { mend } = checkTexts;

export interface FocusAfterCheckOptions {
  readonly checked: CheckedList;
  /** The answer at hand is of before the last change. */
  readonly checking: boolean;
  /** The row that was last looked at as a whole: it may have been mended or skipped there. */
  readonly lookedAt: number | null;
  readonly rows: readonly FaultyRow[];
  /** All rows with a fault, also those that are not shown. */
  readonly left: number;
  /** The kinds, when these are on screen in place of rows. */
  readonly kinds: readonly FaultKind[] | null;
  readonly list: RefObject<CardListHandle | null>;
}

export interface FocusAfterCheck {
  /** Call it with a change: when the list is checked, the focus goes to this row or the one after it. */
  readonly after: (line: number | null, what: 'mended' | 'skipped') => void;
  /** What became of it, to be read out. */
  readonly said: string;
}

/** Keeps who mends row after row with the keyboard where the work is. */
export function useFocusAfterCheck(options: FocusAfterCheckOptions): FocusAfterCheck {
  const { checked, checking, lookedAt, rows, left, kinds, list } = options;
  const [said, setSaid] = useState('');
  const waiting = useRef<{
    readonly checked: CheckedList;
    readonly line: number | null;
    readonly what: 'mended' | 'skipped';
  } | null>(null);

  useEffect(() => {
    if (checking) return;
    const lost = document.activeElement === document.body && lookedAt !== null;
    const waited =
      waiting.current ??
      (lost ? { checked: null, line: lookedAt, what: 'skipped' as const } : null);
    if (waited === null || waited.checked === checked) return;
    waiting.current = null;
    const { line, what } = waited;
    const same = rows.find((row) => row.line === line);
    if (same !== undefined && line !== null) {
      setSaid(mend.stillWrong(line, same.cells.map(({ message }) => message).join(' ')));
    } else if (what === 'mended' && line !== null) setSaid(mend.mended(line, left));
    const next =
      kinds !== null
        ? kinds[0]?.key
        : (same ?? (line === null ? rows[0] : rowAfter(rows, line)))?.line;
    if (next !== undefined) list.current?.focusCard(next);
  }, [checked, checking, lookedAt, rows, left, kinds, list]);

  return {
    after: (line, what) => {
      waiting.current = { checked, line, what };
    },
    said,
  };
}
