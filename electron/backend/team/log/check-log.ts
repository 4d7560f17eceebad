import type { LogCheck } from '#shared/team/log/schema.ts';
import type { LogFinding } from '#shared/team/log/warnings.ts';
import { hashBeforeFirst, hashOfLine } from '../../database/log-line.ts';
import { shownTexts } from '../../database/shown-sets.ts';
import type { FileCallContext } from '../../handler.ts';
import { findingOf } from './finding.ts';

/** So many lines at once: the window hears how far it is, and can stop it. */
const atOnce = 5000;

const faultOf: Readonly<Record<LogFinding, 'missing' | 'changed' | null>> = {
  'older-copy': 'missing',
  'other-log': 'changed',
  unproved: 'changed',
  'put-back': null,
  'earlier-copy': null,
  'no-head': null,
  'older-keys': null,
};

type Context = Pick<
  FileCallContext,
  'trx' | 'session' | 'settingsFolder' | 'pause' | 'report' | 'now'
>;

/**
 * Reckons every line of the log anew, and compares its end with what is kept outside the file. Finds a line that
 * was changed, added, moved or removed, the last ones too.
 */
export async function checkLog(context: Context): Promise<LogCheck> {
  const { trx, session, settingsFolder, pause, report, now } = context;
  const { lines: total } = await trx
    .selectFrom('log_line')
    .select((eb) => eb.fn.countAll<number>().as('lines'))
    .executeTakeFirstOrThrow();
  const checkedAt = now.toISOString();
  const shown = await shownTexts(trx);
  let before = hashBeforeFirst;
  let count = 0;
  for (;;) {
    const lines = await trx
      .selectFrom('log_line')
      .selectAll()
      .where('id', '>', count)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    if (lines.length === 0) break;
    for (const { hash, shown_id, ...line } of lines) {
      if (line.id !== count + 1) {
        return { checkedAt, lines: total, fault: { kind: 'missing', line: count + 1 } };
      }
      // A set that was taken away ties no line.
      const showed = shown_id === null ? null : shown(shown_id);
      if (hashOfLine(before, line, showed) !== hash) {
        return { checkedAt, lines: total, fault: { kind: 'changed', line: line.id } };
      }
      before = hash;
      count = line.id;
    }
    report({ work: 'log', unit: 'regels', done: count, total });
    await pause();
  }
  // Whoever put lines before the first has moved the others.
  if (count !== total) return { checkedAt, lines: total, fault: { kind: 'changed', line: 1 } };
  const { finding } = await findingOf({ ...session.requireFile(), db: trx }, settingsFolder);
  // A copy in another place may rightly be of an earlier moment; a head that is missing says nothing of the lines.
  const told = finding === null ? null : faultOf[finding];
  return { checkedAt, lines: total, fault: told && { kind: told, line: count + 1 } };
}
