import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { narrowBreakpoint } from './theme.ts';
import { sortRows, type Sort, type Sortable } from './sort-rows.ts';
import { VirtualListHead } from './virtual-list-head.tsx';
import './virtual-list.css';

export interface ListColumn<Row> extends Sortable<Row> {
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** A CSS grid track: '110px', 'minmax(140px, 1.4fr)'. */
  readonly width: string;
  readonly align?: 'left' | 'right';
  /** Left out below 1100 px. */
  readonly wideOnly?: boolean;
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
}

const rowHeight = 33;
const keySteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * A long list: only the rows in view exist, 33 px each. Fills its place, so put it in a `Panel flush
 * fill` in a `Page fill`. One row takes the focus: arrows, Page Up/Down, Home and End move it, Enter opens.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { columns: allColumns, rows, rowKey, sort, onOpen, onVisible } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery(`(max-width: ${narrowBreakpoint})`, false);
  const columns = narrow ? allColumns.filter((column) => !column.wideOnly) : allColumns;
  const sorted = useMemo(() => sortRows(rows, allColumns, sort), [rows, allColumns, sort]);
  const [chosen, setActive] = useState(() =>
    Math.max(
      0,
      props.startAt == null ? 0 : sorted.findIndex((row) => rowKey(row) === props.startAt),
    ),
  );
  const active = Math.min(chosen, Math.max(0, sorted.length - 1));
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    // The focused row stays in the document while it is scrolled out of view, so the focus is not lost.
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range);
      return visible.includes(active) || sorted.length === 0
        ? visible
        : [...visible, active].sort((a, b) => a - b);
    },
  });

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) {
      setActive(0);
      scroller.current?.scrollTo({ top: 0 });
      return;
    }
    begun.current = true;
    if (chosen > 0) virtualizer.scrollToIndex(chosen, { align: 'center' });
    // Only other rows or another order bring the list back to its top.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sort, rows]);

  const offset = virtualizer.scrollOffset ?? 0;
  const room = (virtualizer.scrollRect?.height ?? 0) - rowHeight;
  const firstVisible = sorted.length === 0 ? 0 : Math.ceil(offset / rowHeight) + 1;
  const lastVisible = Math.min(sorted.length, Math.floor((offset + room) / rowHeight));
  useEffect(() => {
    onVisible?.(firstVisible, Math.max(firstVisible, lastVisible));
  }, [onVisible, firstVisible, lastVisible]);

  const moveTo = (index: number) => {
    setActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = keySteps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      moveTo(Math.max(0, Math.min(sorted.length - 1, active + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Not the row that has the focus: it follows a frame later than the keys.
      const row = sorted[active];
      if (row !== undefined) onOpen?.(row);
    }
  };

  return (
    <div
      ref={scroller}
      className="t-list"
      role="grid"
      aria-label={props.label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={columns.length}
      style={{ '--list-columns': columns.map((column) => column.width).join(' ') }}
    >
      <VirtualListHead columns={columns} sort={sort} onSort={props.onSort} />
      {sorted.length === 0 && <div className="t-list-empty">{props.empty}</div>}
      <div
        role="rowgroup"
        className="t-list-body"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map((item) => {
          const row = sorted[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={rowKey(row)}
              role="row"
              className="t-list-row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              data-opens={onOpen !== undefined || undefined}
              tabIndex={item.index === active ? 0 : -1}
              style={{ transform: `translateY(${item.start}px)` }}
              onFocus={() => setActive(item.index)}
              onKeyDown={onKeyDown}
              onClick={() => onOpen?.(row)}
            >
              {columns.map((column) => (
                <div key={column.id} role="gridcell" data-align={column.align ?? 'left'}>
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
