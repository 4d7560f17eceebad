import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListRemark } from '#shared/importing/schema.ts';
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
  const choices = asSuggested(read);
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
