import type { z } from 'zod';
import type { CallName } from '#shared/ipc/contract.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import type { AnswerInMain } from '../ipc/register-calls.ts';

type AnyHandler = (input: unknown) => Promise<Result<unknown>>;

/** Gives each of these calls its input parsed. Answers `null` to any other. */
export function answerCalls(
  calls: Readonly<Record<string, { readonly input: z.ZodType }>>,
  handlers: object,
): AnswerInMain {
  return (name: CallName, input: unknown): Promise<Result<unknown>> | null => {
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (call === undefined) return null;
    const parsed = call.input.safeParse(input);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.map(String).join('.');
      const message = 'Trede begrijpt deze opdracht niet. Probeer het opnieuw.';
      return Promise.resolve(fail('invalid-input', message, field === '' ? undefined : field));
    }
    // The tables tie name, input and handler together; TypeScript cannot follow that through the look-up.
    return (Reflect.get(handlers, name) as AnyHandler)(parsed.data);
  };
}
