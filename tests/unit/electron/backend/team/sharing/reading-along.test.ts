import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import { rights } from '#shared/ipc/rights.ts';
import { whileReading } from '#shared/ipc/while-reading.ts';
import { logLines } from '../../../../../support/log-lines.ts';
import {
  makeSharingTeam,
  readerName,
  readerPassword,
  type SharingTeam,
} from '../../../../../support/sharing-team.ts';
import { testAccount } from '../../../../../support/backend.ts';
import { testPassword } from '../../../../../support/test-keys.ts';

let team: SharingTeam;
beforeEach(async () => {
  team = await makeSharingTeam();
});
afterEach(() => team.cleanup());

const addOne = () =>
  team.writer.ask('caseload.addClient', {
    clientNumber: 'K1',
    firstName: 'Rima',
    lastName: 'Nasser',
    birthDate: null,
    sex: null,
    nationality: null,
    settlementDate: null,
    familyReunion: null,
    track: null,
    caseManager: null,
    partnerId: null,
  });
const journals = () => readdirSync(team.folder).filter((name) => name.includes('-meelezer-'));
const linesOf = (call: string) =>
  team.writer.db().selectFrom('log_line').selectAll().where('call', '=', call).execute();
const numbersOf = async (backend: SharingTeam['reader']) =>
  (await backend.ask('caseload.names', {})).map(({ clientNumber }) => clientNumber);

describe('who opens a file that a colleague has', () => {
  it('reads what was published, sees who has it, and is kept up to date', async () => {
    await team.openAsReader();
    const first = await team.reader.ask('team.sharing', {});
    expect(first).toMatchObject({
      state: 'reading',
      holder: {
        name: testAccount,
        computer: 'balie-3',
        since: new Date(2026, 10, 20, 9, 12).toISOString(),
      },
      publishedAt: new Date(2026, 10, 20, 9, 13).toISOString(),
      free: false,
    });
    expect(await numbersOf(team.reader)).toEqual([]);
    await addOne();
    expect(await numbersOf(team.reader)).toEqual([]);
    await team.writer.ask('team.saveLockAfter', { minutes: 20 });
    await team.publish();
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({
      publishedAt: new Date(team.clock.now).toISOString(),
      shown: 1,
    });
    expect(await numbersOf(team.reader)).toEqual(['K1']);
    expect(await team.reader.ask('team.lockAfter', {})).toEqual({ minutes: 20 });
  });

  it('changes nothing: every call that would is refused before its input is looked at', async () => {
    await team.openAsReader();
    const changing = (Object.keys(rights) as CallOnFile[]).filter(
      (name) => whileReading(name) === 'refused' && rights[name].includes('klantmanager'),
    );
    expect(changing.length).toBeGreaterThan(60);
    const before = readFileSync(team.path);
    for (const name of changing) {
      const answer = await team.reader.call(name, { nonsense: true } as never);
      expect([name, answer]).toMatchObject([name, { ok: false, error: { code: 'reading-only' } }]);
    }
    expect(readFileSync(team.path).equals(before)).toBe(true);
    await team.reader.close();
    await team.writer.close();
    await team.writer.ask('team.open', {
      file: team.writer.grant(team.path),
      name: testAccount,
      password: testPassword,
    });
    const refused = await team.writer
      .db()
      .selectFrom('log_line')
      .select('call')
      .where('outcome', '=', 'reading-only')
      .execute();
    expect(new Set(refused.map(({ call }) => call))).toEqual(new Set(changing));
  });

  it('leaves its log lines and drafts for the writer, who takes them in once', async () => {
    await addOne();
    await team.publish();
    await team.openAsReader();
    const seenAt = new Date(team.clock.now).toISOString();
    await team.reader.ask('caseload.client', { clientId: 1 });
    await team.reader.ask('caseload.keepDraft', { key: 'client-new', values: { note: 'getypt' } });
    expect(await team.reader.ask('caseload.draft', { key: 'client-new' })).toMatchObject({
      values: { note: 'getypt' },
    });
    expect(await linesOf('caseload.client')).toEqual([]);
    expect(journals()).toHaveLength(1);
    // Nothing beside the file tells who reads, who has it, or of whom.
    const beside = readdirSync(team.folder).filter((name) => name.startsWith('Statushouders'));
    expect(beside.length).toBeGreaterThan(5);
    for (const name of beside) {
      const text = readFileSync(`${team.folder}/${name}`, 'latin1');
      expect(text, name).not.toMatch(/Marloes|Kuiphof|kuiphof|Nasser|Rima|caseload|getypt|balie/);
    }
    await team.publish();
    const [line, ...more] = await linesOf('caseload.client');
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      at: seenAt,
      outcome: 'gedaan',
      subject_kind: 'klant',
      subject_id: 1,
      user_id: 2,
      computer: 'balie-7',
    });
    // A new moment that is shown does not take away what is being typed.
    await team.publish();
    await team.reader.ask('team.sharing', {});
    expect(await team.reader.ask('caseload.draft', { key: 'client-new' })).toMatchObject({
      values: { note: 'getypt' },
    });
    await team.reader.close();
    await team.publish();
    expect(journals()).toEqual([]);
    expect(await linesOf('caseload.client')).toHaveLength(1);
    expect(await linesOf('team.openReading')).toHaveLength(1);
    expect(await team.writer.ask('team.checkLog', {})).toMatchObject({ fault: null });
  });

  it('may print: that it left waits in its journal too', async () => {
    await addOne();
    await team.publish();
    await team.openAsReader();
    const seenAt = new Date(team.clock.now).toISOString();
    await team.reader.ask('team.noteExport', {
      call: 'desktop.savePrint',
      form: 'papier',
      clientIds: [1],
    });
    expect(await linesOf('desktop.savePrint')).toEqual([]);
    await team.publish();
    expect(await linesOf('desktop.savePrint')).toMatchObject([
      { at: seenAt, outcome: 'gedaan', form: 'papier', subject_id: 1, user_id: 2 },
    ]);
  });

  it('works in the file once the colleague is done, with what was typed', async () => {
    await team.openAsReader();
    await team.reader.ask('caseload.keepDraft', { key: 'client-new', values: { note: 'getypt' } });
    expect(await team.reader.refused('team.takeUp', {})).toMatchObject({ code: 'file-busy' });
    await team.writer.close();
    expect(await team.reader.ask('team.sharing', {})).toMatchObject({ free: true, holder: null });
    expect(await team.reader.ask('team.takeUp', {})).toEqual({ state: 'working' });
    expect(await team.reader.ask('caseload.draft', { key: 'client-new' })).toMatchObject({
      values: { note: 'getypt' },
    });
    await team.reader.ask('caseload.addOrganisation', { name: 'Taalhuis' });
    expect(journals()).toEqual([]);
    const lines = (await logLines(team.reader)).map(({ call }) => call);
    const last = ['team.close', 'team.openReading', 'team.open', 'caseload.addOrganisation'];
    expect(lines.slice(-4)).toEqual(last);
  });

  it('is told who has it where there is nothing to read', async () => {
    await team.writer.close();
    const alone = await makeSharingTeam();
    try {
      const code = await alone.writer.ask('team.newRecoveryCode', { password: testPassword });
      await alone.writer.ask('team.removeUser', { userId: 2, ...code });
      await alone.publish();
      expect(existsSync(`${alone.path}-lezen`)).toBe(false);
      const answer = await alone.reader.refused('team.open', {
        file: alone.reader.grant(alone.path),
        password: testPassword,
      });
      expect(answer.code).toBe('file-busy');
      expect(answer.message).toContain(`${testAccount} heeft dit bestand open sinds 09:12`);
    } finally {
      await alone.cleanup();
    }
  });

  it('needs the own password, and gets no further with a wrong one', async () => {
    const file = team.reader.grant(team.path);
    const wrong = { file, name: readerName, password: `${readerPassword}!` };
    expect((await team.reader.refused('team.open', wrong)).code).toBe('wrong-password');
  });
});
