import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import { counted } from '#shared/kernel/text.ts';
import { hasContent } from '../../changes/kept-content.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import { standingChanges } from '../../changes/standing-changes.ts';
import { undoneAmong } from '../../changes/undone.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { namesByAccount } from '../../database/member-names.ts';
import { describeRows, linesOf } from './describe-change.ts';
import { changesOf, rowsOf, type ChangeOfClient } from './find-changes.ts';
import { lookUp, type Names } from './look-up.ts';
import { describePurchase } from './purchase-words.ts';

/**
 * Who changed what of a client and when, the latest first. A change of many clients at once is told as
 * far as it is about this one.
 */
export async function readHistory(trx: TeamTransaction, clientId: number): Promise<HistoryEntry[]> {
  const changes = await changesOf(trx, clientId);
  const rows = await rowsOf(trx, changes, clientId);
  const byChange = Map.groupBy(rows, (row) => row.changeId);
  const names = await lookUp(trx, rows);
  const makers = await namesByAccount(trx);
  const undone = await undoneAmong(
    trx,
    changes.map(({ id }) => id),
  );
  const standing = await standingChanges(trx, rows);
  const undoes = new Map(changes.map((change) => [change.id, change.undoes]));
  const entries: HistoryEntry[] = [];
  for (const change of changes) {
    const own = byChange.get(change.id) ?? [];
    if (own.length === 0) continue;
    const root = rootOf(change.id, undoes);
    const canUndo = !undone.has(change.id) && standing.has(change.id);
    entries.push({
      changeId: change.id,
      at: change.at,
      by: makers.get(change.account) ?? change.account,
      what: whatOf(change, root, byChange.get(root.changeId) ?? own, names),
      lines: linesOf(own, names),
      undone: undone.has(change.id) || root.takesBack,
      takesBack: root.takesBack,
      clientCount: Math.max(1, change.clientCount),
      canUndo: canUndo && (await contentIsThere(trx, own)),
    });
  }
  return entries;
}

interface Root {
  readonly changeId: number;
  readonly takesBack: boolean;
}

/** What a change comes down to: the undoing of an undoing does the first change again. */
function rootOf(changeId: number, undoes: ReadonlyMap<number, number | null>): Root {
  let root: Root = { changeId, takesBack: false };
  for (;;) {
    const earlier = undoes.get(root.changeId) ?? null;
    if (earlier === null) return root;
    root = { changeId: earlier, takesBack: !root.takesBack };
  }
}

function whatOf(
  { id, call, clientCount }: ChangeOfClient,
  { changeId, takesBack }: Root,
  rows: readonly TouchedRow[],
  names: Names,
): string {
  const done = describePurchase(call, rows, names) ?? describeRows(rows, names);
  const again = takesBack ? 'Ongedaan gemaakt' : 'Opnieuw gedaan';
  const what = id === changeId ? done : `${again}: ${lower(done)}`;
  return clientCount > 1
    ? `${what}, bij ${counted(clientCount, 'klant', 'klanten')} tegelijk`
    : what;
}

/** A removed document comes back only with its bytes. */
async function contentIsThere(trx: TeamTransaction, rows: readonly TouchedRow[]): Promise<boolean> {
  for (const row of rows) {
    if (row.table === 'document' && row.after === null && !(await hasContent(trx, row)))
      return false;
  }
  return true;
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
