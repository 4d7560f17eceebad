import type { TredeError } from './errors.ts';

/** The outcome of something that may be refused. Used wherever a refusal is an ordinary answer. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: TredeError };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal. `message` is a whole Dutch sentence for the screen; `field` is the field of the form that it is about. */
export const fail = (code: TredeError['code'], message: string, field?: string): Result<never> => ({
  ok: false,
  error: field === undefined ? { code, message } : { code, message, field },
});
