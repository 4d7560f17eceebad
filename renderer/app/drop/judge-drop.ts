import type { DroppedFile } from '#shared/ipc/bridge.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { texts } from './texts.ts';

/** What the window is at when a file is let go above it. */
export interface DropMoment {
  readonly phase: 'open' | 'locked' | 'first-run' | 'elsewhere';
  readonly mayImport: boolean;
  /** An import has choices that nobody has stored yet. */
  readonly importing: boolean;
  /** A form holds input that would be gone with its page. */
  readonly unsaved: boolean;
}

export type DropOutcome =
  | { readonly does: 'import' | 'show-team'; readonly file: ChosenFile }
  | { readonly does: 'say'; readonly line: string };

const say = (line: string): DropOutcome => ({ does: 'say', line });

/**
 * What becomes of a dragged file: the same as of one that was chosen. A team file goes the way of a double click,
 * which knows what to do while another is open.
 */
export function judgeDrop({ kind, file }: DroppedFile, moment: DropMoment): DropOutcome {
  if (moment.phase === 'elsewhere') return say(texts.busy);
  if (kind === 'team') return { does: 'show-team', file };
  if (moment.phase !== 'open') return say(texts.listWhileLocked);
  if (!moment.mayImport) return say(texts.notAllowed);
  if (moment.importing) return say(texts.importing);
  return moment.unsaved ? say(texts.unsaved) : { does: 'import', file };
}
