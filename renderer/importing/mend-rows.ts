import { useMemo } from 'react';
import type { Matching } from './import-draft.ts';
import { useListedRows, type ListedRows } from './mend-rows-call.ts';

/** The rows of a list, with what was mended lying over what stands in the file. */
export function useRowAccess(matching: Matching): ListedRows {
  const { corrections } = matching;
  const { cellsOf: cellsInFile, want, problem } = useListedRows(matching);
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
    [want, problem, mendedByLine, cellsInFile],
  );
}
