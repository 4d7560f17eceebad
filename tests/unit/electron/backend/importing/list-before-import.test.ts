import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listLimits } from '../../../../../electron/backend/importing/limits.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, chosenList, csv, readList, trajectoryHeader } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const list = csv('klantnummer;voornaam;achternaam', 'K1;Noë;Çelik');

describe('a list before it is imported', () => {
  it('is described with examples, and never with a BSN', async () => {
    const read = await readList(
      file,
      csv('Klantnr;Voornaam;Achternaam;BSN', 'K1;Jan;Bos;123456782', 'K2;Piet;Mos;111222333'),
    );
    expect(read).toMatchObject({ encoding: 'utf-8', delimiter: ';', rowCount: 2 });
    expect(read.fileName).toMatch(/^lijst-\d+\.csv$/);
    expect(read.columns[1]).toMatchObject({
      index: 1,
      header: 'Voornaam',
      examples: ['Jan', 'Piet'],
      suggestedField: 'firstName',
      looksLikeBsn: false,
    });
    expect(read.columns[3]).toMatchObject({
      index: 3,
      header: 'BSN',
      examples: ['•••••••••'],
      suggestedField: null,
      looksLikeBsn: true,
    });
    const choices = asSuggested(read);
    const columns = choices.columns.map(({ column, field }) =>
      column === 3 ? { column, field: 'nationality' as const } : { column, field },
    );
    const refused = await file.backend.refused('importing.check', { ...choices, columns });
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'columns' });
    expect(refused.message).toMatch(/bewaart nooit een BSN/);
  });

  it('asks first when the client numbers may be BSNs', async () => {
    const read = await readList(
      file,
      csv('Klantnummer;Voornaam;Achternaam', '123456782;Jan;Bos', '111222333;Piet;Mos'),
    );
    const choices = asSuggested(read);
    const refused = await file.backend.refused('importing.check', choices);
    expect(refused).toMatchObject({ code: 'invalid-input', field: 'columns.clientNumber' });
    expect(refused.message).toMatch(/‘Klantnummer’ kunnen BSN’s zijn/);
    const { counts } = await file.backend.ask('importing.check', { ...choices, notBsn: [0] });
    expect(counts.clients).toBe(2);
  });

  it('suggests the latest day that has passed', async () => {
    const read = await readList(
      file,
      csv(trajectoryHeader, 'K1;;A;B;T;;01-05-2018;;', 'K2;;A;C;T;;01-05-2031;;'),
    );
    expect(read.suggestedReferenceDate).toBe('2018-05-01');
  });

  it('is not imported without its required columns, or on a day to come', async () => {
    const choices = asSuggested(await readList(file, csv('klantnr;voornaam', 'K1;Jan')));
    expect(await file.backend.refused('importing.check', choices)).toMatchObject({
      code: 'invalid-input',
      field: 'columns.lastName',
    });
    const good = asSuggested(await readList(file, list));
    expect(
      await file.backend.refused('importing.check', { ...good, referenceDate: '2020-01-01' }),
    ).toMatchObject({ code: 'invalid-input', field: 'referenceDate' });
  });

  it('is forgotten when another is read, also when that fails', async () => {
    const choices = asSuggested(await readList(file, list));
    await file.backend.refused('importing.read', { file: chosenList(file, '') });
    const refused = await file.backend.refused('importing.check', choices);
    expect(refused).toMatchObject({ code: 'not-found', field: 'listId' });
  });

  it('may be missing, a folder, forbidden or too big', async () => {
    const refusedPath = async (path: string) => {
      const input = { file: file.backend.grant(path) };
      const { code, message } = await file.backend.refused('importing.read', input);
      expect(code).toBe('unreadable-list');
      return message;
    };
    expect(await refusedPath(join(file.folder, 'weg.csv'))).toMatch(/er niet meer/);
    mkdirSync(join(file.folder, 'map.csv'));
    expect(await refusedPath(join(file.folder, 'map.csv'))).toMatch(/een map/);
    if (process.getuid?.() !== 0) {
      writeFileSync(join(file.folder, 'dicht.csv'), list);
      chmodSync(join(file.folder, 'dicht.csv'), 0);
      expect(await refusedPath(join(file.folder, 'dicht.csv'))).toMatch(/open in Excel/);
    }
    expect(file.backend.unexpected).toEqual([]);
  });

  it('may have too many rows', async () => {
    const rows = 'K1;Jan\r\n'.repeat(listLimits.rows + 1);
    const refused = await file.backend.refused('importing.read', {
      file: chosenList(file, csv('nr;voornaam') + rows),
    });
    expect(refused.message).toMatch(/meer dan 300\.000 regels/);
  });
});
