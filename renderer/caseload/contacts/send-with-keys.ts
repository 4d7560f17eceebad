import type { KeyboardEvent } from 'react';

/** Ctrl+Enter sends the form from every field, also from a note of many lines. */
export function sendWithKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  // The field had something to show first.
  if (event.defaultPrevented) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
}
