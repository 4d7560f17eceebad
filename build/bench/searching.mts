import { folded } from '#shared/kernel/text.ts';
import { search } from '../../electron/backend/caseload/lists/search/search.ts';
import { addLogLine } from '../../electron/backend/database/log-line.ts';
import type { DatabaseDriver } from '../../electron/backend/database/driver.ts';
import type { OpenedDatabase } from '../../electron/backend/database/open.ts';
import { Session } from '../../electron/backend/session.ts';
import { fillClients } from './fill.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { Random } from './random.mts';
import { withNewFile } from './scratch.mts';

/** What somebody types, letter by letter. */
const typed = ['kinderopvang', 'achternaam voor', 'k0099', 'jobcoaching', 'niemand'];
const keystrokes = typed.flatMap((text) =>
  Array.from({ length: text.length }, (_, length) => text.slice(0, length + 1)),
);

const sentences = [
  'Gesproken over school en werk.',
  'Belt volgende week over de kinderopvang.',
  'Wil meer uren. De reiskosten zijn geregeld.',
];

/** Searching as you type, whole calls on the open file, against looking through the same rows once a key. */
export function compareSearch(
  against: 'geheugen' | 'sql',
  size: number,
  rounds: number,
): Promise<Comparison> {
  return withNewFile(true, async (file) => {
    fillClients(file.driver, size);
    addNotes(file.driver, size * 3);
    const session = await openSession(file);
    const ask = (query: string) => {
      session.beginFileCall();
      return file.db.transaction().execute(async (trx) => {
        const hits = await search(query, { trx, session, today: '2019-12-31' });
        await addLogLine(trx, { ...line, call: 'caseload.search' });
        return hits;
      });
    };
    // As the window does on opening the box, before the first letter.
    await ask('');
    const rows = readRows(file.driver);
    return compare(
      {
        name: 'zoeken',
        size,
        ours: `zoeken bij elke toets (${keystrokes.length}), notities en al`,
        against:
          against === 'geheugen'
            ? 'dezelfde rijen in het geheugen één keer langs, per toets'
            : 'dezelfde rijen met kale SQL (like) langs, per toets',
      },
      rounds,
      () =>
        timed(async () => {
          for (const query of keystrokes) await ask(query);
        }),
      () => timed(() => (against === 'geheugen' ? scanMemory(rows) : scanFile(file.driver))),
    );
  });
}

async function openSession(file: OpenedDatabase): Promise<Session> {
  const session = new Session();
  session.opened({
    ...file,
    team: { teamName: 'Meting', municipality: 'Meting' },
    user: { id: 1, name: 'Meting', roles: ['klantmanager'], account: 'meting' },
    fileId: '',
    dataKey: Buffer.alloc(0),
    close: () => Promise.resolve(),
  });
  return Promise.resolve(session);
}

const line = {
  at: '',
  outcome: 'gedaan',
  subject_id: null,
  user_id: null,
  account: '',
  computer: '',
};

function addNotes(driver: DatabaseDriver, notes: number): void {
  const random = new Random(3);
  driver.exec('begin');
  const add = driver.prepare('insert into contact (client_id, date, note) values (?, ?, ?)');
  for (let id = 0; id < notes; id += 1) {
    add.run(
      (id % (notes / 3)) + 1,
      `2019-${String((id % 12) + 1).padStart(2, '0')}-01`,
      `${random.one(sentences)} ${random.one(sentences)}`,
    );
  }
  driver.exec('commit');
}

const tables = [
  `select last_name || ' ' || first_name || ' ' || client_number as text from client`,
  `select trajectory_type.name || ' ' || coalesce(provider.name, '') as text from trajectory
     join trajectory_type on trajectory_type.id = trajectory.type_id
     left join provider on provider.id = trajectory.provider_id`,
  'select note as text from contact where note is not null',
  'select goal as text from plan',
] as const;

const readRows = (driver: DatabaseDriver): string[] =>
  tables.flatMap((sql) =>
    (driver.prepare(sql).all() as { text: string }[]).map(({ text }) => folded(text)),
  );

/** The least that looking can be: nothing is ordered, told apart or read again. */
function scanMemory(rows: readonly string[]): number {
  let found = 0;
  for (const query of keystrokes) {
    const words = query.split(' ').filter((word) => word !== '');
    for (const row of rows) if (words.every((word) => row.includes(word))) found += 1;
  }
  return found;
}

function scanFile(driver: DatabaseDriver): number {
  let found = 0;
  for (const sql of tables) {
    const statement = driver.prepare(`select count(*) as found from (${sql}) where text like ?`);
    for (const query of keystrokes) {
      found += (statement.get(`%${query}%`) as { found: number }).found;
    }
  }
  return found;
}
