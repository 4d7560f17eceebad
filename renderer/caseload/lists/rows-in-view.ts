/** Which rows are in view, counted from 1; 0 and 0 when there are none. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Where the table tells which rows are in view: only who shows it is drawn anew, not the page. */
export interface RowsInView {
  readonly get: () => Rows;
  readonly set: (first: number, last: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function rowsInView(): RowsInView {
  let rows: Rows = { first: 0, last: 0 };
  const listeners = new Set<() => void>();
  return {
    get: () => rows,
    set: (first, last) => {
      if (rows.first === first && rows.last === last) return;
      rows = { first, last };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
