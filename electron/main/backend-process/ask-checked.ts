import {
  contract,
  type BackendCallName,
  type CallInput,
  type CallOutput,
} from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { Backend } from './backend.ts';

/**
 * Puts a call to the backend for the main process itself, and reads the answer by the contract: what is not of that
 * shape is an error, also in a process of our own.
 */
export async function askChecked<Name extends BackendCallName>(
  backend: Pick<Backend, 'ask'>,
  call: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  const answer = await backend.ask(call, input);
  if (!answer.ok) return answer;
  return succeed(contract[call].output.parse(answer.value) as CallOutput<Name>);
}
