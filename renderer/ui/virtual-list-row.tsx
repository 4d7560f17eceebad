import type { KeyboardEvent, ReactNode } from 'react';

interface RowColumn<Row> {
  readonly id: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
}

interface VirtualListRowProps<Row> {
  readonly at: { readonly index: number; readonly start: number };
  readonly columns: readonly RowColumn<Row>[];
  readonly row: Row;
  /** It is the one that takes the focus. */
  readonly active: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen?: () => void;
  readonly choice?: {
    readonly label: string;
    readonly chosen: boolean;
    readonly onToggle: (range: boolean) => void;
  };
}

/** One row of a `VirtualList`. */
export function VirtualListRow<Row>(props: VirtualListRowProps<Row>) {
  const { at, choice, onOpen } = props;
  return (
    <div
      role="row"
      className="t-list-row"
      aria-rowindex={at.index + 2}
      aria-selected={choice?.chosen}
      data-index={at.index}
      data-opens={onOpen !== undefined || undefined}
      tabIndex={props.active ? 0 : -1}
      style={{ transform: `translateY(${at.start}px)` }}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={onOpen}
    >
      {choice !== undefined && (
        <div
          role="gridcell"
          className="t-list-choice"
          onClick={(event) => {
            event.stopPropagation();
            choice.onToggle(event.shiftKey);
          }}
        >
          <input
            type="checkbox"
            aria-label={choice.label}
            checked={choice.chosen}
            // The row takes the focus and Space; the box is for the mouse.
            tabIndex={-1}
            readOnly
          />
        </div>
      )}
      {props.columns.map((column) => (
        <div key={column.id} role="gridcell" data-align={column.align ?? 'left'}>
          {column.cell(props.row)}
        </div>
      ))}
    </div>
  );
}
