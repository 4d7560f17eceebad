import { desktopCalls } from '#shared/ipc/calls/desktop.ts';
import type { CallName, MainCallName } from '#shared/ipc/contract.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { DesktopHandlers } from './handlers.ts';

type AnyHandler = (input: unknown) => Promise<Result<unknown>>;

const isMainCall = (name: CallName): name is MainCallName => Object.hasOwn(desktopCalls, name);

/** Gives each `desktop.*` call its input parsed. Answers `null` to a call that is for the backend. */
export function answerWith(handlers: DesktopHandlers) {
  return (name: CallName, input: unknown): Promise<Result<unknown>> | null => {
    if (!isMainCall(name)) return null;
    const parsed = desktopCalls[name].input.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.map(String).join('.');
      const message = 'Trede begrijpt deze opdracht niet. Probeer het opnieuw.';
      return Promise.resolve(fail('invalid-input', message, field === '' ? undefined : field));
    }
    // The table above ties name and input together; TypeScript cannot follow that through the look-up.
    return (handlers[name] as AnyHandler)(parsed.data);
  };
}
