import { Anchor } from '@mantine/core';
import { useEffect, useRef, useState, type RefObject } from 'react';
import './more-rows.css';

/** A row is dear: a list of ten thousand comes in parts. */
const atATime = 100;

/** A list of which the first rows are shown, and more when somebody asks. */
export interface RowsInParts {
  /** So many rows stand there. */
  readonly shown: number;
  /** The list, whose children are the rows. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** So many come next, and so many after those. */
  readonly more: number;
  readonly left: number;
  readonly showMore: () => void;
  /** More are shown than at first. */
  readonly folds: boolean;
  readonly showFewer: () => void;
}

/**
 * Keeps how many rows of a list are shown. After more were asked for, the keyboard goes on at the first row
 * that came in view, at its link or else (with `tabIndex` -1) at the row itself: the button that was pressed has moved away.
 */
export function useRowsInParts(count: number, atFirst: number): RowsInParts {
  const [shown, setShown] = useState(atFirst);
  const [focusAt, setFocusAt] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (focusAt === null) return;
    const row = list.current?.children.item(focusAt);
    const target = row?.querySelector('a') ?? row;
    if (target instanceof HTMLElement) target.focus();
    setFocusAt(null);
  }, [focusAt]);
  const rest = count - shown;
  const more = Math.max(0, Math.min(rest, atATime));
  return {
    shown,
    list,
    more,
    left: Math.max(0, rest - more),
    showMore: () => {
      setFocusAt(shown);
      setShown(shown + more);
    },
    folds: shown > atFirst && count > atFirst,
    showFewer: () => setShown(atFirst),
  };
}

export interface MoreRowsProps {
  readonly rows: RowsInParts;
  /** What the button says. @param left how many are still left after these */
  readonly moreText: (more: number, left: number) => string;
  /** Left out, what came in view stays. */
  readonly fewerText?: string;
}

/** The foot of such a list; not there when everything is shown. */
export function MoreRows({ rows, moreText, fewerText }: MoreRowsProps) {
  const folds = rows.folds && fewerText !== undefined;
  if (rows.more === 0 && !folds) return null;
  return (
    <p className="c-more">
      {rows.more > 0 && (
        <Anchor component="button" type="button" fz={14} onClick={rows.showMore}>
          {moreText(rows.more, rows.left)}
        </Anchor>
      )}
      {folds && (
        <Anchor component="button" type="button" fz={14} onClick={rows.showFewer}>
          {fewerText}
        </Anchor>
      )}
    </p>
  );
}
