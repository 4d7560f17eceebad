import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TredeError } from '#shared/kernel/errors.ts';
import type { FileHandlers } from '../../../../../electron/backend/handler.ts';
import { makeTeamHandlers } from '../../../../../electron/backend/team/handlers.ts';
import { makeBackend, type TestBackend } from '../../../../support/backend.ts';
import { folderBytes } from '../../../../support/folder-bytes.ts';
import {
  makeFolder,
  makeTeamFile,
  type TestTeamFile,
  openTestTeam,
} from '../../../../support/team-file.ts';
import { testPassword, testTeamHandlers } from '../../../../support/test-keys.ts';
import { asOrdinaryUser } from '../../../../support/unprivileged.ts';

let made: TestTeamFile;
let other: TestTeamFile;
let folder: string;
let cleanup: () => void;
let path: string;
let backend: TestBackend;
let clock: number;

beforeAll(async () => {
  made = await makeTeamFile();
  other = await makeTeamFile();
  await made.backend.close();
  await other.backend.close();
});
afterAll(async () => {
  await made.cleanup();
  await other.cleanup();
});

beforeEach(() => {
  ({ folder, cleanup } = makeFolder());
  cpSync(made.folder, folder, { recursive: true });
  path = join(folder, 'Statushouders.trede');
  clock = new Date(2019, 11, 31, 12).getTime();
  backend = makeBackend({
    sessionHandlers: testTeamHandlers,
    fileHandlers: {} as FileHandlers,
    now: () => new Date(clock),
  });
});
afterEach(async () => {
  await backend.close();
  cleanup();
});

const open = (password = testPassword, at = path) =>
  backend.call('team.open', { file: backend.grant(at), password });

/** The refusal, after which every byte in the folder is what it was, and no path was told. */
async function refusedUntouched(password = testPassword, at = path): Promise<TredeError> {
  const before = folderBytes(folder);
  const answer = await open(password, at);
  if (answer.ok) throw new Error('the file opened');
  expect(folderBytes(folder)).toEqual(before);
  expect(backend.unexpected).toEqual([]);
  expect(answer.error.message).not.toContain(folder);
  expect(await backend.ask('team.status', {})).toBeNull();
  return answer.error;
}

describe('opening a team file', () => {
  it('gives the team, and notes that it was opened', async () => {
    expect(await open()).toEqual({ ok: true, value: openTestTeam });
    const lines = await backend.db().selectFrom('log_line').select(['call', 'outcome']).execute();
    expect(lines).toEqual([
      { call: 'team.create', outcome: 'gedaan' },
      { call: 'team.close', outcome: 'gedaan' },
      { call: 'team.open', outcome: 'gedaan' },
    ]);
  });

  it('tells nothing about a wrong password', async () => {
    const tries = [
      'x',
      testPassword.toUpperCase(),
      ` ${testPassword}`,
      testPassword.slice(1),
      made.recoveryCode,
      'p'.repeat(200),
      ...Array.from({ length: 40 }, () => randomBytes(12).toString('base64')),
    ];
    const answers = new Set<string>();
    for (const password of tries) {
      answers.add(JSON.stringify(await refusedUntouched(password)));
      // Who guesses has to wait ever longer.
      clock += 60_000;
    }
    expect([...answers]).toEqual([
      '{"code":"wrong-password","message":"Dit wachtwoord klopt niet. Typ het opnieuw.","field":"password"}',
    ]);
  });

  it('works again after a wrong password, and after being moved with its key file', async () => {
    await open('verkeerd');
    const elsewhere = join(folder, 'elders');
    mkdirSync(elsewhere);
    for (const ending of ['', '-sleutel', '-sleutel2']) {
      renameSync(path + ending, join(elsewhere, `Nieuwe naam.trede${ending}`));
    }
    expect((await open(testPassword, join(elsewhere, 'Nieuwe naam.trede'))).ok).toBe(true);
  });

  it('repairs a lost copy of the key file, once the file has opened', async () => {
    const whole = readFileSync(`${path}-sleutel`);
    rmSync(`${path}-sleutel`);
    await refusedUntouched('verkeerd');
    expect((await open()).ok).toBe(true);
    expect(readFileSync(`${path}-sleutel`)).toEqual(whole);
  });
});

describe('a team file that cannot be opened', () => {
  const texts = new Map<string, string>();
  const cases: readonly [
    name: string,
    code: TredeError['code'],
    says: RegExp,
    spoil: () => void,
  ][] = [
    ['is missing', 'file-missing', /staat nu niet op deze plek/, () => rmSync(path)],
    ['is empty', 'file-damaged', /is leeg/, () => truncateSync(path)],
    [
      'is something else',
      'file-damaged',
      /geen teambestand van Trede/,
      () => {
        for (const ending of ['', '-sleutel', '-sleutel2']) rmSync(path + ending);
        writeFileSync(path, 'SQLite format 3\0 en meer');
      },
    ],
    [
      'is a folder',
      'file-damaged',
      /geen teambestand van Trede/,
      () => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    ['has lost its end', 'file-damaged', /beschadigd/, () => truncateSync(path, 8 * 4096)],
    ['has lost half a page', 'file-damaged', /beschadigd/, () => truncateSync(path, 5000)],
    ['has lost its head', 'file-damaged', /beschadigd/, () => overwrite(0, Buffer.alloc(4096))],
    ['has a wrong id', 'file-damaged', /Het begin van het teambestand is/, () => flip(3)],
    ['has a wrong signature', 'file-damaged', /beschadigd/, () => flip(21)],
    ['has a damaged first page', 'file-damaged', /beschadigd/, () => flip(2000)],
    ['has a damaged page', 'file-damaged', /beschadigd/, () => flip(12 * 4096 + 99)],
    [
      'has a page of another file',
      'file-damaged',
      /beschadigd/,
      () => overwrite(4096 * 3, readFileSync(other.path).subarray(4096 * 3, 4096 * 4)),
    ],
    [
      'has two pages swapped',
      'file-damaged',
      /beschadigd/,
      () => {
        const bytes = readFileSync(path);
        overwrite(4096 * 3, bytes.subarray(4096 * 5, 4096 * 6));
        overwrite(4096 * 5, bytes.subarray(4096 * 3, 4096 * 4));
      },
    ],
    [
      'has lost its key file',
      'key-file-missing',
      /sleutelbestand ontbreekt/,
      () => {
        rmSync(`${path}-sleutel`);
        rmSync(`${path}-sleutel2`);
      },
    ],
    [
      'has a damaged key file',
      'key-file-damaged',
      /sleutelbestand is beschadigd/,
      () => {
        writeFileSync(`${path}-sleutel`, '{');
        writeFileSync(`${path}-sleutel2`, '');
      },
    ],
    [
      'has the key file of another',
      'key-file-missing',
      /hoort bij een ander teambestand/,
      () => {
        copyFileSync(`${other.path}-sleutel`, `${path}-sleutel`);
        copyFileSync(`${other.path}-sleutel`, `${path}-sleutel2`);
      },
    ],
  ];

  function overwrite(at: number, bytes: Buffer): void {
    const whole = readFileSync(path);
    bytes.copy(whole, at);
    writeFileSync(path, whole);
  }
  function flip(at: number): void {
    overwrite(at, Buffer.from([(readFileSync(path)[at] ?? 0) ^ 4]));
  }

  it.each(cases)('%s: says so, and overwrites nothing', async (name, code, says, spoil) => {
    spoil();
    const error = await refusedUntouched();
    expect(error).toMatchObject({ code, field: 'file' });
    expect(error.message).toMatch(says);
    texts.set(name, error.message);
  });

  it('has its own sentence for each kind', () => {
    const kinds = ['is missing', 'is empty', 'is something else', 'has a damaged page'];
    const keyKinds = ['lost its key file', 'a damaged key file', 'the key file of another'];
    const all = [...kinds, ...keyKinds.map((kind) => `has ${kind}`)].map((kind) => texts.get(kind));
    expect(new Set(all).size).toBe(7);
    expect(all).not.toContain(undefined);
  });

  it('is the key file itself', async () => {
    const error = await refusedUntouched(testPassword, `${path}-sleutel`);
    expect(error.message).toContain('Dit is het sleutelbestand');
  });

  it('comes from a newer version', async () => {
    await open();
    await backend.db().executeQuery(CompiledQuery.raw('pragma user_version = 99'));
    await backend.close();
    const error = await refusedUntouched();
    expect(error.code).toBe('file-newer');
    expect(error.message).toContain('nieuwere versie van Trede');
  });

  it('has a key file with slots that are too cheap', async () => {
    backend = makeBackend({
      sessionHandlers: makeTeamHandlers(),
      fileHandlers: {} as FileHandlers,
    });
    expect((await refusedUntouched()).code).toBe('key-file-damaged');
  });

  it('stands where the user may not write, or not read', async () => {
    chmodSync(folder, 0o555);
    for (const ending of ['', '-sleutel', '-sleutel2']) chmodSync(path + ending, 0o444);
    const readOnly = await asOrdinaryUser(() => open());
    chmodSync(path, 0o000);
    const unreadable = await asOrdinaryUser(() => open());
    chmodSync(folder, 0o755);
    chmodSync(path, 0o644);
    expect(readOnly).toMatchObject({ ok: false, error: { code: 'file-not-writable' } });
    expect(unreadable).toMatchObject({ ok: false, error: { code: 'file-not-writable' } });
    expect(readOnly).not.toEqual(unreadable);
    expect(folderBytes(folder)).toEqual(folderBytes(made.folder));
  });
});
