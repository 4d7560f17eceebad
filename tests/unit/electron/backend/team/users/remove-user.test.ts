import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfLine } from '../../../../../../electron/backend/database/log-line.ts';
import { removeUser } from '../../../../../support/removing.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { plainFund } from '../../../../../support/money-calls.ts';

const ofRima = 'negen ganzen langs het pad';
const ofOmar = 'zes zwarte bessen in juli';

let made: TestTeamFile;
let rima: number;
beforeEach(async () => {
  made = await makeTeamFile();
  const add = async (name: string, password: string) =>
    (
      await made.backend.ask('team.addUser', {
        name,
        roles: ['klantmanager'],
        memberId: null,
        password,
      })
    ).userId;
  rima = await add('Rima Nasser', ofRima);
  await add('Omar Ali', ofOmar);
});
afterEach(() => made.cleanup());

const open = (name: string, password: string) =>
  made.backend.call('team.open', { file: made.backend.grant(made.path), name, password });
const removeRima = () => removeUser(made.backend, rima);
const files = () => readdirSync(made.folder).sort();

describe('a user who is removed', () => {
  it('is out, and all others open the file with the password that they had', async () => {
    const { backend, path } = made;
    const { recoveryCode, backupsGoneBy } = await removeRima();
    expect(backupsGoneBy).toBe('2020-12-31');
    // The session goes on, in the new file.
    await backend.ask('budget.saveFund', { ...plainFund, id: null, name: 'Na de verwijdering' });
    await backend.close();
    expect(readFileSync(`${path}-sleutel`)).toEqual(readFileSync(`${path}-sleutel2`));
    expect(await open('Rima Nasser', ofRima)).toMatchObject({ error: { code: 'wrong-password' } });
    expect(await open('Omar Ali', ofOmar)).toMatchObject({ ok: true });
    const funds = await backend.ask('budget.overview', { year: 2019 });
    expect(funds.map(({ name }) => name)).toContain('Na de verwijdering');
    await backend.close();
    await backend.ask('team.openWithRecoveryCode', {
      file: backend.grant(path),
      name: 'Omar Ali',
      recoveryCode,
      newPassword: 'acht boten op het meer',
    });
    expect(backend.unexpected).toEqual([]);
    expect(files()).toEqual([
      'Statushouders.trede',
      'Statushouders.trede-sleutel',
      'Statushouders.trede-sleutel2',
      'Statushouders.trede-wal',
    ]);
  });

  it('is out with the key file of before, too', async () => {
    const { backend, path } = made;
    for (const copy of ['sleutel', 'sleutel2']) copyFileSync(`${path}-${copy}`, `${path}.${copy}`);
    await removeRima();
    await backend.close();
    for (const copy of ['sleutel', 'sleutel2']) copyFileSync(`${path}.${copy}`, `${path}-${copy}`);
    expect(await open('Rima Nasser', ofRima)).toMatchObject({ ok: false });
  });

  it('stays, and all work goes on, when the key file cannot be written', async () => {
    const { backend, path } = made;
    const { recoveryCode } = await backend.ask('team.newRecoveryCode', { password: made.password });
    rmSync(`${path}-sleutel2`);
    mkdirSync(`${path}-sleutel2`);
    const refused = await backend.refused('team.removeUser', { userId: rima, recoveryCode });
    expect(refused).toMatchObject({ code: 'file-not-writable' });
    expect((await backend.ask('team.users', {})).map(({ name }) => name)).toContain('Rima Nasser');
    const lines = await backend
      .db()
      .selectFrom('log_line')
      .select(['outcome', 'subject_id'])
      .where('call', '=', 'team.removeUser')
      .execute();
    expect(lines).toEqual([{ outcome: 'file-not-writable', subject_id: rima }]);
    await backend.close();
    rmSync(`${path}-sleutel2`, { recursive: true });
    expect((await open('Rima Nasser', ofRima)).ok).toBe(true);
    await backend.close();
    expect(files().filter((name) => name.includes('.tijdelijk'))).toEqual([]);
    expect(readFileSync(`${path}-sleutel`)).toEqual(readFileSync(`${path}-sleutel2`));
  });

  it('is in the log with who did it, and the log goes on from there', async () => {
    const { backend } = made;
    await removeRima();
    const lines = await backend
      .db()
      .selectFrom('log_line')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(2)
      .execute();
    const [last, before] = lines;
    if (last === undefined || before === undefined) throw new Error('no lines');
    expect(last).toMatchObject({
      call: 'team.removeUser',
      outcome: 'gedaan',
      subject_kind: 'gebruiker',
      subject_id: rima,
      user_id: 1,
    });
    expect(last.hash).toBe(hashOfLine(before.hash, last));
  });
});
