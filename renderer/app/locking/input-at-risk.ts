import { holdsDrafts } from '../../lib/drafts.ts';
import { hasInputWithoutDraft, hasUnsavedInput } from '../../ui/form-layout.tsx';

/**
 * What becomes of what is typed when it locks now: `held` waits in this window for who typed it, `unsaved` is gone;
 * `null`: all of it is in the file, or
 * will be in a moment.
 *
 * @param isLost the file cannot be reached: what was typed a moment ago will not be in it
 */
export function inputAtRisk(isLost = false): 'held' | 'unsaved' | null {
  if (!hasUnsavedInput()) return isLost && holdsDrafts() ? 'held' : null;
  return hasInputWithoutDraft() || !holdsDrafts() ? 'unsaved' : 'held';
}
