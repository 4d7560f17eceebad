import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import { call, CallRefused } from './call.ts';
import { changeKey } from './changing.ts';
import { readAgain } from './read-again.ts';
import { markSaved } from './saved.ts';

/**
 * A call that changes the team file. Afterwards everything on screen is read again (the promise of
 * `mutateAsync` waits for that, but not for a report) and 'Alles bewaard' gets its time. A refusal rejects
 * with `CallRefused`.
 *
 * @example const order = useChange('purchasing.order'); await order.mutateAsync(input);
 */
export function useChange<Name extends WindowCallName>(
  name: Name,
): UseMutationResult<CallOutput<Name>, Error, CallInput<Name>> {
  const client = useQueryClient();
  return useMutation<CallOutput<Name>, Error, CallInput<Name>>({
    mutationKey: changeKey,
    mutationFn: (input) => call(name, input),
    onSuccess: () => {
      markSaved();
      return readAgain(client);
    },
    // Somebody else changed it meanwhile: what is on screen is not what stands there.
    onError: (problem) => {
      if (problem instanceof CallRefused && problem.refusal.code === 'conflict') {
        void client.invalidateQueries();
      }
    },
  });
}
