import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';
import { checkRows, importRows } from './shape-lists.ts';
import { addSmallCaseload } from './small-caseload.ts';

let file: TestDatabase;

beforeEach(async () => {
  file = await makeTeamDatabase();
  await addSmallCaseload(file.db);
});
afterEach(() => file.cleanup());

const call = {
  clientNumber: 'K1',
  contactDate: '03-04-2019',
  contactKind: 'gebeld',
  contactPerson: 'M. de Boer',
  contactNote: 'Wil graag een taalstage.',
};

describe('a list of contacts', () => {
  it('adds contacts, and adds nothing when imported again', async () => {
    const rows = [call, { clientNumber: 'K2', contactDate: '1-5-2019' }];
    const { counts } = await importRows(file.db, 'contacts', rows);
    expect(counts).toMatchObject({ newRows: 2, contacts: 2, knownClients: 2 });
    const stored = await file.db
      .selectFrom('contact')
      .select(['date', 'kind', 'person', 'note'])
      .orderBy('id')
      .execute();
    expect(stored).toEqual([
      {
        date: '2019-04-03',
        kind: 'telefoon',
        person: 'M. de Boer',
        note: 'Wil graag een taalstage.',
      },
      { date: '2019-05-01', kind: null, person: null, note: null },
    ]);
    const again = await importRows(file.db, 'contacts', rows);
    expect(again.counts).toMatchObject({ newRows: 0, unchangedRows: 2, contacts: 0 });
    expect(again.warnings).toEqual([]);
    expect(await file.db.selectFrom('contact').selectAll().execute()).toHaveLength(2);
  });

  it('keeps the lines of a note, and knows it again however they end', async () => {
    const lines = {
      ...call,
      contactNote: ' Gesprek over  werk.\r\n\r\n\r\n- wil koken \r\n- bel\tterug\r',
    };
    await importRows(file.db, 'contacts', [lines]);
    const stored = await file.db.selectFrom('contact').select('note').execute();
    expect(stored).toEqual([{ note: 'Gesprek over werk.\n\n- wil koken\n- bel terug' }]);
    const onOneLine = { ...call, contactNote: 'Gesprek over werk. - wil koken - bel terug' };
    for (const again of [lines, onOneLine]) {
      const { counts } = await importRows(file.db, 'contacts', [again]);
      expect(counts).toMatchObject({ contacts: 0, unchangedRows: 1 });
    }
  });

  it('refuses the same contact twice, and doubts one with another note', async () => {
    const other = { ...call, contactNote: 'Iets anders.' };
    const { faults, warnings } = await checkRows(file.db, 'contacts', [
      call,
      { ...call, contactPerson: 'm. de boer' },
      other,
    ]);
    expect(faults).toEqual([
      'regel 3, kolom "hele regel": Dit contact staat ook al op regel 2. Sla deze rij over.',
    ]);
    expect(warnings).toEqual([
      'regel 4, kolom "hele regel": Op regel 2 staat een contact van dezelfde klant op dezelfde dag, met een andere notitie. Trede bewaart ze allebei.',
    ]);
    await importRows(file.db, 'contacts', [call]);
    const later = await checkRows(file.db, 'contacts', [other]);
    expect(later.counts).toMatchObject({ newRows: 1 });
    expect(later.warnings).toEqual([
      'regel 2, kolom "hele regel": In Trede staat al zo’n contact van deze klant op deze dag, met een andere notitie. Trede bewaart ze allebei.',
    ]);
  });

  it.each(['k01', '123', 'K002'])('names the client whose number is like %s', async (number) => {
    const { faults } = await checkRows(file.db, 'contacts', [{ ...call, clientNumber: number }]);
    const meant = { k01: 'K1', '123': '00123', K002: 'K2' }[number] ?? '';
    expect(faults[0]).toContain(`wel klant ${meant}.`);
  });

  it('refuses days that have not come, and kinds that Trede does not know', async () => {
    const { faults, counts } = await checkRows(file.db, 'contacts', [
      { ...call, contactDate: '01-01-2020' },
      { ...call, contactKind: 'rooksignaal' },
      { ...call, clientNumber: 'K9' },
    ]);
    expect(faults).toEqual([
      'regel 2, kolom "contactDate": 01-01-2020 ligt in de toekomst. Vul de dag in waarop het contact was.',
      'regel 3, kolom "contactKind": ‘rooksignaal’ is geen soort contact dat Trede kent. Schrijf gesprek, telefoon, huisbezoek, bericht of anders.',
      'regel 4, kolom "clientNumber": Klant K9 staat niet in Trede. Importeer eerst de lijst met deze klant, of verbeter het nummer.',
    ]);
    expect(counts).toMatchObject({ newRows: 0, changedRows: 0, unchangedRows: 0 });
  });

  it('keeps no BSN in a note', async () => {
    await importRows(file.db, 'contacts', [{ ...call, contactNote: 'BSN 111222333 gevraagd.' }]);
    const { note } = await file.db.selectFrom('contact').select('note').executeTakeFirstOrThrow();
    expect(note).not.toContain('111222333');
  });
});
