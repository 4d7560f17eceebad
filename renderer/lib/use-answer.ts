import { useCallback, useEffect, useState } from 'react';
import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import type { WindowCallName } from '#shared/ipc/bridge.ts';
import { call } from './call.ts';

/**
 * What a call answers, asked once, for what also stands on the screens without an open file. `null` until it is
 * there, and where it is refused.
 *
 * @returns the answer, and a function that asks again
 */
export function useAnswer<Name extends WindowCallName>(
  name: Name,
  input: CallInput<Name>,
): readonly [CallOutput<Name> | null, () => void] {
  const [answer, setAnswer] = useState<CallOutput<Name> | null>(null);
  // By its text: the caller writes the same input anew each time.
  const asked = JSON.stringify(input);
  const ask = useCallback(() => {
    call(name, JSON.parse(asked) as CallInput<Name>).then(
      (value) => setAnswer(() => value),
      () => undefined,
    );
  }, [name, asked]);
  useEffect(ask, [ask]);
  return [answer, ask];
}
