import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import { useMayAsk } from './current-user.ts';
import { queryOf } from './query-of.ts';

/**
 * What a reading call answers, kept and refreshed after every change. `error` is a `CallRefused` or
 * unexpected; `messageOf(error)` gives its sentence.
 *
 * @example const clients = useCall('caseload.list', {});
 * @param options.enabled `false` waits, for instance until the input is known
 */
export function useCall<Name extends WindowCallName>(
  name: Name,
  input: CallInput<Name>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<CallOutput<Name>> {
  const mayAsk = useMayAsk();
  return useQuery<CallOutput<Name>>({
    ...queryOf(name, input),
    // What is not of the role of who has the file open is not asked: there is nothing to tell about it.
    enabled: (options.enabled ?? true) && mayAsk(name),
    // A union so wide that the library's own guard against functions cannot see through it.
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}
