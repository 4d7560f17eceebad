import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textColumns } from '../../../../../../electron/backend/database/file-columns.ts';
import { openDatabase } from '../../../../../../electron/backend/database/open.ts';
import { untouched } from '../../../../../../electron/backend/workflows/privacy/clean-texts.ts';
import { makePrivacyHandlers } from '../../../../../../electron/backend/workflows/privacy/handlers.ts';
import { heldTables } from '../../../../../../electron/backend/workflows/privacy/holdings.ts';
import { holdsOwnWords } from '../../../../../../electron/backend/workflows/privacy/own-words.ts';
import { countAnswers } from '../../../../../../electron/backend/evaluation/engine/kept-answers.ts';
import { readModelOf } from '../../../../../../electron/backend/evaluation/engine/read-model.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { testPassword, testStrength } from '../../../../../support/test-keys.ts';
import { fillReferred, fillWholePerson } from '../../../../../support/whole-person.ts';

let now: Date;
let made: TestTeamFile;
const ask: TestTeamFile['backend']['ask'] = (name, input) => made.backend.ask(name, input);

/** So many go, each with a name and a word of their own that stand nowhere else. */
const gone = Array.from({ length: 25 }, (_, place) => ({
  id: 41 + place,
  firstName: `Zilver${letters(place)}`,
  lastName: `Duinroos${letters(place)}`,
  number: `77${100 + place}`,
  word: `kwartelei${letters(place)}`,
  leftIn: 2014 + (place % 2),
  // Two partners.
  ...(place === 1 ? { household: 41 } : {}),
}));
const stays = {
  id: 90,
  firstName: 'Rima',
  lastName: 'Nasser',
  number: '90001',
  word: 'blijfwoord',
  leftIn: 2022,
};
function letters(place: number): string {
  return `${String.fromCharCode(97 + (place % 26))}q${String.fromCharCode(97 + ((place * 7) % 26))}`;
}
const seeds = gone.flatMap(({ firstName, lastName, word }) => [firstName, lastName, word]);

beforeEach(async () => {
  now = new Date('2026-03-02T10:00:00Z');
  made = await makeTeamFile(makePrivacyHandlers(testStrength), () => now);
  await made.backend
    .db()
    .transaction()
    .execute(async (trx) => {
      await fillReferred(trx);
      for (const person of [...gone, stays]) await fillWholePerson(trx, person);
      await trx.deleteFrom('retention_hold').execute();
      await trx
        .updateTable('contact')
        .set({ note: `Sprak met ${gone[0]?.firstName} ${gone[0]?.lastName} en 77100 erbij.` })
        .where('id', '=', stays.id)
        .execute();
    });
});
afterEach(() => made.cleanup());

async function approved(): Promise<number> {
  const { listId } = await ask('privacy.propose', {});
  now = new Date(now.getTime() + 8 * 24 * 60 * 60 * 1000);
  await ask('privacy.approve', { listId });
  return listId;
}
const destroyAll = async () => ask('privacy.destroy', { listId: await approved() });

/** The file as it lies there, every page of it decrypted, what is free in it too. */
async function dump(): Promise<string> {
  const { driver, dataKey } = made.backend.file();
  driver.pragma('wal_checkpoint(TRUNCATE)');
  const copy = join(made.folder, 'ontsleuteld');
  copyFileSync(made.path, copy);
  const opened = openDatabase(copy, dataKey);
  opened.driver.pragma('journal_mode = DELETE');
  opened.driver.rekey(Buffer.alloc(0));
  await opened.close();
  const bytes = readFileSync(copy);
  rmSync(copy);
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  return bytes.toString('latin1');
}
const answersOf = async (year: number) => {
  const db = readModelOf(made.backend.db());
  return countAnswers(db, { from: `${year}-01-01`, until: `${year}-12-31` });
};

describe('a destruction', () => {
  it('leaves no name and no word of who went in any byte of the file', async () => {
    const before = await dump();
    expect(seeds.filter((seed) => before.includes(seed))).toEqual(seeds);
    const done = await destroyAll();
    expect(done).toEqual({
      persons: 25,
      left: 0,
      backupsGoneBy: '2027-03-31',
    });
    const after = await dump();
    expect(seeds.filter((seed) => after.toLowerCase().includes(seed.toLowerCase()))).toEqual([]);
    expect(after).toContain('blijfwoord');
    expect(made.backend.unexpected).toEqual([]);
  });

  it('takes every row of them, and cleans what was said of them elsewhere', async () => {
    await destroyAll();
    const db = made.backend.db();
    const ids = gone.map(({ id }) => id);
    for (const table of heldTables) {
      const columns = await sql<{ name: string }>`
        select name from pragma_table_info(${table})`.execute(db);
      const column = columns.rows.some(({ name }) => name === 'client_id')
        ? 'client_id'
        : table === 'client' || table === 'household'
          ? 'id'
          : null;
      if (column === null) continue;
      const { rows } = await sql`
        select 1 from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(ids)})`.execute(
        db,
      );
      expect(rows, table).toEqual([]);
    }
    const fault = await sql`select * from pragma_foreign_key_check`.execute(db);
    expect(fault.rows).toEqual([]);
    const note = await db.selectFrom('contact').select('note').executeTakeFirstOrThrow();
    expect(note.note).toBe('Sprak met [vernietigd] en [vernietigd] erbij.');
    expect(await ask('caseload.client', { clientId: stays.id })).toMatchObject({
      lastName: 'Nasser',
    });
  });

  it.each(['77100', 'duinroosaqa'])(
    'cleans %s alone out of every column of own words, and out of a draft and the history',
    async (text) => {
      const db = made.backend.db();
      const own = (await db.transaction().execute(textColumns)).filter(
        (one) =>
          holdsOwnWords(one) &&
          !untouched.has(one.table) &&
          !untouched.has(`${one.table}.${one.column}`),
      );
      for (const { table, column } of own) {
        await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${text}
          where id = (select max(id) from ${sql.table(table)})`.execute(db);
      }
      await ask('caseload.keepDraft', {
        key: 'contact-new:90',
        values: { note: text, kind: 'werk', ids: `90,${text}` },
      });
      await destroyAll();
      for (const { table, column } of own) {
        const { rows } = await sql`
          select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${text}`.execute(
          made.backend.db(),
        );
        expect(rows, `${table}.${column}`).toEqual([]);
      }
      const cleaned = await made.backend.db().selectFrom('contact').select('note').execute();
      expect(cleaned).toEqual([{ note: '[vernietigd]' }]);
      const draft = await made.backend.db().selectFrom('draft').select('draft_values').execute();
      expect(draft.map(({ draft_values: json }): unknown => JSON.parse(json))).toContainEqual(
        expect.objectContaining({ note: '[vernietigd]', kind: 'werk' }),
      );
    },
  );

  it('leaves the money and the figures of whole years as they were', async () => {
    const years = [2012, 2013, 2014, 2015, 2025];
    const loose = { period: { from: '2013-01-01', until: '2014-12-31' }, mode: 'intern' } as const;
    const told = async () => JSON.stringify(await ask('evaluation.report', loose));
    expect(await told()).not.toContain('is vernietigd niet mee');
    const funds = async () =>
      Promise.all(years.map((year) => ask('budget.overview', { year }))).then(JSON.stringify);
    const report = async (year: number) => {
      const period = { from: `${year}-01-01`, until: `${year}-12-31` };
      return ask('evaluation.report', { period, mode: 'intern' });
    };
    const moneyBefore = await funds();
    const faultsBefore = (await ask('budget.check', {})).faults;
    const before = await Promise.all(years.map(answersOf));
    const reportsBefore = await Promise.all(years.map(report));
    expect(JSON.stringify(reportsBefore)).toContain('Proeftraject');
    await destroyAll();
    expect(await funds()).toBe(moneyBefore);
    expect((await ask('budget.check', {})).faults).toEqual(faultsBefore);
    expect(await Promise.all(years.map(answersOf))).toEqual(before);
    expect(await Promise.all(years.map(report))).toEqual(reportsBefore);
    expect(await told()).toContain('is vernietigd niet mee');
  });

  it('says what it did without saying whom, and cannot be done twice', async () => {
    const listId = await approved();
    await ask('privacy.destroy', { listId });
    const { content, suggestedName } = await ask('privacy.declaration', { listId });
    expect(suggestedName).toBe('Verklaring van vernietiging 2026-03-10');
    expect(content).toContain('25 personen, 24 bijstandspartijen');
    expect(content).toContain('31-03-2027');
    expect(content).toContain('zeven dagen');
    expect(seeds.filter((seed) => content.includes(seed))).toEqual([]);
    expect(await made.backend.refused('privacy.destroy', { listId })).toMatchObject({
      code: 'not-found',
    });
    expect((await ask('privacy.list', {})).destroyed).toMatchObject([{ listId, persons: 25 }]);
    expect(await made.backend.refused('privacy.declaration', { listId: 9 })).toMatchObject({
      code: 'not-found',
    });
  });

  it('waits for approval, and leaves who did something since', async () => {
    const { listId } = await ask('privacy.propose', {});
    expect(await made.backend.refused('privacy.destroy', { listId })).toMatchObject({
      code: 'not-allowed',
    });
    now = new Date(now.getTime() + 8 * 24 * 60 * 60 * 1000);
    await ask('privacy.approve', { listId });
    await sql`update contact set date = '2025-01-01' where id = 45`.execute(made.backend.db());
    expect(await ask('privacy.destroy', { listId })).toMatchObject({ persons: 24, left: 1 });
    expect(await ask('caseload.client', { clientId: 45 })).toMatchObject({ id: 45 });
  });

  it('opens again with the password of before, under another key', async () => {
    const keyBefore = Buffer.from(made.backend.file().dataKey);
    const bytes = readFileSync(made.path);
    await destroyAll();
    expect(made.backend.file().dataKey.equals(keyBefore)).toBe(false);
    expect(readFileSync(made.path).equals(bytes)).toBe(false);
    await ask('team.close', {});
    await ask('team.open', {
      file: made.backend.grant(made.path),
      name: 'b.kuiphof',
      password: testPassword,
    });
    expect((await ask('caseload.list', {})).length).toBe(1);
  });
});
