import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

/** The warnings about a list with one client. */
async function importClient(row: string): Promise<string[]> {
  const list = csv('klantnummer;voornaam;achternaam;geboortedatum', row);
  const choices = asSuggested(await readList(file, list));
  const { warnings } = await file.backend.ask('importing.check', choices);
  await file.backend.ask('importing.commit', choices);
  return warnings.map(describeRemark);
}

describe('a new client who may be in the team file already', () => {
  it.each([
    ['0012345', '12345'],
    ['12345', '0012345'],
    ['K1', 'k1'],
  ])('is remarked on: number %s, and then %s', async (known, listed) => {
    await importClient(`${known};Salma;Haddad;`);
    const warning = `regel 2, kolom "klantnummer": In Trede staat al een klant met nummer ${known}. Is dit dezelfde persoon? Maak het nummer dan gelijk.`;
    expect(await importClient(`${listed};Selma;Hadad;`)).toEqual([warning]);
    expect(await importClient(`${listed};Selma;Hadad;`)).toEqual([]);
  });

  it('is remarked on by name and birth date', async () => {
    await importClient('K1;Salma;Haddad;01-01-1990');
    expect(await importClient('K2;SALMA;Haddad;01-01-1990')).toEqual([
      'regel 2, kolom "klantnummer": In Trede staat deze naam en geboortedatum al, met klantnummer K1. Is dit dezelfde persoon? Maak het nummer dan gelijk.',
    ]);
  });

  it('may well have the same name', async () => {
    await importClient('K1;Salma;Haddad;01-01-1990');
    expect(await importClient('K2;Salma;Haddad;')).toEqual([]);
    expect(await importClient('K3;Salma;Haddad;02-01-1990')).toEqual([]);
  });
});
