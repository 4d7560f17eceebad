import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const header = 'klantnummer;voornaam;achternaam;geboortedatum';
const row = (number: number, born = '01-02-1980') => `K${number};Ann;Nummer ${number};${born}`;
const choose = async (...rows: string[]) => asSuggested(await readList(file, csv(header, ...rows)));
const absentOf = async (choices: ListChoicesInput) =>
  (await file.backend.ask('importing.check', choices)).counts.absentClients;

describe('the clients of the team file whom a list does not name', () => {
  it('are counted when it names at least half of them', async () => {
    expect(await absentOf(await choose(row(1)))).toBeNull();
    await file.backend.ask('importing.commit', await choose(row(1), row(2), row(3), row(4)));
    expect(await absentOf(await choose(row(1), row(2), row(3), row(4)))).toBe(0);
    expect(await absentOf(await choose(row(1), row(9), row(4)))).toBe(2);
    expect(await absentOf(await choose(row(1), row(8), row(9)))).toBeNull();
  });

  it('are not those of a row that is skipped, mended or has a fault', async () => {
    await file.backend.ask('importing.commit', await choose(row(1), row(2), row(3), row(4)));
    const choices = await choose(row(1), row(2, '31-02-1980'), row(7));
    expect(await absentOf(choices)).toBe(2);
    const corrections = [{ line: 4, column: 0, text: 'K3' }];
    expect(await absentOf({ ...choices, skippedLines: [2, 3], corrections })).toBe(1);
  });

  it('are not counted of a list of another shape', async () => {
    await file.backend.ask('importing.commit', await choose(row(1), row(2)));
    const read = await readList(file, csv('klantnummer;trede;gemeten op', 'K1;3;01-02-2019'));
    const { columns } = await file.backend.ask('importing.match', {
      listId: read.listId,
      shape: 'ladder',
    });
    expect(await absentOf({ ...asSuggested({ ...read, columns }), shape: 'ladder' })).toBeNull();
  });
});
