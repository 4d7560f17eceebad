import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CheckedList, ListChoicesInput } from '#shared/importing/schema.ts';
import { call } from '../lib/call.ts';

/**
 * What an import would do under these choices. While it is checked again, the answer of before stays on
 * screen (`isPlaceholderData`). Answers are not kept: one may hold fifty thousand faults, and every
 * mended cell makes another.
 */
export const useCheck = (choices: ListChoicesInput): UseQueryResult<CheckedList> =>
  useQuery({
    queryKey: ['importing.check', choices],
    queryFn: () => call('importing.check', choices),
    placeholderData: keepPreviousData,
    gcTime: 0,
    structuralSharing: false,
  });
