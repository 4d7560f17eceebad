import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedTables } from '../../../../../../electron/backend/workflows/privacy/annex/stored-tables.ts';
import type { Table } from '../../../../../../electron/backend/workflows/privacy/holdings.ts';
import type { ImportField } from '../../../../../../shared/importing/schema.ts';
import { retentionKinds } from '../../../../../../shared/team/retention/kinds.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { fillReferred, fillWholePerson } from '../../../../../support/whole-person.ts';

let made: TestTeamFile;
beforeAll(async () => {
  made = await makeTeamFile();
});
afterAll(() => made.cleanup());

const annex = async (): Promise<string> => (await made.backend.ask('privacy.annex', {})).content;

/** Where stands what each field of a list is compared with. */
const tableOfField: Readonly<Partial<Record<ImportField, Table>>> = {
  householdNumber: 'household',
  firstName: 'client',
  track: 'client_track',
  caseManager: 'client_case_manager',
  ladderNow: 'ladder_measurement',
  languageLevel: 'client_language_level',
  outflowKind: 'outflow',
  outflowDate: 'outflow',
  trajectoryEnd: 'trajectory',
  trajectoryResult: 'trajectory',
  cost: 'imported_cost',
  fund: 'imported_cost',
};
const isCompared = new Set<Table>(Object.values(tableOfField));

/** The row of one kind of data. */
const partOf = (html: string, title: string): string =>
  html.split('<tr>').find((row) => row.startsWith(`<th scope="row"><strong>${title}</strong>`)) ??
  '';

describe('the annex to the assessment of the data', () => {
  it('has every table of the file once', async () => {
    const html = await annex();
    const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'
      and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(made.backend.db());
    expect(storedTables.map(({ table }) => table).toSorted()).toEqual(
      tables.rows.map(({ name }) => name).toSorted(),
    );
    for (const { title } of storedTables) expect(partOf(html, title), title).not.toBe('');
    expect(html.split('<th scope="row"><strong>')).toHaveLength(storedTables.length + 1);
  });

  it('names the columns, the reason, the term and who sees it', async () => {
    const client = partOf(await annex(), 'Klant');
    expect(client).toContain('Klantnummer; Bijstandspartij; Voornaam; Achternaam; Geboortedatum');
    expect(client).toContain('Om te weten wie u begeleidt');
    expect(client).toContain('<td>10 jaar</td>');
    expect(client).toContain('<td>Klantmanager, Coördinator, Adviseur</td>');
    expect(client).toContain('Let op');
    expect(partOf(await annex(), 'Gebruiker')).toContain('<td>Coördinator</td>');
    expect(partOf(await annex(), 'Sleutel van het logboek')).toContain('<td>Alleen Trede</td>');
  });

  it('says of all that an import compares that who imports sees it', async () => {
    const html = await annex();
    for (const { table, title } of storedTables.filter((one) => isCompared.has(one.table))) {
      expect(partOf(html, title), table).toContain('<td>Klantmanager, Coördinator, Adviseur</td>');
    }
    expect(html).toContain('bij het ongedaan maken daarvan');
  });

  it('follows the term that the team set', async () => {
    await made.backend.ask('privacy.saveTerm', { years: 15 });
    expect(partOf(await annex(), 'Opleiding')).toContain('<td>15 jaar</td>');
    await made.backend.ask('privacy.saveTerm', { years: 10 });
  });

  it('tells every term there is, and no table has another', () => {
    const named = new Set(storedTables.map(({ kept }) => kept));
    // A backup is a file of its own, and no table.
    expect([...named].toSorted()).toEqual(
      [
        'file',
        ...retentionKinds.map(({ name }) => name).filter((name) => name !== 'backups'),
      ].toSorted(),
    );
  });

  it('holds nobody’s data', async () => {
    const before = await annex();
    await made.backend
      .db()
      .transaction()
      .execute(async (trx) => {
        await fillReferred(trx);
        await fillWholePerson(trx, {
          id: 41,
          firstName: 'Amal',
          lastName: 'Zeebloem',
          number: '1041',
          word: 'kwartelei',
          leftIn: 2018,
        });
      });
    expect(await annex()).toBe(before);
  });

  it('is not made of a file with something that nobody explained', async () => {
    await sql`alter table child add column nickname text`.execute(made.backend.db());
    await expect(annex()).rejects.toThrow();
    await sql`alter table child drop column nickname`.execute(made.backend.db());
    await sql`create table unknown_thing (id integer primary key)`.execute(made.backend.db());
    await expect(annex()).rejects.toThrow();
    await sql`drop table unknown_thing`.execute(made.backend.db());
    expect(await annex()).toContain('Kind');
  });
});
