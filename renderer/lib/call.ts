import type { CallInput, CallOutput } from '#shared/ipc/contract.ts';
import { unpacked } from '#shared/ipc/packed-rows.ts';
import type { TredeError } from '#shared/kernel/errors.ts';
import { bridge } from './bridge.ts';
import type { WindowCallName } from '#shared/ipc/bridge.ts';

/** A call that was refused. `refusal` has the code, the Dutch message and perhaps the field. */
export class CallRefused extends Error {
  readonly refusal: TredeError;

  constructor(refusal: TredeError) {
    super(refusal.message);
    this.name = 'CallRefused';
    this.refusal = refusal;
  }
}

/**
 * Asks the backend or the main process. Gives the value, or throws `CallRefused` with a message that
 * can be shown as it is.
 */
export async function call<Name extends WindowCallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const ask = bridge().calls[name];
  const result = await ask(input);
  if (!result.ok) throw new CallRefused(result.error);
  return unpacked(result.value) as CallOutput<Name>;
}

/** The Dutch sentence for whatever was thrown. */
export function messageOf(problem: unknown): string {
  if (problem instanceof CallRefused) return problem.refusal.message;
  return 'Trede kon dit niet afmaken. Er is niets half bewaard. Probeer het nog eens.';
}
