import { IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { nextSort, type Sort, type Sortable } from './sort-rows.ts';

interface HeadColumn<Row> extends Sortable<Row> {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

interface VirtualListHeadProps<Row> {
  readonly columns: readonly HeadColumn<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** The box that chooses every row. */
  readonly choice?: {
    readonly label: string;
    readonly all: boolean;
    readonly some: boolean;
    readonly onChange: (chosen: boolean) => void;
  };
}

/** The head of a `VirtualList`: a button in each column that can be sorted, with the way it is sorted. */
export function VirtualListHead<Row>({ columns, sort, onSort, choice }: VirtualListHeadProps<Row>) {
  return (
    <div role="rowgroup" className="t-list-head">
      <div role="row" aria-rowindex={1} className="t-list-head-row">
        {choice !== undefined && (
          <div role="columnheader" className="t-list-choice">
            <input
              type="checkbox"
              aria-label={choice.label}
              checked={choice.all}
              ref={(box) => {
                if (box !== null) box.indeterminate = choice.some;
              }}
              onChange={(event) => choice.onChange(event.currentTarget.checked)}
            />
          </div>
        )}
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          const Arrow = direction === 'descending' ? IconSortDescending : IconSortAscending;
          return (
            <div
              key={column.id}
              role="columnheader"
              data-align={column.align ?? 'left'}
              aria-sort={column.compare === undefined ? undefined : (direction ?? 'none')}
            >
              {column.compare === undefined ? (
                column.header
              ) : (
                <button type="button" onClick={() => onSort(nextSort(sort, column.id))}>
                  {column.header}
                  {direction !== undefined && <Arrow size={15} aria-hidden />}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
