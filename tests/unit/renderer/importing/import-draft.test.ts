import { describe, expect, it } from 'vitest';
import type { ImportField, ListColumn, ReadList } from '#shared/importing/schema.ts';
import { noCounts } from '#shared/importing/counts.ts';
import {
  addsNothing,
  choicesOf,
  chooseField,
  matchList,
  noteOf,
  readReferenceDate,
  whyNotYet,
} from '../../../../renderer/importing/import-draft.ts';

const today = '2026-03-17';

function listOf(
  columns: readonly (readonly [string, ImportField | null, boolean?])[],
  suggestedReferenceDate = '2019-12-31',
): ReadList {
  return {
    listId: 'lijst',
    fileName: 'caseload.csv',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    headerLine: 1,
    rowCount: 3,
    shape: 'clients',
    layout: null,
    sheets: [],
    sheet: null,
    preview: [],
    leftOut: [],
    importedBefore: null,
    suggestedReferenceDate,
    columns: columns.map(([header, suggestedField, looksLikeBsn], index): ListColumn => ({
      index,
      header,
      suggestedField,
      examples: [],
      suggestedBy: null,
      maybeBsn: false,
      looksLikeBsn: looksLikeBsn === true,
    })),
  };
}

const complete = listOf([
  ['Kl.nr.', 'clientNumber'],
  ['Voornaam', 'firstName'],
  ['Achternaam', 'lastName'],
  ['Sofinr', null, true],
  ['Opm.', null],
]);

describe('matching the columns of a list', () => {
  it('begins with what was recognised and the suggested date', () => {
    const matching = matchList(complete, null);
    expect(matching.fields).toEqual(['clientNumber', 'firstName', 'lastName', null, null]);
    expect(matching.dateText).toBe('31-12-2019');
    expect(whyNotYet(matching, today)).toBeNull();
  });

  it('keeps the choices for an improved copy with the same columns', () => {
    const before = chooseField(matchList(complete, null), 4, 'track');
    const after = matchList(
      { ...complete, listId: 'beter' },
      { ...before, dateText: '01-12-2019' },
    );
    expect(after.list.listId).toBe('beter');
    expect(after.fields[4]).toBe('track');
    expect(after.dateText).toBe('01-12-2019');
  });

  it('follows the new suggestion for a date that the user left alone', () => {
    const before = matchList(complete, null);
    const newer = { ...complete, suggestedReferenceDate: '2020-02-01' };
    expect(matchList(newer, before).dateText).toBe('01-02-2020');
  });

  it('starts anew for a list with other columns', () => {
    const before = chooseField(matchList(complete, null), 4, 'track');
    const other = listOf([['Nummer', 'clientNumber']]);
    expect(matchList(other, before).fields).toEqual(['clientNumber']);
  });

  it('never keeps a choice for a column that turns out to hold BSNs', () => {
    const before = chooseField(matchList(complete, null), 4, 'householdNumber');
    const columns = complete.columns.with(4, {
      index: 4,
      header: 'Opm.',
      examples: [],
      suggestedBy: null,
      maybeBsn: false,
      suggestedField: null,
      looksLikeBsn: true,
    });
    expect(matchList({ ...complete, columns }, before).fields[4]).toBeNull();
  });
});

describe('what is said of a column', () => {
  const matching = matchList(complete, null);
  const textAt = (index: number, of = matching) => {
    const column = of.list.columns[index];
    return column === undefined ? '' : noteOf(of, column).text;
  };

  it('tells required, BSN and not recognised apart', () => {
    expect(textAt(0)).toBe('verplicht');
    expect(textAt(3)).toBe('BSN: nooit bewaard');
    expect(textAt(4)).toBe('niet herkend, blijft weg');
  });

  it('names the other column when a field is chosen twice, and keeps the way on shut', () => {
    const double = chooseField(matching, 4, 'firstName');
    expect(textAt(4, double)).toBe('ook bij ‘Voornaam’');
    expect(textAt(1, double)).toBe('ook bij ‘Opm.’');
    expect(whyNotYet(double, today)).toBe('Twee kolommen staan op voornaam. Kies er één.');
    expect(choicesOf(double, today)).toBeNull();
  });

  it('says so when a recognised column is left out, and when a field is the user’s own choice', () => {
    expect(textAt(1, chooseField(matching, 1, null))).toBe('weggelaten');
    expect(textAt(4, chooseField(matching, 4, 'track'))).toBe('zelf gekozen');
  });
});

describe('what must be there before the list is checked', () => {
  it('asks for a required column', () => {
    const without = chooseField(matchList(complete, null), 0, null);
    expect(whyNotYet(without, today)).toContain('Kies eerst een kolom voor klantnummer.');
  });

  it('reads the reference date, and refuses none, an impossible and a future one', () => {
    expect(readReferenceDate('1-6-2017', today).date).toBe('2017-06-01');
    expect(readReferenceDate(' ', today).problem).toBe('Vul de dag in waarop de lijst klopt.');
    expect(readReferenceDate('31-02-2019', today).problem).toContain('Februari 2019 heeft 28');
    expect(readReferenceDate('18-03-2026', today).problem).toContain('ligt in de toekomst');
    expect(readReferenceDate('17-03-2026', today).problem).toBeNull();
  });

  it('gives the choices of every column once all is well', () => {
    expect(choicesOf(matchList(complete, null), today)).toEqual({
      listId: 'lijst',
      referenceDate: '2019-12-31',
      columns: [
        { column: 0, field: 'clientNumber' },
        { column: 1, field: 'firstName' },
        { column: 2, field: 'lastName' },
        { column: 3, field: null },
        { column: 4, field: null },
      ],
    });
  });
});

describe('a list of which all is known', () => {
  const counts = { ...noCounts(), rows: 3, knownClients: 3 };

  it('adds nothing, until one outflow is new', () => {
    expect(addsNothing(counts)).toBe(true);
    expect(addsNothing({ ...counts, outflows: 1 })).toBe(false);
  });
});
