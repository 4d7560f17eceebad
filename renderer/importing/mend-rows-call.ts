import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call, messageOf } from '../lib/call.ts';
import type { Matching } from './import-draft.ts';

/** The most lines that one call gives. */
const atOnce = 500;

export interface ListedRows {
  /** The cells of a row as they stand in the file; `undefined` while they are not known yet. */
  readonly cellsOf: (line: number) => readonly string[] | undefined;
  /** Sees to it that these rows are known soon. */
  readonly want: (lines: readonly number[]) => void;
  /** Why rows could not be read, in words. */
  readonly problem: string | null;
}

/**
 * Rows of the list as they stand in the file, read when they come into view and kept: the file does not
 * change. BSNs are dots. What was mended lies over them, in the draft.
 */
export function useListedRows(matching: Matching): ListedRows {
  const { fields, notBsn } = matching;
  const { listId } = matching.list;
  const said = useMemo(
    () => ({ columns: fields.map((field, column) => ({ column, field })), notBsn: [...notBsn] }),
    [fields, notBsn],
  );
  const [rows, setRows] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef(new Set<number>());
  const listNow = useRef(listId);

  useEffect(() => {
    if (listNow.current === listId) return;
    listNow.current = listId;
    asked.current = new Set();
    setRows(new Map());
    setProblem(null);
  }, [listId]);

  const want = useCallback(
    (lines: readonly number[]) => {
      const missing = lines.filter((line) => !asked.current.has(line)).slice(0, atOnce);
      if (missing.length === 0) return;
      for (const line of missing) asked.current.add(line);
      call('importing.rows', { listId, lines: missing, corrections: [], ...said }).then(
        (answer) => {
          if (listNow.current !== listId) return;
          setProblem(null);
          setRows((known) => {
            const next = new Map(known);
            for (const { line, cells } of answer.rows) next.set(line, cells);
            return next;
          });
        },
        (refused: unknown) => {
          for (const line of missing) asked.current.delete(line);
          setProblem(messageOf(refused));
        },
      );
    },
    [listId, said],
  );

  const cellsOf = useCallback((line: number) => rows.get(line), [rows]);
  return { cellsOf, want, problem };
}
