import type { ErrorCode, TredeError } from '#shared/kernel/errors.ts';

/**
 * Thrown by a handler to refuse a call: its transaction is rolled back and the error crosses to the
 * window as a value. Never put a path, a key or a person in the message.
 */
export class Refusal extends Error {
  readonly refused: TredeError;

  constructor(code: ErrorCode, message: string, field?: string) {
    super(code);
    this.name = 'Refusal';
    this.refused = field === undefined ? { code, message } : { code, message, field };
  }
}
