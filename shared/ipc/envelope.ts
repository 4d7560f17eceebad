import type { TredeError } from '../kernel/errors.ts';
import type { Result } from '../kernel/result.ts';

/**
 * Stands for a file that the user chose in a dialog. The window only ever holds this reference; the
 * main process knows the path and hands it to the backend with each request.
 */
export type FileRef = string;

/** Paths by file reference: the files that the user chose since the app started. */
export type FileGrants = Readonly<Record<FileRef, string>>;

/**
 * Under what the second place of a team file's backups stands among the grants. No reference of the window can
 * be like it: the colon.
 */
export const secondPlaceKey = (teamFile: string): string => `tweede-plek:${teamFile}`;

/** Main process → backend. `input` is still unparsed: the backend trusts nothing. */
export interface BackendRequest {
  readonly id: number;
  readonly call: string;
  readonly input: unknown;
  readonly grants: FileGrants;
}

/** How far long work is. `total` is 0 while it is not known yet. */
export interface Progress {
  readonly work: 'importing' | 'evaluation' | 'backup' | 'log' | 'practice';
  /** What is counted, in Dutch and in the plural: 'rijen'. */
  readonly unit: string;
  readonly done: number;
  readonly total: number;
}

/** Backend → main process. */
export type BackendMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'progress'; readonly progress: Progress };

export const unexpectedError: TredeError = {
  code: 'unexpected',
  message:
    'Trede kon dit niet afmaken. Er is niets half bewaard. Probeer het nog eens. Sluit Trede en open het opnieuw als het weer misgaat.',
};
