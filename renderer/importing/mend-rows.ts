import { useMemo } from 'react';
import type { Matching } from './import-draft.ts';
import { columnFinder } from './mend-faults.ts';
import { useListedRows, type ListedRows } from './mend-rows-call.ts';

/** The rows of a list, with what was mended lying over what stands in the file. */
export interface RowAccess extends ListedRows {
  /** The column that a remark names; `null`: the whole row. */
  readonly columnOf: (header: string | null) => number | null;
}

export function useRowAccess({ list, match, fields, corrections }: Matching): RowAccess {
  const { cellsOf: cellsInFile, want, problem } = useListedRows(list.listId);
  const columnOf = useMemo(() => columnFinder(match.columns, fields), [match, fields]);
  const mendedByLine = useMemo(() => {
    const byLine = new Map<number, Map<number, string>>();
    for (const { line, column, text } of corrections) {
      const cells = byLine.get(line) ?? new Map<number, string>();
      byLine.set(line, cells.set(column, text));
    }
    return byLine;
  }, [corrections]);
  return useMemo(
    () => ({
      columnOf,
      want,
      problem,
      cellsOf: (line) => {
        const mended = mendedByLine.get(line);
        const cells = cellsInFile(line);
        return mended === undefined
          ? cells
          : cells?.map((cell, column) => mended.get(column) ?? cell);
      },
    }),
    [columnOf, want, problem, mendedByLine, cellsInFile],
  );
}
