import type { Sharing } from '#shared/team/sharing.ts';
import { texts } from './texts.ts';

/** What the buttons that change something say meanwhile; `null`: they work. */
export function whyNoChanges({ state }: Sharing): string | null {
  if (state === 'reading') return texts.rests.reading;
  return state === 'lost' ? texts.rests.lost : null;
}
