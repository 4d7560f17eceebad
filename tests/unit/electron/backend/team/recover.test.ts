import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderBytes } from '../../../../support/folder-bytes.ts';
import { makeTeamFile, type TestTeamFile, openTestTeam } from '../../../../support/team-file.ts';

const newPassword = 'zeven eenden in de sloot';
let made: TestTeamFile;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
});
afterEach(() => made.cleanup());

const recover = (recoveryCode: string) =>
  made.backend.call('team.openWithRecoveryCode', {
    file: made.backend.grant(made.path),
    recoveryCode,
    newPassword,
  });
const open = (password: string) =>
  made.backend.call('team.open', { file: made.backend.grant(made.path), password });

describe('opening with the recovery code', () => {
  it('opens, and only the new password works from then on', async () => {
    const team = readFileSync(made.path).subarray(0, 16);
    expect(await recover(made.recoveryCode)).toEqual({ ok: true, value: openTestTeam });
    await made.backend.close();
    expect(await open(made.password)).toMatchObject({ error: { code: 'wrong-password' } });
    expect((await open(newPassword)).ok).toBe(true);
    await made.backend.close();
    expect(readFileSync(made.path).subarray(0, 16)).toEqual(team);
    expect(readFileSync(`${made.path}-sleutel`)).toEqual(readFileSync(`${made.path}-sleutel2`));
    expect((await recover(made.recoveryCode)).ok).toBe(true);
  });

  it('forgives typing', async () => {
    const typed = ` ${made.recoveryCode.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o')}\n`;
    expect((await recover(typed)).ok).toBe(true);
  });

  it('names a group that was mistyped, and changes nothing', async () => {
    const before = folderBytes(made.folder);
    const groups = made.recoveryCode.split('-');
    const third = groups[2] ?? '';
    groups[2] = third.slice(0, 4) + (third.endsWith('A') ? 'B' : 'A');
    expect(await recover(groups.join('-'))).toEqual({
      ok: false,
      error: {
        code: 'wrong-recovery-code',
        message: 'Groep 3 klopt niet. Kijk of u de 5 tekens goed hebt overgenomen.',
        field: 'recoveryCode',
      },
    });
    expect(folderBytes(made.folder)).toEqual(before);
  });

  it('refuses half a code, and the code of another file', async () => {
    const before = folderBytes(made.folder);
    const half = await recover(made.recoveryCode.slice(0, 17));
    expect(half).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    expect(half).toMatchObject({ error: { message: expect.stringContaining('3 van de 7') } });
    const other = await makeTeamFile();
    const foreign = await recover(other.recoveryCode);
    await other.cleanup();
    expect(foreign).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    expect(foreign).toMatchObject({ error: { message: expect.stringContaining('niet bij dit') } });
    expect(folderBytes(made.folder)).toEqual(before);
    expect((await open(made.password)).ok).toBe(true);
  });

  it('refuses a new password that is too short, before anything else', async () => {
    const before = folderBytes(made.folder);
    const error = await made.backend.refused('team.openWithRecoveryCode', {
      file: made.backend.grant(made.path),
      recoveryCode: made.recoveryCode,
      newPassword: 'kort',
    });
    expect(error).toMatchObject({ code: 'invalid-input', field: 'newPassword' });
    expect(folderBytes(made.folder)).toEqual(before);
  });
});
