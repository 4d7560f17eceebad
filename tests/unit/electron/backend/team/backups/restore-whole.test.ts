import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testAccount } from '../../../../../support/backend.ts';
import { makeBackedUpTeam, type BackedUpTeam } from '../../../../../support/backed-up-team.ts';
import { count } from '../../../../../support/tally.ts';

let team: BackedUpTeam;

beforeEach(async () => {
  team = await makeBackedUpTeam();
});
afterEach(() => team.cleanup());

/** What is noted of making, closing and opening: that goes on after the backup was made. */
const goesOn = new Set(['backup_event', 'backup_state', 'log_line']);

async function everyRow(): Promise<Record<string, readonly unknown[]>> {
  const db = team.backend.db();
  const tables = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name
  `.execute(db);
  const rows: Record<string, readonly unknown[]> = {};
  for (const { name } of tables.rows) {
    if (goesOn.has(name)) continue;
    rows[name] = (await sql`select * from ${sql.table(name)} order by 1`.execute(db)).rows;
  }
  return rows;
}

const some = 300;
const papers = 5;

async function fill(): Promise<void> {
  await team.change();
  const numbers = Array.from({ length: some }, (_, at) => at + 1);
  await team.backend
    .db()
    .transaction()
    .execute(async (trx) => {
      const households = numbers.map((id) => ({ id, household_number: `BP${id}` }));
      await trx.insertInto('household').values(households).execute();
      const clients = numbers.map((id) => ({
        id,
        client_number: `2041${id}`,
        household_id: id,
        first_name: `Voornaam ${id}`,
        last_name: `Achternaam ë’ ${id}`,
      }));
      await trx.insertInto('client').values(clients).execute();
    });
  for (let at = 0; at < papers; at += 1) {
    const path = join(team.folder, `brief ${at}.bin`);
    writeFileSync(path, randomBytes(100_000 + at));
    await team.backend.ask('caseload.addDocument', {
      clientId: 1,
      file: team.backend.grant(path),
      title: `Brief ${at}`,
      kind: 'anders',
    });
  }
}

/** Every file under a folder, as bytes. */
const filesIn = (folder: string): readonly Buffer[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path));

describe('the files of a backup', () => {
  it('show no name, number or word of what is in them, beside the file and in the second place', async () => {
    await fill();
    team.backend.takeSecondPlace(team.path, team.elsewhere);
    await team.backend.ask('backups.make', {});
    await team.listed();
    const files = [...filesIn(team.place), ...filesIn(team.elsewhere)];
    expect(files.length).toBeGreaterThanOrEqual(8);
    for (const word of ['Voornaam 7', 'Achternaam', '204117', 'Brief 1', 'Fonds 1', testAccount]) {
      const shown = files.filter(
        (bytes) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')),
      );
      expect(shown, word).toEqual([]);
    }
  });
});

describe('a backup that is put back', () => {
  it('has every row of every table, and every byte of every document', async () => {
    await fill();
    const before = await everyRow();
    expect(before['client']).toHaveLength(some);
    expect(before['document_content']).toHaveLength(papers);
    await team.backend.ask('backups.make', {});
    const [backup] = await team.listed();
    const wanted = { place: 'beside' as const, name: backup?.name ?? '' };
    const tested = await team.backend.ask('backups.test', { backup: wanted });
    expect(tested.then).toEqual({ clients: some, contacts: 0, orders: 0, documents: papers });
    expect(tested.then).toEqual(tested.now);
    const { path } = await team.backend.ask('team.restore', { of: null, backup: wanted });
    await team.backend.ask('team.close', {});
    await team.open(path);
    const after = await everyRow();
    const differing = Object.keys({ ...before, ...after }).filter(
      (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    count('17', Object.keys(before).length, differing.length);
    expect(after).toEqual(before);
  });
});
