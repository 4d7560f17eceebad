import type { LockWhy } from './lock-why.ts';
import { texts } from './texts.ts';

/** What was under way when it locked. */
interface UnderWay {
  readonly importing: boolean;
  readonly storing: boolean;
  /** Something was typed that nothing has any more. */
  readonly gone: boolean;
  /** Something was typed that waits in the window for who typed it. */
  readonly held: boolean;
}

/** What the unlock screen says to who comes back; `null`: nothing, to who locked it and knows. */
export function whyText(why: LockWhy, { importing, storing, gone, held }: UnderWay): string | null {
  const waits = `${texts.held} ${texts.heldSafe}`;
  // Who locked it was asked first, where anything would be gone.
  if (why.kind === 'asked') return held ? waits : null;
  return [
    why.kind === 'idle' ? texts.why.idle(why.minutes) : texts.why[why.kind],
    ...(storing ? [texts.why.storing] : []),
    ...(importing && !storing ? [texts.why.importing] : []),
    ...(gone && !importing ? [texts.gone] : []),
    ...(held ? [waits] : []),
  ].join(' ');
}
