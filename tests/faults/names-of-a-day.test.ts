import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { makeBackupHandlers } from '../../electron/backend/team/backups/handlers.ts';
import { BackupKeeper } from '../../electron/backend/team/backups/keeper.ts';
import { addClient } from '../support/caseload.ts';
import { makeBackend, type TestBackend } from '../support/backend.ts';
import { removeUser } from '../support/removing.ts';
import { count } from '../support/tally.ts';
import { makeFolder, testTeam } from '../support/team-file.ts';
import {
  testPassword,
  testStrength,
  testTeamHandlers,
  testUserHandlers,
} from '../support/test-keys.ts';

const names = Array.from({ length: 50 }, (_, at) => `Zoeknaam${at}Tesfalidet`);
const nameAt = (at: number): string => names[at] ?? '';

let made: ReturnType<typeof makeFolder>;
let keeper: BackupKeeper;
let backend: TestBackend;
let file: string;

beforeEach(async () => {
  made = makeFolder();
  for (const name of ['bestand', 'instellingen', 'tweede plek', 'tijdelijk']) {
    mkdirSync(join(made.folder, name));
  }
  process.env['SQLITE_TMPDIR'] = join(made.folder, 'tijdelijk');
  keeper = new BackupKeeper(testStrength);
  backend = makeBackend({
    sessionHandlers: testTeamHandlers,
    fileHandlers: { ...fileHandlers, ...testUserHandlers, ...makeBackupHandlers(testStrength) },
    backups: keeper,
    settingsFolder: join(made.folder, 'instellingen'),
    now: () => new Date(2026, 2, 2, 9),
  });
  const path = join(made.folder, 'bestand', 'Statushouders.trede');
  backend.takeSecondPlace(path, join(made.folder, 'tweede plek'));
  file = backend.grant(path);
  await backend.ask('team.create', {
    file,
    ...testTeam,
    userName: nameAt(0),
    password: testPassword,
  });
});
afterEach(async () => {
  delete process.env['SQLITE_TMPDIR'];
  await backend.close();
  made.cleanup();
});

/** Which of the names stand in a file, and in how many files was looked. */
function found(): { readonly names: readonly string[]; readonly files: number } {
  const files = readdirSync(made.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(made.folder, name))
    .filter((path) => statSync(path).isFile() && !path.endsWith('.van-buiten'));
  const bytes = files.map((path) => [path, readFileSync(path)] as const);
  const stands = (name: string): boolean =>
    bytes.some(
      ([path, content]) =>
        path.includes(name) ||
        content.includes(name) ||
        content.includes(Buffer.from(name, 'utf16le')),
    );
  return { names: names.filter(stands), files: files.length };
}

/** Each name somewhere else: of clients, users and organisations, in notes, drafts, documents and searches. */
async function workWithNames(): Promise<void> {
  const db = backend.db();
  const clientIds: number[] = [];
  for (const [at, name] of names.slice(1, 31).entries()) {
    clientIds.push(await addClient(db, { number: `K${at}`, firstName: name, lastName: name }));
  }
  for (const [at, clientId] of clientIds.slice(0, 5).entries()) {
    await backend.ask('caseload.addContact', {
      clientIds: [clientId],
      appointmentId: null,
      date: '2026-02-27',
      kind: 'gesprek',
      purpose: 'voortgang',
      person: nameAt(31 + at),
      organisationId: null,
      mapped: false,
      note: `${nameAt(36 + at)} belde.`,
      next: null,
    });
  }
  await backend.ask('team.addUser', {
    name: nameAt(41),
    roles: ['klantmanager'],
    memberId: null,
    password: `${nameAt(42)} loopt langs het pad`,
  });
  await backend.ask('caseload.keepDraft', { key: 'contact:1', values: { note: nameAt(43) } });
  await backend.ask('caseload.search', { query: nameAt(44) });
  const outside = join(made.folder, 'brief.van-buiten');
  writeFileSync(outside, `Beste ${nameAt(45)}, `.repeat(200));
  await backend.ask('caseload.addDocument', {
    clientId: clientIds[0] ?? 0,
    file: backend.grant(outside),
    title: `Brief van ${nameAt(46)}`,
    kind: 'anders',
  });
  await backend.ask('caseload.bulkChange', {
    kind: 'assign',
    clientIds: [clientIds[1] ?? 0],
    caseManager: nameAt(47),
    since: '2026-02-01',
  });
  await backend.ask('purchasing.saveProduct', {
    id: null,
    typeName: 'Jobcoaching',
    providerName: nameAt(48),
    unit: 'uur',
    priceCents: 100_00,
    vatRate: '21',
  });
  await backend.call('team.openWithRecoveryCode', {
    file,
    name: nameAt(49),
    recoveryCode: nameAt(49),
    newPassword: nameAt(49),
  });
  await backend.ask('backups.make', {});
  await keeper.settled();
}

describe('the names of a day of work', () => {
  it('stand readable in no file: not of the team, its copies, its log, the settings or what is temporary', async () => {
    await workWithNames();
    const whileOpen = found();
    await backend.ask('team.close', { locks: true });
    // A wrong password is remembered as well.
    await backend.refused('team.open', { file, name: nameAt(0), password: nameAt(1) });
    const closed = found();
    await backend.ask('team.open', { file, name: nameAt(0), password: testPassword });
    const users = await backend.ask('team.users', {});
    await removeUser(backend, users.find(({ name }) => name === nameAt(41))?.id ?? 0);
    await backend.close();
    const afterwards = found();
    const readable = new Set([...whileOpen.names, ...closed.names, ...afterwards.names]);
    count('6', names.length, readable.size);
    expect([...readable]).toEqual([]);
    // The file with its journal, keys, log and settings, and two places with backups.
    expect(whileOpen.files).toBeGreaterThan(8);
  });
});
