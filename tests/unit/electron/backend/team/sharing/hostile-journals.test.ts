import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReaderJournal } from '../../../../../../electron/backend/team/sharing/journal.ts';
import { seal, sharingKey } from '../../../../../../electron/backend/team/sharing/sealed.ts';
import { draftKey } from '../../../../../../shared/kernel/drafts.ts';
import { addClient } from '../../../../../support/caseload.ts';
import { logLines } from '../../../../../support/log-lines.ts';
import { makeSharingTeam, type SharingTeam } from '../../../../../support/sharing-team.ts';
import { testPassword } from '../../../../../support/test-keys.ts';

let team: SharingTeam;
beforeEach(async () => {
  team = await makeSharingTeam();
});
afterEach(() => team.cleanup());

const journals = () => readdirSync(team.folder).filter((name) => name.includes('-meelezer-'));
const linesOf = async (call: string) =>
  (await logLines(team.writer)).filter((line) => line.call === call);
const line = (userId: number) => ({
  kind: 'line' as const,
  line: {
    at: new Date(team.clock.now).toISOString(),
    call: 'caseload.list',
    outcome: 'gedaan',
    subject_kind: 'lijst' as const,
    subject_id: null,
    form: null,
    shown: null,
    user_id: userId,
    account: 'x',
    computer: 'balie-7',
  },
});
const journalKey = () => {
  const { dataKey, fileId } = team.writer.file();
  return sharingKey(dataKey, fileId, 'journal');
};

describe('what readers left beside the file', () => {
  it('comes in, though another journal cannot be read', async () => {
    mkdirSync(`${team.path}-meelezer-${'0'.repeat(32)}`);
    await team.openAsReader();
    await team.publish();
    expect(await linesOf('team.openReading')).toHaveLength(1);
  });

  it('is kept where it cannot come in, and the log says so once', async () => {
    const { fileId } = team.writer.file();
    const journal = new ReaderJournal({ path: team.path, fileId }, journalKey());
    const values = { note: 'getypt' };
    journal.add(line(1));
    journal.add({ kind: 'draft', at: 'geen moment', account: 'x', key: 'client-new', values });
    const [name = ''] = journals();
    const before = readFileSync(`${team.folder}/${name}`);
    await team.publish();
    await team.publish();
    expect(await linesOf('team.readerJournal')).toMatchObject([{ outcome: 'unexpected' }]);
    expect(await linesOf('caseload.list')).toEqual([]);
    expect(readFileSync(`${team.folder}/${name}`)).toEqual(before);
    expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
  });

  it('comes in of somebody whom an older copy of the file does not know', async () => {
    const { fileId } = team.writer.file();
    const journal = new ReaderJournal({ path: team.path, fileId }, journalKey());
    journal.add(line(99));
    journal.end();
    await team.publish();
    expect(await linesOf('caseload.list')).toMatchObject([{ user_id: null, computer: 'balie-7' }]);
    expect(journals()).toEqual([]);
    expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
  });

  it('brings back nothing of a client who was destroyed meanwhile', async () => {
    const db = team.writer.db();
    const [kept, goes] = [
      await addClient(db, { number: 'K1' }),
      await addClient(db, { number: 'K2' }),
    ];
    await team.publish();
    await team.openAsReader();
    for (const client of [kept, goes]) {
      const key = draftKey('plan', { client });
      await team.reader.ask('caseload.keepDraft', { key, values: { note: 'getypt' } });
    }
    await db.deleteFrom('client').where('id', '=', goes).execute();
    await team.publish();
    const drafts = await db.selectFrom('draft').select('key').execute();
    expect(drafts).toEqual([{ key: draftKey('plan', { client: kept }) }]);
  });

  it.each([
    ['added to it', (lines: readonly string[]) => lines],
    ['wrote it anew', () => []],
  ])('comes in no more of who was removed, kept the key of before and %s', async (_how, keep) => {
    await team.openAsReader();
    const [name = ''] = journals();
    const path = `${team.folder}/${name}`;
    const key = journalKey();
    const { fileId } = team.writer.file();
    const code = await team.writer.ask('team.newRecoveryCode', { password: testPassword });
    await team.writer.ask('team.removeUser', { userId: 2, ...code });
    const kept = keep(readFileSync(path, 'latin1').split('\n').slice(0, -1));
    const forged = [0, 1, 2].map((at) => {
      const place = ['trede journal', 1, fileId, name.slice(-32), kept.length + at];
      return seal(key, place, JSON.stringify(line(1)));
    });
    writeFileSync(path, [...kept, ...forged, ''].join('\n'));
    await team.publish();
    expect(await linesOf('team.openReading')).toHaveLength(1);
    expect(await linesOf('caseload.list')).toEqual([]);
    expect(await linesOf('team.readerJournal')).toHaveLength(1);
    expect(journals()).toEqual([]);
  });
});
