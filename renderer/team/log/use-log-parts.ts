import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { LogFilter, LogLine, LogPart } from '#shared/team/log/schema.ts';
import { queryOf } from '../../lib/query-of.ts';

/** So many lines are asked at once; at most a few parts are in view. */
const take = 200;

export interface LogParts {
  readonly total: number;
  readonly users: LogPart['users'];
  /** The line at a place of the list, the latest first; `null` until it was read. */
  readonly lineAt: (place: number) => LogLine | null;
  /** The name or number of what a line is about; `null`: it has none, or is gone. */
  readonly labelOf: (line: LogLine) => string | null;
  /** Hears which places are in view. Stays the same. */
  readonly show: (first: number, last: number) => void;
  readonly loading: boolean;
  readonly problem: Error | null;
}

/** The log as far as it is in view, however long it is. */
export function useLogParts(filter: LogFilter): LogParts {
  const first = useQuery({
    ...queryOf('team.log', { filter, upTo: null, skip: 0, take }),
    // What was done since the page was left stands there as well.
    refetchOnMount: 'always',
    placeholderData: keepPreviousData,
  });
  const [inView, setInView] = useState<readonly number[]>([]);
  const upTo = first.data?.upTo ?? null;
  const wanted = upTo === null || first.isPlaceholderData ? [] : inView.filter((part) => part > 0);
  const others = useQueries({
    queries: wanted.map((part) => queryOf('team.log', { filter, upTo, skip: part * take, take })),
  });
  const show = useCallback((from: number, until: number) => {
    const parts = [...new Set([partOf(from - 1), partOf(until - 1)])];
    setInView((before) => (before.join() === parts.join() ? before : parts));
  }, []);
  const parts = useMemo(
    () => {
      const byNumber = new Map<number, LogPart>();
      if (first.data !== undefined) byNumber.set(0, first.data);
      for (const [at, { data }] of others.entries()) {
        const part = wanted[at];
        if (part !== undefined && data !== undefined) byNumber.set(part, data);
      }
      return byNumber;
    },
    // Each answer is a new one; the lists around them are made anew on every drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [first.data, wanted.join(), ...others.map(({ data }) => data)],
  );
  const lineAt = useCallback(
    (place: number) => parts.get(partOf(place))?.lines[place % take] ?? null,
    [parts],
  );
  const labels = useMemo(() => {
    const known = new Map<string, string>();
    for (const { subjects } of parts.values()) {
      for (const { kind, id, label } of subjects) known.set(`${kind} ${id}`, label);
    }
    return known;
  }, [parts]);
  const labelOf = useCallback(
    ({ kind, subjectId }: LogLine) => labels.get(`${kind} ${subjectId}`) ?? null,
    [labels],
  );
  return {
    total: first.data?.total ?? 0,
    users: first.data?.users ?? [],
    lineAt,
    labelOf,
    show,
    loading: first.isPending,
    problem: first.error ?? others.find(({ error }) => error !== null)?.error ?? null,
  };
}

const partOf = (place: number): number => Math.floor(Math.max(0, place) / take);
