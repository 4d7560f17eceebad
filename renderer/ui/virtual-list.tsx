import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { narrowBreakpoint } from './theme.ts';
import { choosesAll, keySteps } from './list-keys.ts';
import { sortRows, type Sort, type Sortable } from './sort-rows.ts';
import { VirtualListHead } from './virtual-list-head.tsx';
import { VirtualListRow } from './virtual-list-row.tsx';
import './scroll-shade.css';
import './virtual-list.css';

export interface ListColumn<Row> extends Sortable<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** A CSS grid track: '110px', 'minmax(140px, 1.4fr)'. */
  readonly width: string;
  readonly align?: 'left' | 'right';
  /** Left out below 1100 px. */
  readonly wideOnly?: boolean;
  /** What of it goes along when the list is copied; left out, nothing does. */
  readonly copied?: (row: Row) => CopiedCell;
}

/** Rows that can be chosen, with a box in front of each. */
export interface ListChoice<Row> {
  readonly isChosen: (row: Row) => boolean;
  readonly onChoose: (rows: readonly Row[], chosen: boolean) => void;
  /** What the box of a row is called: 'Nasser, Rima kiezen'. */
  readonly label: (row: Row) => string;
  /** What the box of the head is called, which chooses every row that is listed. */
  readonly labelAll: string;
}

/** Rows under a head of their own. Empty groups have none. */
export interface ListGroupOf<Row> {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

export interface VirtualListProps<Row> {
  /** What the list shows: 'Klanten'. */
  readonly label: string;
  readonly columns: readonly ListColumn<Row>[];
  /** Unsorted; keep the array the same between renders (useMemo). */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** Opens a row: on a click, or Enter on the focused row. */
  readonly onOpen?: (row: Row) => void;
  /** Shown under the head when there are no rows. */
  readonly empty?: ReactNode;
  /** The row to begin at, such as the one that was opened last; its key. */
  readonly startAt?: string | number | null;
  /** Hears which rows are wholly in view, counted from 1; 0 and 0 when there are none. Keep it the same between renders. */
  readonly onVisible?: (first: number, last: number) => void;
  readonly choice?: ListChoice<Row>;
  /** Divides the rows, which are then sorted within their groups. Keep it the same between renders. */
  readonly groups?: readonly ListGroupOf<Row>[] | undefined;
  /** When this changes the list goes back to its top; left out, when the rows do. */
  readonly resetOn?: unknown;
}

const rowHeight = 33;

/**
 * How high the last list turned out to be, in pixels: the next begins with as many rows, so that it need not be
 * drawn twice. The first takes what a window leaves beside the heads and the foot of a page.
 */
let lastHeight: number | null = null;
const expectedHeight = () => lastHeight ?? Math.max(rowHeight, window.innerHeight - 250);

/** A line of the list: the head of a group, or a row with its place among the rows. */
type Line<Row> =
  { readonly group: ListGroupOf<Row> } | { readonly row: Row; readonly place: number };

function linesOf<Row>(
  rows: readonly Row[],
  groups: readonly ListGroupOf<Row>[] | undefined,
  columns: readonly Sortable<Row>[],
  sort: Sort | null,
): { lines: Line<Row>[]; lineOfRow: number[] } {
  const lines: Line<Row>[] = [];
  const lineOfRow: number[] = [];
  const take = (some: readonly Row[]) => {
    for (const row of sortRows(some, columns, sort)) {
      lines.push({ row, place: lineOfRow.length });
      lineOfRow.push(lines.length - 1);
    }
  };
  if (groups === undefined) take(rows);
  for (const group of groups ?? []) {
    lines.push({ group });
    take(group.rows);
  }
  return { lines, lineOfRow };
}

/**
 * A long list: only the rows in view exist, 33 px each. Fills its place, so put it in a `Panel flush
 * fill` in a `Page fill`. One row takes the focus: arrows, Page Up/Down, Home and End move it, Enter
 * opens, Space chooses, with Shift a range, Ctrl+A all.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { columns: allColumns, rows, rowKey, sort, onOpen, onVisible, choice, groups } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery(`(max-width: ${narrowBreakpoint})`, false);
  const columns = narrow ? allColumns.filter((column) => !column.wideOnly) : allColumns;
  const { lines, lineOfRow } = useMemo(
    () => linesOf(rows, groups, allColumns, sort),
    [rows, groups, allColumns, sort],
  );
  const count = lineOfRow.length;
  const rowAt = (place: number): Row | undefined => {
    const line = lines[lineOfRow[place] ?? -1];
    return line !== undefined && 'row' in line ? line.row : undefined;
  };
  const [chosenPlace, setActive] = useState(() => {
    if (props.startAt == null) return 0;
    const line = lines.find((one) => 'row' in one && rowKey(one.row) === props.startAt);
    return line !== undefined && 'row' in line ? line.place : 0;
  });
  const active = Math.min(chosenPlace, Math.max(0, count - 1));
  const activeLine = lineOfRow[active] ?? 0;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 0, height: expectedHeight() },
    scrollPaddingStart: rowHeight,
    // The focused row stays in the document while it is scrolled out of view, so the focus is not lost.
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return visible.includes(activeLine) || count === 0
        ? visible
        : [...visible, activeLine].sort((a, b) => a - b);
    },
  });

  // Measured here: the virtualizer draws nothing anew for a height that leaves it as many rows.
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const measure = () => setHeight(list.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (height > 0) lastHeight = height;
  }, [height]);

  const begun = useRef(false);
  const resetOn = props.resetOn ?? rows;
  useEffect(() => {
    if (begun.current) {
      setActive(0);
      scroller.current?.scrollTo({ top: 0 });
      return;
    }
    begun.current = true;
    if (chosenPlace > 0) virtualizer.scrollToIndex(activeLine, { align: 'center' });
    // Only other rows or another order bring the list back to its top.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sort, resetOn]);

  const offset = virtualizer.scrollOffset ?? 0;
  const room = height - rowHeight;
  const firstLine = Math.ceil(offset / rowHeight);
  const lastLine = Math.min(lines.length, Math.floor((offset + room) / rowHeight)) - 1;
  const firstVisible = placeFrom(lines, firstLine) + 1;
  const lastVisible = Math.max(firstVisible, placeUntil(lines, lastLine) + 1);
  useEffect(() => {
    if (count === 0) onVisible?.(0, 0);
    else onVisible?.(firstVisible, lastVisible);
  }, [onVisible, count, firstVisible, lastVisible]);

  const moveTo = (place: number) => {
    setActive(place);
    const line = lineOfRow[place] ?? 0;
    virtualizer.scrollToIndex(line, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${line}"]`)?.focus();
    });
  };

  /** Where a range begins: the row that was chosen last. */
  const anchor = useRef(0);
  const choose = (place: number, range: boolean) => {
    const row = rowAt(place);
    if (choice === undefined || row === undefined) return;
    const chosen = range || !choice.isChosen(row);
    const [from, until] = range
      ? [Math.min(anchor.current, place), Math.max(anchor.current, place)]
      : [place, place];
    const some = Array.from({ length: until - from + 1 }, (_, index) => rowAt(from + index));
    choice.onChoose(
      some.filter((one) => one !== undefined),
      chosen,
    );
    anchor.current = place;
  };
  const everyRow = () => lines.flatMap((line) => ('row' in line ? [line.row] : []));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = keySteps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveTo(Math.max(0, Math.min(count - 1, active + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Not the row that has the focus: it follows a frame later than the keys.
      const row = rowAt(active);
      if (row !== undefined) onOpen?.(row);
    } else if (event.key === ' ' && choice !== undefined) {
      event.preventDefault();
      choose(active, event.shiftKey);
    } else if (choosesAll(event) && choice !== undefined) {
      event.preventDefault();
      choice.onChoose(everyRow(), true);
    }
  };

  const chosenCount = useMemo(
    () => (choice === undefined ? 0 : rows.filter((row) => choice.isChosen(row)).length),
    [choice, rows],
  );
  const tracks = columns.map((column) => column.width).join(' ');
  return (
    <div
      ref={scroller}
      className="t-list"
      role="grid"
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + (choice === undefined ? 0 : 1)}
      aria-multiselectable={choice !== undefined || undefined}
      style={{ '--list-columns': choice === undefined ? tracks : `24px ${tracks}` }}
    >
      <VirtualListHead
        columns={columns}
        sort={sort}
        onSort={props.onSort}
        {...(choice === undefined
          ? {}
          : {
              choice: {
                label: choice.labelAll,
                all: count > 0 && chosenCount === count,
                some: chosenCount > 0 && chosenCount < count,
                onChange: (chosen: boolean) => choice.onChoose(everyRow(), chosen),
              },
            })}
      />
      {count === 0 && <div className="t-list-empty">{props.empty}</div>}
      <div
        role="rowgroup"
        className="t-list-body"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          const at = { index: item.index, start: item.start };
          if ('group' in line) {
            return (
              <div
                key={`group-${line.group.key}`}
                role="row"
                className="t-list-row t-list-group"
                aria-rowindex={item.index + 2}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <div role="gridcell" aria-colspan={columns.length + (choice ? 1 : 0)}>
                  {line.group.label}{' '}
                  <span className="t-list-group-count">{formatCount(line.group.rows.length)}</span>
                </div>
              </div>
            );
          }
          const { row, place } = line;
          return (
            <VirtualListRow
              key={rowKey(row)}
              at={at}
              columns={columns}
              row={row}
              active={place === active}
              onFocus={() => setActive(place)}
              onKeyDown={onKeyDown}
              {...(onOpen === undefined ? {} : { onOpen: () => onOpen(row) })}
              {...(choice === undefined
                ? {}
                : {
                    choice: {
                      label: choice.label(row),
                      chosen: choice.isChosen(row),
                      onToggle: (range: boolean) => choose(place, range),
                    },
                  })}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The place of the first row at or after a line; of the last one at or before it. */
function placeFrom<Row>(lines: readonly Line<Row>[], from: number): number {
  for (let index = Math.max(0, from); index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && 'row' in line) return line.place;
  }
  return 0;
}

function placeUntil<Row>(lines: readonly Line<Row>[], until: number): number {
  for (let index = Math.min(until, lines.length - 1); index >= 0; index -= 1) {
    const line = lines[index];
    if (line !== undefined && 'row' in line) return line.place;
  }
  return 0;
}
