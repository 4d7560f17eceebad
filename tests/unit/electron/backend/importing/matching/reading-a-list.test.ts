import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfShape, listShapes } from '#shared/importing/shapes.ts';
import { importFieldLabels } from '#shared/importing/texts.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { chosenList, csv, readList } from '../lists.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

const fieldsIn = async (content: string) =>
  (await readList(file, content)).columns.map(({ suggestedField }) => suggestedField);

const bsns = ['123456782', '111222333', '100000009', '100000010', '900000004'];
/** No digit of a BSN in anything that leaves the backend. */
const digitsOf = (value: unknown): boolean =>
  bsns.some((bsn) => JSON.stringify(value).includes(bsn));

describe('reading a list', () => {
  it('says of each column what it is, by name, nearly its name, or content', async () => {
    const { columns, shape, layout } = await readList(
      file,
      csv(
        'Klantnr;Deelnemer: voornaam;Achternaam;xqz;Opmerkingen',
        'K1;Jan;Bos;M;belt terug',
        'K2;Iris;Mos;V;',
        'K3;Noor;Ros;V;',
      ),
    );
    expect([shape, layout]).toEqual(['clients', null]);
    expect(columns.map(({ suggestedField, suggestedBy }) => [suggestedField, suggestedBy])).toEqual(
      [
        ['clientNumber', 'name'],
        ['firstName', 'spelling'],
        ['lastName', 'name'],
        ['sex', 'content'],
        [null, null],
      ],
    );
    expect(columns[1]?.examples).toEqual(['Jan', 'Iris', 'Noor']);
  });

  it.each(listShapes)('knows the template of a list of %s', async (shape) => {
    const headers = fieldsOfShape[shape].map((field) => importFieldLabels[field]);
    const read = await readList(
      file,
      csv(headers.join(';'), headers.map(() => '').join(';') + 'x'),
    );
    expect(read.shape).toBe(shape);
    expect(read.columns.map(({ suggestedField }) => suggestedField)).toEqual(fieldsOfShape[shape]);
  });

  it('matches anew for another shape', async () => {
    const read = await readList(file, csv('Klantnr;Trede;Datum', 'K1;3;01-02-2018'));
    expect(read.shape).toBe('ladder');
    const match = await file.backend.ask('importing.match', {
      listId: read.listId,
      shape: 'contacts',
    });
    expect(match.columns.map(({ suggestedField }) => suggestedField)).toEqual([
      'clientNumber',
      null,
      'contactDate',
    ]);
    expect(match.suggestedReferenceDate).toBe('2018-02-01');
  });

  it('leaves out optional columns that mean nothing alone', async () => {
    expect(
      await fieldsIn(csv('Klantnr;Voornaam;Achternaam;Reden uitstroom', 'K1;A;B;werk')),
    ).toEqual(['clientNumber', 'firstName', 'lastName', null]);
  });

  it('tells columns with one name apart on screen', async () => {
    const { columns } = await readList(
      file,
      csv('Klantnr;Datum;Datum;;Voornaam', 'K1;01-01-2018;01-02-2018;x;A', 'K2;;;y;B'),
    );
    expect(columns.map(({ header }) => header)).toEqual([
      'Klantnr',
      'Datum',
      'Datum (kolom 3)',
      'kolom 4 zonder naam',
      'Voornaam',
    ]);
  });

  it('shows the first records with what they are, and what it left out', async () => {
    const { preview, leftOut, headerLine, rowCount } = await readList(
      file,
      csv(
        'Overzicht klanten 2019;;;',
        '',
        'Klantnr;Voornaam;Achternaam;Kosten',
        'K1;A;B;100,00',
        'K2;C;D;50,00',
        'Totaal;;;150,00',
      ),
    );
    expect([headerLine, rowCount]).toEqual([3, 2]);
    expect(preview.map(({ line, role }) => [line, role])).toEqual([
      [1, 'title'],
      [3, 'header'],
      [4, 'row'],
      [5, 'row'],
      [6, 'totals'],
    ]);
    expect(leftOut.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'title'],
      [6, 'totals'],
    ]);
  });

  it('lets the user decide about the file', async () => {
    const ref = chosenList(file, csv('K1,A,B', 'K2,C,D'));
    const read = await file.backend.ask('importing.read', {
      file: ref,
      choices: { headerLine: 0, delimiter: ',' },
    });
    expect(read.headerLine).toBe(0);
    expect(read.columns.map(({ header }) => header)).toEqual(['kolom 1', 'kolom 2', 'kolom 3']);
    expect(read.rowCount).toBe(2);
  });
});

describe('BSNs in a list', () => {
  it('are left out by the name or the content of the column, and shown nowhere', async () => {
    const read = await readList(
      file,
      csv(
        'Klantnr;BSN;Voornaam;Achternaam;Persoon',
        ...bsns.map((bsn, index) => `K${index};${bsn};A;B ${index};${bsn}`),
      ),
    );
    expect(read.columns.map(({ looksLikeBsn }) => looksLikeBsn)).toEqual([
      false,
      true,
      false,
      false,
      true,
    ]);
    expect(digitsOf(read)).toBe(false);
    const { rows } = await file.backend.ask('importing.rows', {
      listId: read.listId,
      lines: [2],
      corrections: [],
    });
    expect(digitsOf(rows)).toBe(false);
  });

  it('are asked about where they would be the client number', async () => {
    const read = await readList(
      file,
      csv('Klantnummer;Voornaam;Achternaam', ...bsns.map((bsn) => `${bsn};A;B`)),
    );
    expect(read.columns[0]).toMatchObject({
      suggestedField: 'clientNumber',
      looksLikeBsn: false,
      maybeBsn: true,
    });
    expect(digitsOf(read)).toBe(false);
  });

  it('are not seen in client numbers of which one in five passes', async () => {
    const numbers = ['123456782', '100000001', '100000003', '100000004', '100000005'];
    const read = await readList(
      file,
      csv('Klantnummer;Voornaam;Achternaam', ...numbers.map((number) => `${number};A;B`)),
    );
    expect(read.columns[0]).toMatchObject({ looksLikeBsn: false, maybeBsn: false });
  });

  it('are masked in examples and titles of other columns', async () => {
    const read = await readList(
      file,
      csv(
        `Lijst voor ${bsns[0]};;`,
        'Klantnr;Voornaam;Achternaam;Opmerkingen',
        `K1;A;B;zie ${bsns[1]}`,
        'K2;C;D;geen',
      ),
    );
    expect(digitsOf(read)).toBe(false);
    expect(read.columns[3]?.examples[0]).toBe('zie •••••••••');
  });
});
