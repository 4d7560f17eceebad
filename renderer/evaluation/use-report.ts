import {
  keepPreviousData,
  skipToken,
  useQuery,
  type QueryFunction,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { AskedReport, Report } from '#shared/evaluation/schema.ts';
import { call } from '../lib/call.ts';

/**
 * The report that is asked for; the former one until it is made.
 *
 * @param asked `undefined`: it is not known yet
 */
export const useReport = (asked: AskedReport | undefined): UseQueryResult<Report> =>
  useQuery<Report>({
    queryKey: ['evaluation.report', asked],
    queryFn: asked === undefined ? skipToken : makeReport(asked),
    placeholderData: keepPreviousData,
  });

/**
 * Has a report made. That takes seconds, in which nothing else is answered: so one that nobody waits for
 * any more, as another was chosen, is given up.
 */
export const makeReport =
  (asked: AskedReport): QueryFunction<Report> =>
  ({ signal }) => {
    signal.addEventListener('abort', giveUp);
    return call('evaluation.report', asked);
  };

/** When it does not arrive the report is made for nothing, and no more than that. */
const giveUp = () => void call('evaluation.cancel', {}).catch(() => undefined);
