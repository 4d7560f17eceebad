import type { ErrorCode, TredeError } from '#shared/kernel/errors.ts';

/**
 * Thrown by a handler to refuse a call: its transaction is rolled back and the error crosses to the
 * window as a value. Only its code is logged. Never put a path or a key in the message, and of a person no more
 * than the name by which the open file knows them.
 */
export class Refusal extends Error {
  readonly refused: TredeError;

  constructor(code: ErrorCode, message: string, field?: string, retryAfter?: number) {
    super(code);
    this.name = 'Refusal';
    this.refused = {
      code,
      message,
      ...(field === undefined ? {} : { field }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
}

/** Said to who has not the role for what is asked. */
export const notAllowed = (): Refusal =>
  new Refusal(
    'not-allowed',
    'Dit hoort niet bij uw rol. Er is niets veranderd. Vraag het de coördinator.',
  );
