import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfLine } from '../../../../../../electron/backend/database/log-line.ts';
import { openDatabase } from '../../../../../../electron/backend/database/open.ts';
import type { TeamDatabase } from '../../../../../../electron/backend/database/schema.ts';
import { fileHandlers } from '../../../../../../electron/backend/handlers.ts';
import { makeBackend, type TestBackend } from '../../../../../support/backend.ts';
import { makeChance, type Chance } from '../../../../../support/chance.ts';
import type { StoredLine } from '../../../../../support/log-lines.ts';
import { rounds } from '../../../../../support/long.ts';
import { count } from '../../../../../support/tally.ts';
import { makeFolder, newTestTeam } from '../../../../../support/team-file.ts';
import { testPassword, testTeamHandlers } from '../../../../../support/test-keys.ts';

/** Somebody who has the data key and a program of their own changes the log in the closed file. */
type Tampering = (lines: StoredLine[], chance: Chance) => StoredLine[];

const somewhere = (lines: readonly StoredLine[], chance: Chance): number =>
  chance.upTo(lines.length - 1);

const edits: readonly [(line: StoredLine) => StoredLine, ...((line: StoredLine) => StoredLine)[]] =
  [
    (line) => ({ ...line, at: '2019-12-31T08:00:00.001Z' }),
    (line) => ({ ...line, call: 'caseload.counts' }),
    (line) => ({ ...line, outcome: 'conflict' }),
    (line) => ({ ...line, subject_kind: 'fonds' }),
    (line) => ({ ...line, subject_id: 4711 }),
    (line) => ({ ...line, form: 'json' }),
    (line) => ({ ...line, user_id: line.user_id === null ? 1 : null }),
    (line) => ({ ...line, account: 'iemand' }),
    (line) => ({ ...line, computer: 'anders' }),
  ];

const changeOne: Tampering = (lines, chance) => {
  const at = somewhere(lines, chance);
  const line = lines[at];
  return line === undefined ? lines : lines.with(at, chance.oneOf(edits)(line));
};

const renumbered = (lines: readonly StoredLine[]) =>
  lines.map((line, index) => ({ ...line, id: index + 1 }));

/** As who knows how the lines are tied would do it. */
function tied(lines: readonly StoredLine[]): StoredLine[] {
  let before = '';
  return renumbered(lines).map(({ hash: _old, ...line }) => {
    before = hashOfLine(before, line);
    return { ...line, hash: before };
  });
}

const tamperings: Readonly<Record<string, Tampering>> = {
  'a line is changed': changeOne,
  'a line is changed, and all that follow are tied anew': (lines, chance) =>
    tied(changeOne(lines, chance)),
  'a line is removed': (lines, chance) => lines.toSpliced(somewhere(lines, chance), 1),
  'a line is removed, and the others move up': (lines, chance) =>
    renumbered(lines.toSpliced(somewhere(lines, chance), 1)),
  'two lines change places': (lines, chance) => {
    const at = chance.upTo(lines.length - 2);
    const [one, two] = [lines[at], lines[at + 1]];
    if (one === undefined || two === undefined) return lines;
    return lines.with(at, { ...two, id: one.id }).with(at + 1, { ...one, id: two.id });
  },
  'a line is put between': (lines, chance) => {
    const at = somewhere(lines, chance);
    return renumbered(lines.toSpliced(at, 0, { ...(lines[at] as StoredLine) }));
  },
  'the last lines are cut off': (lines, chance) =>
    lines.slice(0, lines.length - 1 - chance.upTo(lines.length - 2)),
  'all of it is removed': () => [],
};

let aside: ReturnType<typeof makeFolder>;
let work: ReturnType<typeof makeFolder>;
let dataKey: Buffer;
const pathIn = (folder: string) => join(folder, 'Statushouders.trede');

const sitting = (folder: string): TestBackend =>
  makeBackend({
    fileHandlers,
    sessionHandlers: testTeamHandlers,
    settingsFolder: join(folder, 'instellingen'),
  });

beforeAll(async () => {
  aside = makeFolder();
  work = makeFolder();
  const backend = sitting(work.folder);
  const file = backend.grant(pathIn(work.folder));
  await backend.ask('team.create', { file, ...newTestTeam, password: testPassword });
  for (let time = 0; time < 30; time += 1) {
    await backend.refused('caseload.client', { clientId: 1000 + time });
  }
  dataKey = Buffer.from(backend.file().dataKey);
  await backend.ask('team.close', {});
  cpSync(work.folder, aside.folder, { recursive: true });
});
afterAll(() => {
  aside.cleanup();
  work.cleanup();
});

/** The file and all that stands around it, as they were left. */
function putBack(): void {
  for (const name of readdirSync(work.folder)) {
    rmSync(join(work.folder, name), { recursive: true });
  }
  cpSync(aside.folder, work.folder, { recursive: true });
}

async function rewrite(db: TeamDatabase, tamper: (lines: StoredLine[]) => StoredLine[]) {
  const lines = await db.selectFrom('log_line').selectAll().orderBy('id').execute();
  const after = tamper(lines);
  expect(after).not.toEqual(lines);
  await db.deleteFrom('log_line').execute();
  if (after.length > 0) await db.insertInto('log_line').values(after).execute();
}

/** What Trede says after that: at opening, or when the log is checked. */
async function whatIsFound(tamper: (lines: StoredLine[]) => StoredLine[]) {
  putBack();
  const closed = openDatabase(pathIn(work.folder), dataKey);
  await rewrite(closed.db, tamper);
  await closed.close();
  const backend = sitting(work.folder);
  try {
    const file = backend.grant(pathIn(work.folder));
    await backend.ask('team.open', { file, password: testPassword });
    const warning = await backend.ask('team.logWarning', {});
    const { fault } = await backend.ask('team.checkLog', {});
    return { warning, fault };
  } finally {
    await backend.close();
  }
}

describe('a log that nobody touched', () => {
  it('is found whole', async () => {
    putBack();
    const backend = sitting(work.folder);
    const file = backend.grant(pathIn(work.folder));
    await backend.ask('team.open', { file, password: testPassword });
    const { lines, fault } = await backend.ask('team.checkLog', {});
    expect({ lines, fault }).toEqual({ lines: 33, fault: null });
    expect(backend.progress.at(-1)).toEqual({ work: 'log', unit: 'regels', done: 33, total: 33 });
    await backend.close();
  });
});

describe('a log that somebody changed is found out when', () => {
  // 8 ways, 25 times each: 200.
  const times = rounds(4, 25);
  it.each(Object.entries(tamperings))(
    '%s',
    async (what, tamper) => {
      const chance = makeChance(21 + what.length);
      let found = 0;
      for (let time = 0; time < times; time += 1) {
        const { warning, fault } = await whatIsFound((lines) => tamper(lines, chance));
        if (warning !== null || fault !== null) found += 1;
      }
      count('22', times, times - found);
      expect(found).toBe(times);
    },
    120_000,
  );

  it('one line is changed, and says which', async () => {
    const { warning, fault } = await whatIsFound((lines) =>
      lines.with(11, { ...(lines[11] as StoredLine), subject_id: 1 }),
    );
    expect({ warning, fault }).toEqual({ warning: null, fault: { kind: 'changed', line: 12 } });
  });

  it('one line is missing, and says from where', async () => {
    const { fault } = await whatIsFound((lines) => lines.toSpliced(11, 1));
    expect(fault).toEqual({ kind: 'missing', line: 12 });
  });
});
