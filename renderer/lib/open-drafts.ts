import { useSyncExternalStore } from 'react';
import type { DraftKey } from '#shared/kernel/drafts.ts';

/** What the window knows of its drafts: which forms are on screen now, and that some were written since. */
interface OpenDrafts {
  readonly keys: ReadonlySet<string>;
  /** Another number whenever a draft was written or dropped. */
  readonly written: number;
}

let now: OpenDrafts = { keys: new Set(), written: 0 };
/** A form may be on screen twice for a moment, when one takes the place of the other. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

function tell(next: Partial<OpenDrafts>): void {
  now = { ...now, ...next };
  for (const listener of listeners) listener();
}

function count(key: DraftKey, more: 1 | -1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
  tell({ keys: new Set([...counts].flatMap(([one, open]) => (open > 0 ? [one] : []))) });
}

/** The form of this draft is on screen, until the function that it gives is called. */
export function draftIsOpen(key: DraftKey): () => void {
  count(key, 1);
  return () => count(key, -1);
}

/** A draft was written or dropped. */
export const draftsWritten = (): void => tell({ written: now.written + 1 });

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const current = () => now;

/** Which drafts are on screen, and whether others were written since. */
export const useOpenDrafts = (): OpenDrafts => useSyncExternalStore(subscribe, current);
