import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileHandlers } from '../../../../../electron/backend/handler.ts';
import { triesIn } from '../../../../../electron/backend/team/tries/tries-store.ts';
import { waitAfter, WrongTries } from '../../../../../electron/backend/team/tries/wrong-tries.ts';
import { makeBackend, type TestBackend } from '../../../../support/backend.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { testTeamHandlers, testUserHandlers } from '../../../../support/test-keys.ts';

let made: TestTeamFile;
let settings: string;
let cleanup: () => void;
let clock: number;
let backend: TestBackend;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
  ({ folder: settings, cleanup } = makeFolder());
  clock = new Date(2026, 2, 2, 9).getTime();
  backend = startAnew();
});
afterEach(async () => {
  await backend.close();
  await made.cleanup();
  cleanup();
});

/** As when Trede is ended and started again on the same computer. */
const startAnew = (): TestBackend =>
  makeBackend({
    sessionHandlers: testTeamHandlers,
    fileHandlers: testUserHandlers as FileHandlers,
    now: () => new Date(clock),
    tries: new WrongTries(triesIn(join(settings, 'pogingen.json'))),
  });

const open = (password = 'niet het goede wachtwoord') =>
  backend.call('team.open', { file: backend.grant(made.path), password });
const codeOf = async (password?: string) => {
  const answer = await open(password);
  return answer.ok ? 'open' : answer.error.code;
};

/** How many seconds must pass before a password is looked at. */
async function secondsToWait(): Promise<number> {
  const answer = await open();
  if (answer.ok || answer.error.code !== 'too-many-tries') return 0;
  return Number(/Wacht (\d+) /.exec(answer.error.message)?.[1]);
}

describe('wrong passwords', () => {
  it('cost ever more time from the fourth in a row, up to a minute', async () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map(waitAfter)).toEqual([
      0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
    const waits: number[] = [];
    for (let wrong = 1; wrong <= 11; wrong += 1) {
      expect(await codeOf(), `try ${wrong}`).toBe('wrong-password');
      // Asking while it lasts is no try: it does not make the wait longer.
      const wait = wrong < 4 ? 0 : await secondsToWait();
      waits.push(wait);
      if (wait > 0) {
        clock += wait * 1000 - 1;
        expect(await codeOf(made.password)).toBe('too-many-tries');
        clock += 1;
      }
    }
    expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
    expect(await codeOf(made.password)).toBe('open');
  });

  it('count on when Trede is started anew, and at no other file', async () => {
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      await codeOf();
      clock += 1000;
    }
    await codeOf();
    backend = startAnew();
    expect(await codeOf(made.password)).toBe('too-many-tries');
    const other = await makeTeamFile();
    await other.backend.close();
    const file = backend.grant(other.path);
    expect((await backend.call('team.open', { file, password: other.password })).ok).toBe(true);
    await backend.close();
    await other.cleanup();
    clock += 4000;
    expect(await codeOf(made.password)).toBe('open');
  });

  it('are forgotten when the right one was given, and when what was kept is unreadable', async () => {
    for (let wrong = 1; wrong <= 3; wrong += 1) await codeOf();
    expect(await codeOf(made.password)).toBe('open');
    await backend.close();
    for (let wrong = 1; wrong <= 4; wrong += 1) expect(await codeOf()).toBe('wrong-password');
    writeFileSync(join(settings, 'pogingen.json'), '{"half');
    backend = startAnew();
    expect(await codeOf()).toBe('wrong-password');
    rmSync(join(settings, 'pogingen.json'));
    backend = startAnew();
    expect(await codeOf()).toBe('wrong-password');
  });

  it('never make somebody wait longer than once when the clock is set back', async () => {
    for (let wrong = 1; wrong <= 4; wrong += 1) await codeOf();
    clock -= 365 * 24 * 60 * 60 * 1000;
    expect(await secondsToWait()).toBe(1);
  });

  it('are noted in the log when somebody gets in, with how many they were', async () => {
    await codeOf();
    await codeOf();
    expect(await codeOf(made.password)).toBe('open');
    const lines = await backend
      .db()
      .selectFrom('log_line')
      .select(['call', 'outcome', 'subject_id', 'user_id'])
      .orderBy('id', 'desc')
      .limit(2)
      .execute();
    expect(lines).toEqual([
      { call: 'team.open', outcome: 'gedaan', subject_id: null, user_id: 1 },
      { call: 'team.wrongTries', outcome: 'wrong-password', subject_id: 2, user_id: null },
    ]);
  });
});

describe('wrong recovery codes', () => {
  const recover = (recoveryCode: string) =>
    backend.call('team.openWithRecoveryCode', {
      file: backend.grant(made.path),
      recoveryCode,
      newPassword: 'zeven eenden in de sloot',
    });

  it('count with the passwords; one that was mistyped does not', async () => {
    const other = await makeTeamFile();
    await other.cleanup();
    const mistyped = `${made.recoveryCode.slice(0, -1)}${made.recoveryCode.endsWith('A') ? 'B' : 'A'}`;
    for (let round = 0; round < 10; round += 1) await recover(mistyped);
    for (let wrong = 1; wrong <= 4; wrong += 1) {
      const answer = await recover(other.recoveryCode);
      expect(answer).toMatchObject({ error: { code: 'wrong-recovery-code' } });
    }
    expect(await codeOf(made.password)).toBe('too-many-tries');
  });

  it('and wrong passwords count in an open file, too', async () => {
    await open(made.password);
    const change = (password: string) =>
      backend.call('team.changePassword', { password, newPassword: 'zeven eenden in de sloot' });
    for (let wrong = 1; wrong <= 4; wrong += 1) {
      expect(await change('verkeerd')).toMatchObject({ error: { code: 'wrong-password' } });
    }
    expect(await change(made.password)).toMatchObject({ error: { code: 'too-many-tries' } });
    clock += 1000;
    expect((await change(made.password)).ok).toBe(true);
  });
});
