import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '#shared/invented/chance.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import {
  logHeadsFolder,
  practiceFileName,
  practiceFolder,
  practicePassword,
  practiceTeam,
} from '#shared/team/practice.ts';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { makeTeamHandlers } from '../../../../../../electron/backend/team/handlers.ts';
import { makePractice } from '../../../../../../electron/backend/workflows/practice/make-practice.ts';
import { makeBackend, type TestBackend } from '../../../../../support/backend.ts';
import { makeFolder } from '../../../../../support/team-file.ts';
import { testStrength } from '../../../../../support/test-keys.ts';

const handlers = {
  fileHandlers,
  sessionHandlers: makeTeamHandlers({ strength: testStrength }),
  program: '0.1.0',
};

interface Made {
  readonly folder: string;
  readonly path: string;
  readonly told: readonly [number, number][];
  readonly backend: TestBackend;
  readonly cleanup: () => Promise<void>;
}

/** The file of a day, open. */
async function made(day: string, fill: (folder: string) => void = () => undefined): Promise<Made> {
  const { folder, cleanup } = makeFolder();
  fill(folder);
  const now = new Date(`${day}T11:00:00`);
  const told: [number, number][] = [];
  const path = await makePractice({
    handlers,
    settingsFolder: folder,
    now,
    told: (done, total) => told.push([done, total]),
  });
  const backend = makeBackend({ ...handlers, now: () => now, settingsFolder: folder });
  await backend.ask('team.open', { file: backend.grant(path), password: practicePassword });
  return {
    folder,
    path,
    told,
    backend,
    cleanup: async () => {
      await backend.close();
      cleanup();
    },
  };
}

describe('the file to practise with of a Wednesday', () => {
  let practice: Made;
  beforeAll(async () => {
    practice = await made('2026-11-18');
  });
  afterAll(() => practice.cleanup());

  it('says that it is one, and is of an invented team', async () => {
    expect(await practice.backend.ask('team.status', {})).toMatchObject({
      ...{ teamName: practiceTeam.teamName, municipality: practiceTeam.municipality },
      user: { name: practiceTeam.userName },
      practice: true,
    });
  });

  it('is of this Trede, so that opening it tells of no newer one', async () => {
    const version = await practice.backend.ask('team.fileVersion', {});
    expect(version?.writtenBy).toBe('0.1.0');
  });

  it('has something to show on every page', async () => {
    const { backend } = practice;
    const clients = await backend.ask('caseload.list', {});
    const signals = await backend.ask('caseload.signals', {});
    const agenda = await backend.ask('caseload.agenda', {
      from: '2026-11-16',
      until: '2026-11-22',
    });
    const orders = await backend.ask('purchasing.orders', {});
    const invoices = await backend.ask('purchasing.invoices', {});
    const requests = await backend.ask('purchasing.requests', {});
    const funds = await backend.ask('budget.overview', {});
    const runs = await backend.ask('importing.runs', {});
    const missing = await backend.ask('caseload.missing', {});
    expect({
      clients: clients.length,
      left: clients.filter(({ outflow }) => outflow !== null).length,
      kinds: [...new Set(signals.map(({ kind }) => kind))].toSorted(),
      agenda: agenda.length,
      orders: orders.map(({ status }) => status).toSorted(),
      invoices: invoices.length,
      requests: requests.map(({ status }) => status).toSorted(),
      funds: funds.map(({ name, freeCents }) => [name, freeCents]),
      runs: runs.length,
      missing: missing.length > 0,
    }).toMatchInlineSnapshot(`
      {
        "agenda": 8,
        "clients": 64,
        "funds": [
          [
            "Maatschappelijke begeleiding",
            280000,
          ],
          [
            "Participatiebudget",
            281500,
          ],
          [
            "Uitvoeringsakkoord",
            1262500,
          ],
        ],
        "invoices": 8,
        "kinds": [
          "aftercare",
          "agreement",
          "contact",
          "contract-ends",
          "intake",
          "ladder",
          "medical",
          "partner",
          "pip",
          "plan-evaluation",
          "precondition",
          "retention",
          "trajectory-ends",
          "trajectory-result",
        ],
        "left": 13,
        "missing": true,
        "orders": [
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "afgesloten",
          "geannuleerd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
          "vastgelegd",
        ],
        "requests": [
          "aangevraagd",
          "wachtlijst",
        ],
        "runs": 1,
      }
    `);
  });

  it('adds up', async () => {
    const { faults } = await practice.backend.ask('budget.check', {});
    expect(faults).toEqual([]);
  });

  it('tells how far it is, to the end', () => {
    const last = practice.told.at(-1);
    expect(last?.[0]).toBe(last?.[1]);
    expect(practice.told.length).toBeGreaterThan(200);
  });

  it('leaves nothing beside the file, its keys and what opening it gives', () => {
    expect(existsSync(join(practice.folder, `${practiceFolder}.bezig`))).toBe(false);
    expect(
      readdirSync(join(practice.folder, practiceFolder)).filter((name) => name.endsWith('.csv')),
    ).toEqual([]);
  });
});

it('takes the place of the one before, and of one that was half made', async () => {
  const former = Buffer.alloc(32, 7);
  const head = (folder: string) =>
    join(folder, logHeadsFolder, `${former.subarray(0, 16).toString('hex')}.json`);
  const practice = await made('2026-03-02', (folder) => {
    for (const name of [practiceFolder, `${practiceFolder}.bezig`]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'van eerder.trede'), 'half');
    }
    writeFileSync(join(folder, practiceFolder, practiceFileName), former);
    mkdirSync(join(folder, logHeadsFolder));
    writeFileSync(head(folder), '{}');
  });
  expect(existsSync(join(practice.folder, practiceFolder, 'van eerder.trede'))).toBe(false);
  expect(existsSync(join(practice.folder, `${practiceFolder}.bezig`))).toBe(false);
  // How the log of the one before stood goes with it.
  expect(existsSync(head(practice.folder))).toBe(false);
  await practice.cleanup();
});

it('leaves the one before where the new one cannot be made, and says so of a full disk', async () => {
  const { folder, cleanup } = makeFolder();
  const before = join(folder, practiceFolder, 'van eerder.trede');
  mkdirSync(join(folder, practiceFolder));
  writeFileSync(before, 'heel');
  const refusing = {
    ...handlers,
    fileHandlers: {
      ...fileHandlers,
      'purchasing.order': () => {
        throw Object.assign(new Error('no room'), { code: 'SQLITE_FULL' });
      },
    },
  };
  const parts = { settingsFolder: folder, now: new Date(2026, 5, 3), told: () => undefined };
  await expect(makePractice({ handlers: refusing, ...parts })).rejects.toMatchObject({
    refused: { code: 'disk-full' },
  });
  expect(existsSync(before)).toBe(true);
  expect(readdirSync(folder)).toEqual([practiceFolder]);
  cleanup();
});

const chance = new Chance(7);
const someDays = [
  '2027-01-01',
  '2028-02-29',
  '2026-12-31',
  ...Array.from({ length: 2 }, () => addDays('2026-11-22', chance.whole(0, 3_000))),
];

it.each(someDays)('can be made on %s', async (day) => {
  const { backend, cleanup } = await made(day);
  const { orders, faults } = await backend.ask('budget.check', {});
  expect(faults).toEqual([]);
  expect(orders).toBe(17);
  await cleanup();
});
