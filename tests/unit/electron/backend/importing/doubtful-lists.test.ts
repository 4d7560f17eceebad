import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListRemark } from '#shared/importing/schema.ts';
import { importList } from '../../../../../build/demo/read-list.mts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const lineAndText = ({ line, message }: ListRemark) => `${line} ${message}`;

async function check(...lines: readonly string[]) {
  const read = await readList(file, csv(...lines));
  const choices = { ...asSuggested(read), shape: read.shape };
  const { faults, warnings } = await file.backend.ask('importing.check', choices);
  return { read, choices, faults: faults.map(lineAndText), warnings: warnings.map(lineAndText) };
}

describe('rows that go on beyond the header', () => {
  it('are a fault of the list: a name may have been cut in two', async () => {
    const { faults } = await check(
      'klantnummer;voornaam;achternaam;nationaliteit',
      'K1;Jan;van der;Bos;Syrische',
      'K2;An;de;Vos;Iraakse',
    );
    expect(faults).toEqual([
      expect.stringMatching(/^1 De kop heeft 4 namen en de rijen hebben 5 cellen\. .*\.$/),
    ]);
  });

  it('are none where the header has a cell without a name, or the cells are empty', async () => {
    for (const lines of [
      ['klantnummer;voornaam;achternaam;', 'K1;Jan;Bos;x', 'K2;An;Vos;y'],
      ['klantnummer;voornaam;achternaam', 'K1;Jan;Bos;', 'K2;An;Vos;;'],
    ]) {
      expect((await check(...lines)).faults).toEqual([]);
    }
  });

  it('are gone once those cells were emptied', async () => {
    const { choices } = await check('klantnummer;voornaam;achternaam', 'K1;Jan;Bos;x');
    const { faults } = await file.backend.ask('importing.check', {
      ...choices,
      corrections: [{ line: 2, column: 3, text: '' }],
    });
    expect(faults).toEqual([]);
  });
});

describe('amounts with commas in a list with commas', () => {
  const header = 'klantnummer,voornaam,achternaam,traject,startdatum,kosten,fonds';
  const row = (nr: string, cost: string, fund = 'Fonds A') =>
    `${nr},Jan,Bos,Stage,01-02-2018,${cost},${fund}`;

  it.each([
    ['in all rows', [row('K1', '985,50'), row('K2', '120,75')]],
    ['in most rows', [row('K1', '985,50'), row('K2', '120,75'), row('K3', '100')]],
    ['in few rows', [row('K1', '985,50'), row('K2', '120'), row('K3', '100'), row('K4', '')]],
  ])('are joined again: %s', async (_name, rows) => {
    const { read, faults, warnings } = await check(header, ...rows);
    expect([faults, read.columns.length]).toEqual([[], 7]);
    expect(read.preview[1]?.cells.slice(5)).toEqual(['985,50', 'Fonds A']);
    expect(warnings).toContainEqual(expect.stringMatching(/^2 De komma’s in deze bedragen/));
  });

  it('are a fault where it cannot be known what belongs together', async () => {
    const { faults } = await check(header, row('K1', '985,50'), row('K2', '12,5', 'A, B'));
    expect(faults).not.toEqual([]);
    const { faults: inOneRow } = await check(
      header,
      row('K1', '985,50'),
      row('K2', '120,75'),
      row('K3', '100', 'A,B'),
    );
    expect(inOneRow).toEqual([expect.stringMatching(/^4 De kop heeft 7 cellen en deze rij 8\./)]);
  });

  it('are left where columns of other numbers stand behind one another', async () => {
    const { faults } = await check('klantnummer,voornaam,achternaam,leeftijd', 'K1,Jan,12,34,56');
    expect(faults).not.toEqual([]);
  });
});

describe('stray quotes with rows between them', () => {
  const header = 'klantnummer;voornaam;achternaam;klantmanager';

  it.each([
    ['in two last cells', ['K1;Jan;Bos;"Iris', 'K2;An;Vos;Iris', 'K3;Piet;Vis;Iris"']],
    ['in other columns', ['K1;Jan;Bos;Iris', 'K2;"An;Vos;Iris', 'K3;Piet";Vis;Iris']],
  ])('leave all rows as they are: %s', async (_name, rows) => {
    const { read, faults, warnings } = await check(header, ...rows, 'K4;Kees;Vis;Iris');
    expect(faults).toEqual([]);
    const { rows: stored } = await file.backend.ask('importing.rows', {
      listId: read.listId,
      lines: [2, 3, 4, 5],
      corrections: [],
    });
    expect(stored.map(({ line, cells }) => `${line} ${cells.join(';')}`)).toEqual([
      ...rows.map((row, index) => `${index + 2} ${row.replace('"', '')}`),
      '5 K4;Kees;Vis;Iris',
    ]);
    expect(warnings).toContainEqual(
      expect.stringMatching(/^[23] Hier begint een tekst met een aanhalingsteken te veel/),
    );
  });

  it('leave a note of many lines whole, and are asked about where it has a row in it', async () => {
    const notes = 'klantnummer;datum contact;soort contact;notitie';
    const { read, warnings } = await check(
      notes,
      'K1;01-02-2019;gesprek;"eerst; dan',
      'daarna; zo"',
      'K2;02-02-2019;gesprek;"zie',
      'K9;weet niet;gesprek;mail',
      'en meer"',
    );
    expect(read.rowCount).toBe(2);
    expect(warnings).toContainEqual(
      expect.stringMatching(/^4 In een cel van deze rij staat 1 regel van de lijst\./),
    );
    expect(warnings.filter((warning) => warning.startsWith('2 '))).toEqual([]);
  });

  it('are no part of a name where the last cell has one', async () => {
    const { read, choices } = await check(
      'klantnummer;voornaam;achternaam;klantmanager',
      'K1;Jan;Bos;Iris',
      'K2;An;Vos;"Iris',
    );
    const { rows } = await file.backend.ask('importing.rows', {
      listId: read.listId,
      lines: [3],
      corrections: [],
    });
    expect(rows).toEqual([{ line: 3, cells: ['K2', 'An', 'Vos', 'Iris'] }]);
    const { warnings } = await file.backend.ask('importing.check', choices);
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: 3, column: 'klantmanager', columnIndex: 3 }),
    );
  });
});

describe('lists that were pasted below one another', () => {
  const first = ['klantnummer;voornaam;achternaam;geboortedatum', 'K1;Jan;Bos;01-02-1980'];

  it('are one where the same names stand in another order', async () => {
    const { read, faults, warnings } = await check(
      ...first,
      'K2;Piet;Vos;01-02-1981',
      'klantnummer;achternaam;voornaam;geboortedatum',
      'K3;Jansen;Kees;01-02-1982',
      'K5;Visser;Kees;01-02-1982',
      'achternaam;voornaam;geboortedatum;klantnummer',
      'Klaas;An;01-02-1983;K4',
    );
    expect([faults, warnings, read.rowCount]).toEqual([[], [], 5]);
    const { rows } = await file.backend.ask('importing.rows', {
      listId: read.listId,
      lines: [5, 8],
      corrections: [],
    });
    expect(rows).toEqual([
      { line: 5, cells: ['K3', 'Kees', 'Jansen', '01-02-1982'] },
      { line: 8, cells: ['K4', 'An', 'Klaas', '01-02-1983'] },
    ]);
  });

  it('are two where the names differ, and the second is told', async () => {
    const { read, warnings } = await check(
      ...first,
      'klantnummer;voornaam;achternaam;traject;kosten',
      'K1;Jan;Bos;Taal;1,00',
      'K2;An;Vos;Taal;1,00',
    );
    expect(read.rowCount).toBe(1);
    expect(warnings).toContainEqual(
      expect.stringMatching(
        /^3 Hier begint een andere tabel, met 2 regels \(regel 4 tot en met 5\)\./,
      ),
    );
  });
});

describe('the demo', () => {
  it('names the columns of which nothing came in', async () => {
    const path = join(file.folder, 'lijst.csv');
    writeFileSync(
      path,
      csv('klantnummer;voornaam;achternaam;Telefoon;Opm.', 'K1;Jan;Bos;06-1;x', 'K2;An;Vos;;'),
    );
    const { notImported } = await importList(
      { ask: file.backend.ask, choose: file.backend.grant },
      path,
    );
    expect(notImported).toEqual(['Telefoon', 'Opm.']);
  });
});
