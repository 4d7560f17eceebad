import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { temporaryNameFor } from '../../../../../../electron/backend/team/files.ts';
import { Claim } from '../../../../../../electron/backend/team/sharing/claim.ts';
import { readHolder } from '../../../../../../electron/backend/team/sharing/holder.ts';
import { holderPathOf } from '../../../../../../electron/backend/team/sharing/names.ts';
import { HolderWatch } from '../../../../../../electron/backend/team/sharing/still-held.ts';
import {
  makeBackend,
  testAccount,
  testComputer,
  type TestBackend,
} from '../../../../../support/backend.ts';
import { logLines } from '../../../../../support/log-lines.ts';
import { plainFund } from '../../../../../support/money-calls.ts';
import {
  makeSharingTeam,
  testSharing,
  type SharingTeam,
} from '../../../../../support/sharing-team.ts';
import { startSharingProcess, type TeamProcess } from '../../../../../support/team-process.ts';
import { testPassword, testTeamHandlers } from '../../../../../support/test-keys.ts';

let team: SharingTeam;
let other: TeamProcess | null = null;
beforeEach(async () => {
  team = await makeSharingTeam();
});
afterEach(async () => {
  await other?.kill();
  other = null;
  await team.cleanup();
});

const maker = { name: testAccount, password: testPassword };
const minute = 60_000;

/**
 * As on a network drive where a lock does not reach another computer: no write-ahead log, and closing a file drops
 * the locks of this process on it.
 */
function dropLocks(backend: TestBackend): void {
  backend.file().driver.pragma('journal_mode = DELETE');
  closeSync(openSync(team.path, 'r'));
}

/** Another computer opens the file while the holder is blocked for so long that it seems gone, and writes. */
async function takenByOther(task: 'once' | 'visit'): Promise<void> {
  other = await startSharingProcess(team.path, task, maker, team.clock.now + 11 * minute);
  expect(other.opened.ok).toBe(true);
  await other.confirmedAtLeast(1);
  team.clock.now += 11 * minute;
}

/** All that stands in the file, with what is not yet in its own pages. */
const bytes = () => ['', '-wal', '-journal'].map((end) => digest(`${team.path}${end}`));
function digest(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

const addFund = (name: string) =>
  team.writer.call('budget.saveFund', { id: null, name, ...plainFund });
const taken = {
  ok: false,
  error: { code: 'connection-lost', message: expect.stringContaining('Een collega heeft') },
};

describe('who has the file, and was blocked until another took it for gone', () => {
  it.each(['once', 'visit'] as const)('writes nothing more in it: %s', async (task) => {
    dropLocks(team.writer);
    await takenByOther(task);
    const before = bytes();
    expect(await addFund('Naast de ander')).toMatchObject(taken);
    expect(await team.writer.ask('team.sharing', {})).toEqual({ state: 'lost' });
    expect(bytes().every((text, at) => text === before[at])).toBe(true);
  });

  it.each([
    ['the timer wakes up first', () => team.writer.tick()],
    ['it locks first', () => team.writer.ask('team.close', { locks: true })],
    ['a call is refused first', () => team.writer.call('budget.saveFund', {} as never)],
  ])('writes nothing when %s', async (_name, wake) => {
    dropLocks(team.writer);
    await takenByOther('visit');
    const before = bytes();
    await wake();
    await team.writer.tick();
    expect(bytes().every((text, at) => text === before[at])).toBe(true);
  });

  it('keeps nothing of a call in which it was blocked, and goes on with what the other wrote', async () => {
    let goOn: () => void = () => undefined;
    let begins: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begins = resolve));
    const slow = makeBackend({
      fileHandlers: {
        ...fileHandlers,
        'budget.saveFund': async (input, context) => {
          const answer = await fileHandlers['budget.saveFund'](input, context);
          begins();
          await new Promise<void>((resolve) => (goOn = resolve));
          return answer;
        },
      },
      sessionHandlers: testTeamHandlers,
      now: () => new Date(team.clock.now),
      sharing: testSharing(),
    });
    await team.writer.close();
    await slow.ask('team.open', { file: slow.grant(team.path), ...maker });
    dropLocks(slow);
    const saving = slow.call('budget.saveFund', { id: null, name: 'Te laat', ...plainFund });
    await begun;
    await takenByOther('visit');
    const before = bytes();
    goOn();
    expect(await saving).toMatchObject(taken);
    expect(bytes().every((text, at) => text === before[at])).toBe(true);
    expect(await slow.ask('team.takeUp', {})).toEqual({ state: 'working' });
    const funds = await slow.db().selectFrom('fund').select('name').execute();
    expect(funds).toEqual([{ name: 'Van de ander' }]);
    expect(await slow.ask('team.checkLog', {})).toMatchObject({ fault: null });
    await slow.close();
  });

  it('works on when nobody took it, also where somebody threw away what says so', async () => {
    team.clock.now += 11 * minute;
    expect((await addFund('Na een blokkade')).ok).toBe(true);
    rmSync(`${team.path}-in-gebruik`);
    team.clock.now += 2000;
    expect((await addFund('Zonder bestand ernaast')).ok).toBe(true);
  });

  it('is let go where somebody threw away what says so while it was blocked: none can tell who wrote', async () => {
    team.clock.now += 11 * minute;
    rmSync(`${team.path}-in-gebruik`);
    expect(await addFund('Onzeker')).toMatchObject(taken);
    expect(await team.writer.ask('team.takeUp', {})).toEqual({ state: 'working' });
    expect((await addFund('Zeker')).ok).toBe(true);
  });
});

describe('who takes the file of one that is gone', () => {
  it('is one of all who try at the same moment, and none when it gave a sign of life since', () => {
    const path = `${team.folder}/ander.trede`;
    const now = new Date(team.clock.now);
    const says = (token: string) =>
      `${JSON.stringify({ format: 1, fileId: '0'.repeat(32), token, sealed: '' })}\n`;
    const stands = () => readFileSync(`${path}-in-gebruik`, 'utf8');
    const take = (judged: string | null) => {
      const claim = new Claim(path);
      return claim.take(says, judged, now) ? claim : null;
    };
    const first = take(null);
    expect(take(null)).toBeNull();
    const judged = stands();
    const second = take(judged);
    expect(take(judged)).toBeNull();
    expect(stands()).toContain(second?.token);
    expect(first?.isOurs(says, now, false)).toBe(false);
    expect(second?.isOurs(says, now, false)).toBe(true);
    // What was moved away to look at it stands there again.
    expect(stands()).toContain(second?.token);
  });
});

describe('who fell while saying anew to have the file', () => {
  it('is told of by the next who opens it, though what says so had no name at that moment', async () => {
    await team.writer.close();
    other = await startSharingProcess(team.path, 'hold', maker, team.clock.now);
    expect(other.opened.ok).toBe(true);
    await other.kill();
    const holder = holderPathOf(team.path);
    renameSync(holder, temporaryNameFor(holder));
    await team.writer.ask('team.open', { file: team.writer.grant(team.path), ...maker });
    const lines = await logLines(team.writer);
    expect(lines.filter(({ call }) => call === 'team.notClosed')).toHaveLength(1);
  });
});

describe('who watches whether a holder is gone', () => {
  it('waits longer for one that was in the middle of writing', () => {
    const { path } = team;
    const { fileId, dataKey } = team.writer.file();
    const found = () => readHolder({ path, fileId }, [dataKey]);
    const gone = (journal: string): readonly boolean[] => {
      writeFileSync(`${path}-journal`, journal);
      const watch = new HolderWatch({ ...testComputer, name: 'balie-9' });
      const after = [0, 46_000, 9 * minute, 11 * minute];
      return after.map((ms) => !watch.mayStillHold(path, found(), team.clock.now + ms));
    };
    expect(gone('\0\0\0\0')).toEqual([false, true, true, true]);
    expect(gone('\xd9\xd5')).toEqual([false, false, false, true]);
  });
});
