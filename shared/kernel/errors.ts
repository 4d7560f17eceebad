/**
 * Every way in which a call can be refused. The code is for programs and logs;
 * the Dutch message that goes with it is for the user.
 */
export const errorCodes = [
  'unknown-call',
  'invalid-input',
  'foreign-sender',
  'file-not-open',
  'file-already-open',
  'file-choice-expired',
  'file-missing',
  'file-exists',
  'file-damaged',
  'file-newer',
  'file-busy',
  'file-not-writable',
  /** Another has the file, and who asks reads along. */
  'reading-only',
  /** The open file cannot be reached any more, or another took it. */
  'connection-lost',
  'key-file-missing',
  'key-file-damaged',
  'wrong-password',
  'wrong-recovery-code',
  /** Several may open the file, and none was named. */
  'user-unknown',
  'too-many-tries',
  /** Not of the role of who has the file open. */
  'not-allowed',
  'disk-full',
  /** A backup that is not what it was when it was made. */
  'backup-damaged',
  /** A backup with another data key than the file has now. */
  'backup-other-key',
  /** What must be there before the work could not be made, so the work did not begin. */
  'backup-not-made',
  /** A backup is not worked in. */
  'is-backup',
  'not-found',
  'conflict',
  'unreadable-list',
  'list-has-faults',
  'fund-blocked',
  'not-shareable',
  'cancelled',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An error as a value: what crosses between processes. Never a stack, a path, a key or a person. */
export interface TredeError {
  readonly code: ErrorCode;
  /** One or more short Dutch sentences: what is wrong, what is safe, what to do. */
  readonly message: string;
  /** The input field that the message is about, as a dotted path, when there is one. */
  readonly field?: string;
  /** Of `too-many-tries`: after so many seconds it may be tried again. */
  readonly retryAfter?: number;
}
