import { queryOptions } from '@tanstack/react-query';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import { call } from './call.ts';

/** A reading call as the window's memory knows it: the same for who asks ahead and for who shows it. */
export const queryOf = <Name extends WindowCallName>(name: Name, input: CallInput<Name>) =>
  queryOptions<CallOutput<Name>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
  });
