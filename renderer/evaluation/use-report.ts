import {
  keepPreviousData,
  skipToken,
  useQuery,
  useQueryClient,
  type QueryClient,
  type QueryFunction,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { AskedReport, Report } from '#shared/evaluation/schema.ts';
import { call } from '../lib/call.ts';
import { toRead } from './page-state.ts';

/** A report that was asked for, and how it stands with it. */
export interface ReportReading {
  /** The former one until it is made; none when that was given up or refused. */
  readonly report: Report | undefined;
  readonly problem: Error | null;
  /** What is being made and not there yet; `null`: nothing. Another text is another report. */
  readonly making: string | null;
  /** `report` is not the one that is asked for. */
  readonly isFormer: boolean;
  /** The user gave up what is asked for now. */
  readonly stopped: boolean;
  readonly stop: () => void;
  /** Makes it after all. */
  readonly resume: () => void;
}

/**
 * The report that is asked for.
 *
 * @param asked `undefined`: it is not known yet
 */
export function useReport(asked: AskedReport | undefined): ReportReading {
  const memory = useQueryClient();
  const name = asked === undefined ? null : JSON.stringify(asked);
  const [stoppedAt, setStoppedAt] = useState<string | null>(null);
  const stopped = name !== null && stoppedAt === name;
  const queryKey = ['evaluation.report', asked] as const;
  const query = useQuery<Report>({
    queryKey,
    queryFn: asked === undefined || stopped ? skipToken : makeReport(asked),
    placeholderData: keepPreviousData,
  });
  // While it is made anew, what was said of it before is no answer any more: neither figures nor refusal.
  const problem = query.isFetching ? null : query.error;
  const old = query.isPlaceholderData || query.isFetching;
  const outOfDate = memory.getQueryState(queryKey)?.isInvalidated === true;
  const none = query.data === undefined || query.error !== null;
  const givenUp = stopped && (none || old || outOfDate);
  return {
    report: givenUp || query.error !== null ? undefined : query.data,
    problem: givenUp ? null : problem,
    making: name !== null && !stopped && (none || old) && problem === null ? name : null,
    isFormer: old && !givenUp,
    stopped: givenUp,
    stop: () => {
      setStoppedAt(name);
      void memory.cancelQueries({ queryKey, exact: true });
    },
    resume: () => setStoppedAt(null),
  };
}

/**
 * Has a report made. That takes seconds, in which nothing else is answered: so one that nobody waits for
 * any more, as another was chosen, is given up.
 */
export const makeReport = (asked: AskedReport): QueryFunction<Report> =>
  givingUp(() => call('evaluation.report', asked));

/** The same for other work of its length. */
export const givingUp =
  <Answer>(work: () => Promise<Answer>): QueryFunction<Answer> =>
  ({ signal }) => {
    signal.addEventListener('abort', giveUp);
    return work();
  };

/** When it does not arrive the report is made for nothing, and no more than that. */
const giveUp = () => void call('evaluation.cancel', {}).catch(() => undefined);

/**
 * Whether this report was refused after the last change: then it would be again.
 *
 * @param changed when something was last stored; `null`: not since the file was opened
 */
export function wasRefused(memory: QueryClient, asked: AskedReport, changed: Date | null): boolean {
  const state = memory.getQueryState(['evaluation.report', toRead(asked)]);
  return state?.status === 'error' && state.errorUpdatedAt > (changed?.getTime() ?? 0);
}
