import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FaultyList, importList } from '../../../../build/demo/read-list.mts';
import { makeTeamFile, type TestTeamFile } from '../../../support/team-file.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

async function imported(...lines: readonly string[]) {
  const path = join(file.folder, 'lijst.csv');
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  const { backend } = file;
  return importList({ ask: backend.ask, choose: backend.grant }, path);
}

async function faultsOf(...lines: readonly string[]): Promise<readonly string[]> {
  try {
    await imported(...lines);
  } catch (error) {
    if (error instanceof FaultyList) return error.lines;
    throw error;
  }
  throw new Error('the list was imported');
}

it('names the line of the file on which a record begins, and the header as it stands there', async () => {
  const faults = await faultsOf(
    'Klanten van 2019;;;;',
    '',
    'Kl.nr.;Voornaam;Achternaam;Geb.datum (dd-mm-jjjj);Opmerkingen',
    'K1;Jan;Bos;01-02-1980;"belt',
    'terug"',
    'K2;Iris;Mos;31-02-1990;',
    'K3;;Ros;01-02-1980;',
  );
  expect(faults).toEqual([
    'regel 6, kolom "Geb.datum (dd-mm-jjjj)": 31-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.',
    'regel 7, kolom "Voornaam": De voornaam ontbreekt. Vul hem in.',
  ]);
});

it('misses only the required columns', async () => {
  expect(
    await faultsOf('Kl.nr.;Voornaam;Traject;Reden uitstroom', 'K1;Jan;Taalstage;werk'),
  ).toEqual([
    'regel 1, kolom "achternaam": Deze kolom ontbreekt. Zonder deze kolom kan Trede de lijst niet importeren.',
  ]);
  const { counts } = await imported(
    'Kl.nr.;Voornaam;Achternaam;Traject;Aanbieder;Reden uitstroom',
    'K1;Jan;Bos;Taalstage;Op Stap;werk',
  );
  expect(counts).toMatchObject({ clients: 1, trajectories: 0, outflows: 0 });
});

it('takes a column with the whole name for first and last name', async () => {
  expect(await faultsOf('Kl.nr.;Wie', 'K1;Berg, Jan van den')).toEqual(
    ['voornaam', 'achternaam'].map(
      (name) =>
        `regel 1, kolom "${name}": Deze kolom ontbreekt. Zonder deze kolom kan Trede de lijst niet importeren. Eén kolom ‘Naam’ met de hele naam mag ook: Achternaam, Voornaam.`,
    ),
  );
  expect(await faultsOf('Kl.nr.;Naam klant', 'K1;Jan van den Berg')).toEqual([
    'regel 2, kolom "Naam klant": Trede ziet niet welk deel de achternaam is. Schrijf Achternaam, Voornaam. Bijvoorbeeld: Berg, Jan van den.',
  ]);
  const { counts } = await imported('Kl.nr.;Naam klant', 'K1;Berg, Jan van den', 'K2;Bos, Iris');
  expect(counts.clients).toBe(2);
  const stored = await file.backend
    .db()
    .selectFrom('client')
    .select(['first_name', 'last_name'])
    .orderBy('client_number')
    .execute();
  expect(stored).toEqual([
    { first_name: 'Jan', last_name: 'van den Berg' },
    { first_name: 'Iris', last_name: 'Bos' },
  ]);
});

it('does not take client numbers that may be BSNs', async () => {
  const faults = await faultsOf('Klantnr;Voornaam;Achternaam', '123456782;Jan;Bos');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^regel 1, kolom "Klantnr": .*BSN/);
  expect(faults.join()).not.toMatch(/\d{8}/);
});

it('says where the client numbers are BSNs and nothing else is there', async () => {
  const faults = await faultsOf('BSN;Voornaam;Achternaam', '123456782;Jan;Bos', '111222333;A;B');
  expect(faults).toEqual([
    'regel 1, kolom "BSN": In de kolom ‘BSN’ staan BSN’s. Trede bewaart nooit een BSN. Zet in de lijst een ander nummer bij klantnummer.',
  ]);
});

it('says that a column of BSNs was left out', async () => {
  const { warnings } = await imported('Kl.nr.;Voornaam;Achternaam;BSN', 'K1;Jan;Bos;123456782');
  expect(warnings).toEqual([
    'regel 1, kolom "BSN": In deze kolom staan BSN’s. Trede bewaart nooit een BSN en laat deze kolom weg.',
  ]);
});

it('takes persons who may be one for two', async () => {
  const { counts } = await imported(
    'Kl.nr.;Voornaam;Achternaam;Geb.datum',
    'K1;Jan;Bos;01-02-1980',
    'K2;Jan;Bos;01-02-1980',
  );
  expect(counts.clients).toBe(2);
});

it('keeps no BSN that stands in a name', async () => {
  const { warnings } = await imported(
    'Kl.nr.;Voornaam;Achternaam;Klantmanager',
    'K1;Jan;Bos;Iris 123456782',
  );
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/kan zijn\. Trede bewaart nooit een BSN/);
  const { name } = await file.backend
    .db()
    .selectFrom('client_case_manager')
    .select('name')
    .executeTakeFirstOrThrow();
  expect(name).toBe('Iris •••••••••');
});
