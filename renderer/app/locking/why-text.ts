import type { LockWhy } from './lock-why.ts';
import { texts } from './texts.ts';

/** What was under way when it locked. */
interface UnderWay {
  readonly importing: boolean;
  readonly storing: boolean;
}

/** What the unlock screen says to who comes back; `null` to who locked it. */
export function whyText(why: LockWhy, { importing, storing }: UnderWay): string | null {
  if (why.kind === 'asked') return null;
  const said = why.kind === 'idle' ? texts.why.idle(why.minutes) : texts.why[why.kind];
  if (storing) return `${said} ${texts.why.storing}`;
  return importing ? `${said} ${texts.why.importing}` : said;
}
