import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  heldTables,
  type HeldTable,
} from '../../../../../../electron/backend/workflows/privacy/holdings.ts';
import { addLogLine } from '../../../../../../electron/backend/database/log-line.ts';
import { shownText } from '../../../../../../electron/backend/database/shown-sets.ts';
import { ofColleagues } from '../../../../../../electron/backend/workflows/privacy/insight-json.ts';
import {
  columnsOf,
  insightParts,
  notOnPaper,
  partOfAnother,
} from '../../../../../../electron/backend/workflows/privacy/insight-words.ts';
import { attempt } from '../../../../../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { fillReferred, fillWholePerson } from '../../../../../support/whole-person.ts';

const amal = {
  id: 41,
  firstName: 'Amal',
  lastName: 'Zeebloem',
  number: '1041',
  word: 'kwartelei',
  leftIn: 2018,
};
const other = { ...amal, id: 42, firstName: 'Bilal', number: '1042', word: 'duinroos' };

let made: TestTeamFile;
beforeAll(async () => {
  made = await makeTeamFile();
  await made.backend
    .db()
    .transaction()
    .execute(async (trx) => {
      await fillReferred(trx);
      await fillWholePerson(trx, amal);
      await fillWholePerson(trx, other);
      await sql`insert into destruction_list (id, proposed_by, proposed_at)
        values (1, 1, '2019-12-01T10:00:00Z')`.execute(trx);
      await sql`insert into destruction_item (list_id, household_id) values (1, ${amal.id})`.execute(
        trx,
      );
    });
  await made.backend.ask('caseload.client', { clientId: amal.id });
});
afterAll(() => made.cleanup());

interface Written {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly names: Readonly<Record<string, readonly { readonly name: string }[]>>;
  readonly inLists: readonly unknown[];
}

const json = async (clientId = amal.id): Promise<Written> =>
  JSON.parse(
    (await made.backend.ask('privacy.insight', { clientId, form: 'json' })).content,
  ) as Written;

const columnsIn = async (table: string) =>
  (
    await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(
      made.backend.db(),
    )
  ).rows.map(({ name }) => name);

describe('the insight as JSON', () => {
  it('has every field of every table', async () => {
    const { tables } = await json();
    const wanted = [...heldTables, 'draft', 'import_changed', 'log_line'];
    expect(Object.keys(tables).toSorted()).toEqual(wanted.toSorted());
    for (const table of [...heldTables, 'draft', 'import_changed']) {
      const columns = (await columnsIn(table)).filter((column) => !ofColleagues.has(column));
      await attempt('23', () => {
        for (const row of tables[table] ?? []) {
          expect(Object.keys(row).toSorted(), table).toEqual(columns.toSorted());
        }
      });
    }
  });

  it('has of nobody else a word', async () => {
    const text = JSON.stringify(await json());
    expect(text).toContain('kwartelei');
    expect(text).not.toMatch(/duinroos|Bilal|1042/);
    expect(text).not.toContain('b.kuiphof');
  });

  it('has the documents whole, and names for the numbers', async () => {
    const { tables, names } = await json();
    const bytes = String(tables['document_content']?.[0]?.['bytes']);
    expect(Buffer.from(bytes, 'base64').toString()).toBe('inhoud kwartelei');
    expect(names).toEqual({
      provider: [{ id: 901, name: 'Fictief BV' }],
      trajectory_type: [{ id: 901, name: 'Proeftraject' }],
      organisation: [{ id: 901, name: 'Welzijn Veldermeer' }],
      fund: [{ id: 901, name: 'Fonds werk' }],
    });
    expect(tables['change_row']?.[0]?.['before_values']).toMatchObject({ note: 'eerst kwartelei' });
  });
});

describe('in which lists somebody stood', () => {
  const seen = async (at: string, clientIds: readonly number[], form: string | null = null) => {
    await made.backend
      .db()
      .transaction()
      .execute((trx) =>
        addLogLine(trx, {
          at,
          call: 'caseload.list',
          outcome: 'gedaan',
          subject_kind: 'lijst',
          form,
          user_id: form === null ? 1 : null,
          account: form === null ? 'b.kuiphof' : 'm.hendriks',
          computer: 'balie-3',
          shown: shownText(clientIds),
        }),
      );
  };

  it('is told by day, and of long ago by month, never by whom', async () => {
    const both = [amal.id, other.id];
    await seen('2019-06-03T10:00:00.000Z', both);
    await seen('2019-06-20T10:00:00.000Z', both);
    await seen('2019-12-30T10:00:00.000Z', [amal.id]);
    await seen('2019-12-30T11:00:00.000Z', both, 'csv');
    await seen('2019-12-30T12:00:00.000Z', [other.id]);
    const { inLists } = await json();
    expect(inLists).toEqual([
      { when: '2019-12-30', times: 2, colleagues: 2, taken: 1 },
      { when: '2019-06-20', times: 1, colleagues: 1, taken: 0 },
      { when: '2019-06-03', times: 1, colleagues: 1, taken: 0 },
    ]);
    const page = await made.backend.ask('privacy.insight', { clientId: amal.id, form: 'pdf' });
    expect(page.content).toContain(
      '30-12-2019: 2 keer, door 2 medewerkers. Daarvan 1 lijst bewaard of afgedrukt.',
    );
    expect(page.content).toContain('In juni 2019: 2 keer, door 1 medewerker.');
    expect(page.content).not.toMatch(/kuiphof|hendriks/i);
  });
});

describe('the insight on paper', () => {
  it('has words for every column that says something', async () => {
    const printed = new Set<HeldTable>(insightParts.map(({ table }) => table));
    const silent: string[] = [];
    for (const table of heldTables) {
      if (partOfAnother.has(table)) continue;
      if (!printed.has(table)) silent.push(table);
      const words = new Set(columnsOf(table).map(({ column }) => column));
      for (const column of await columnsIn(table)) {
        if (!words.has(column) && !notOnPaper.has(column)) silent.push(`${table}.${column}`);
      }
    }
    expect(silent).toEqual([]);
  });

  it('tells what stands there, what was corrected, and that it was looked at', async () => {
    const { content, suggestedName } = await made.backend.ask('privacy.insight', {
      clientId: amal.id,
      form: 'pdf',
    });
    expect(suggestedName).toBe('Inzage 1041');
    expect(content).toContain('Amal Zeebloem');
    expect(content).toContain('was: eerst kwartelei. Nu: kwartelei.');
    expect(content).toContain('kwartelei getypt');
    expect(content).toContain('was: kwarteleioud. Nu: Zeebloem.');
    expect(content).toContain('Proeftraject');
    expect(content).toMatch(/Klant bekijken|Gegevens van een klant|klant/i);
    expect(content).not.toMatch(/duinroos|Bilal|b\.kuiphof/);
  });

  it('is refused for who is not there', async () => {
    expect(
      await made.backend.refused('privacy.insight', { clientId: 999, form: 'pdf' }),
    ).toMatchObject({ code: 'not-found' });
  });
});
