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
