import { describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import type { ValueMatch } from '#shared/importing/schema.ts';
import { makeTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, csv, readList } from './lists.ts';

const header =
  'klantnummer;voornaam;achternaam;geboortedatum;geslacht;nationaliteit;klantmanager;traject;startdatum';
const ann = 'K1;Ann;Een;01-02-1980;V;Syrische;Iris';

async function faultsOf(rows: readonly string[], values: ValueMatch[] = []): Promise<string[]> {
  const file = await makeTeamFile();
  const choices = asSuggested(await readList(file, csv(header, ...rows)));
  const { faults } = await file.backend.ask('importing.check', { ...choices, values });
  await file.cleanup();
  return faults.map(describeRemark);
}

describe('a row with the client number of somebody else', () => {
  it('has one fault, on the number, whatever else it says', async () => {
    expect(
      await faultsOf([
        `${ann};Jobcoaching;01-03-2018`,
        'K1;Bo;Twee;03-04-1990;M;Eritrese;Jan;Taalstage;01-03-2018',
        `${ann};Taalstage;01-03-2019`,
        'K1;Bo;Twee;03-04-1990;M;Eritrese;Jan;;',
      ]),
    ).toEqual([
      'regel 3, kolom "klantnummer": Dit nummer is van Ann Een op regel 2. Verbeter het klantnummer.',
      'regel 5, kolom "klantnummer": Dit nummer is van Ann Een op regel 2. Verbeter het klantnummer.',
    ]);
  });

  it.each([
    ['name', 'K1;Anna;Een;01-02-1980;V;Syrische;Iris;;', /^regel 3, kolom "voornaam".*Maak ze/],
    ['birth date', 'K1;Een;Ann;01-02-1981;V;Syrische;Iris;;', /^regel 3, kolom "voornaam"/],
    ['only the date', 'K1;Ann;Een;01-02-1981;V;Syrische;Iris;;', /^regel 3, kolom "geboorted/],
  ])('is not one that differs in one of them: %s', async (_, other, fault) => {
    const faults = await faultsOf([`${ann};Jobcoaching;01-03-2018`, other]);
    expect(faults[0]).toMatch(fault);
    expect(faults.join()).not.toContain('Dit nummer is van');
  });
});

describe('two rows of one client that contradict each other', () => {
  it('are quoted as they are written, not as what they stand for', async () => {
    const faults = await faultsOf(
      [`${ann.replace(';V;', ';vrwx;')};;`, `${ann.replace(';V;', ';mnx;')};Taalstage;01-03-2018`],
      [
        { field: 'sex', text: 'vrwx', value: 'vrouw' },
        { field: 'sex', text: 'mnx', value: 'man' },
      ],
    );
    expect(faults).toEqual([
      'regel 3, kolom "geslacht": Hier staat ‘mnx’, en op regel 2 staat ‘vrwx’ voor dezelfde klant (geslacht). Maak ze gelijk.',
    ]);
  });
});
