import type { CallContext } from '../../handler.ts';
import type { OpenFile } from '../../session.ts';
import { openingLine } from '../log-opening.ts';
import type { ReadingAlong } from './reading-along.ts';

/** The last line of the sitting, for the log. */
export function endReading(
  { user }: Pick<OpenFile, 'user'>,
  reading: ReadingAlong,
  locks: boolean,
  moment: Pick<CallContext, 'now' | 'computer'>,
): void {
  try {
    reading.note([openingLine(locks ? 'team.lock' : 'team.close', { ...moment, user })]);
  } catch {
    // A drive that went away: what was read before stands there.
  }
  reading.end();
}
