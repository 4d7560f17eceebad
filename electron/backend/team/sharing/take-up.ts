import type { CallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';
import type { OpenFile, OpenUser, Session } from '../../session.ts';
import { finishKeyFile } from '../finish-key-file.ts';
import { findKeyFile } from '../keys/copies.ts';
import { logOpening } from '../log-opening.ts';
import { openTeamFile, type Entered, type OpenTeamOptions } from '../open.ts';
import { readHolder } from './holder.ts';
import { readAlong, userIn } from './read-along.ts';
import type { SharesFile, Way } from './shares-file.ts';
import { sharingTexts } from './texts.ts';

/**
 * Goes on working in the file of this sitting, without the password: after reading along, or after the
 * connection was lost. Where another has it meanwhile, who lost the connection reads along.
 *
 * @throws Refusal `file-busy` where who reads along still has to wait; and what opening throws. Nothing is
 * different then.
 */
export async function takeUp(
  session: Session,
  sharing: SharesFile,
  context: Pick<CallContext, 'now' | 'computer'>,
  options: OpenTeamOptions,
): Promise<void> {
  const { file, isLost } = session;
  if (file === null || (!isLost && file.reading === undefined)) return;
  const { path, fileId, user } = file;
  const { now } = context;
  // What is left of the old connection is let go first: it would stand in the way of the new one.
  if (isLost) await file.close().catch(() => undefined);
  const held = sharing.whenHeld(path, now, false);
  const read = ({ dataKeys }: Way): Promise<OpenFile> =>
    readAlong({ path, fileId, dataKeys }, (db) => userIn(db, user.id), context);
  const opened = await openAgain(file, context, {
    ...options,
    whenHeld: isLost ? { ...held, read: (_fileId, way) => read(way) } : held,
  }).catch((error: unknown) => {
    if (error instanceof Refusal && error.refused.code === 'file-busy') {
      const text = readHolder(file, [file.dataKey])?.text ?? '';
      if (file.reading !== undefined) file.reading.held = { at: now.getTime(), text };
    }
    throw error;
  });
  if (file.reading !== undefined) {
    file.reading.end();
    await file.close().catch(() => undefined);
  }
  session.replaced(opened);
}

async function openAgain(
  { path, fileId, user, dataKey }: OpenFile,
  context: Pick<CallContext, 'now' | 'computer'>,
  options: OpenTeamOptions,
): Promise<OpenFile> {
  const { strength } = options;
  const way = (id: string): Promise<Way> => {
    if (id !== fileId) throw new Refusal('file-missing', sharingTexts.out);
    const found = findKeyFile(path, fileId, strength);
    return Promise.resolve({ dataKeys: [Buffer.from(dataKey)], found });
  };
  const settle = async ({ db, unlocked, dataKey: key }: Entered<Way>): Promise<OpenUser> => {
    const again = await userIn(db, user.id);
    if (again === null) throw new Refusal('not-allowed', sharingTexts.out);
    await logOpening(db, 'team.open', { ...context, user: again });
    await finishKeyFile(path, unlocked.found, key, db, strength);
    return again;
  };
  try {
    return await openTeamFile(path, options, way, settle);
  } catch (error) {
    // Another data key since: only the password leads to it.
    if (error instanceof Refusal && error.refused.code === 'wrong-password') {
      throw new Refusal('not-allowed', sharingTexts.out);
    }
    throw error;
  }
}
