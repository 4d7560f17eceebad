import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTeamFile, type TestTeamFile } from '../../../../../support/team-file.ts';
import { asSuggested, csv, readList } from '../lists.ts';

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
  const db = file.backend.db();
  await db
    .insertInto('provider')
    .values([{ name: '2Switch' }, { name: '4WD CARE' }])
    .onConflict((oc) => oc.doNothing())
    .execute();
  await db
    .insertInto('fund')
    .values([{ name: 'Fonds 2016' }])
    .execute();
});
afterAll(() => file.cleanup());

async function valuesOf(content: string) {
  const read = await readList(file, content);
  const { columns } = await file.backend.ask('importing.values', {
    listId: read.listId,
    shape: read.shape,
    columns: asSuggested(read).columns,
  });
  return Object.fromEntries(columns.map((column) => [column.field, column]));
}

const spellingsIn = async (content: string, field: string) =>
  (await valuesOf(content))[field]?.spellings.map(({ text, suggestion }) => [text, suggestion]);

const client = (header: string, ...cells: readonly string[]) =>
  csv(
    `Klantnr;Voornaam;Achternaam;${header}`,
    ...cells.map((cell, index) => `K${index};A;B ${index};${cell}`),
  );

describe('the spellings that the user should look at', () => {
  it('are none where all are understood', async () => {
    const { sex } = await valuesOf(client('Geslacht', 'M', 'v', 'v', 'onbekend', ''));
    expect(sex).toMatchObject({ spellings: [], understood: 3 });
    expect(sex?.read).toEqual([
      { text: 'v', rows: 2, value: 'Vrouw' },
      { text: 'M', rows: 1, value: 'Man' },
      { text: 'onbekend', rows: 1, value: null },
    ]);
    const { nationality } = await valuesOf(
      client('Nationaliteit', 'Syrië', 'Syrisch', 'Syrische', 'Turks'),
    );
    expect(nationality?.spellings).toEqual([]);
    expect(nationality?.read.map(({ value }) => value)).toEqual([
      'Syrische',
      'Syrische',
      'Syrische',
      'Turkse',
    ]);
  });

  it('come with what they nearly are, or nothing', async () => {
    const { sex } = await valuesOf(client('Geslacht', 'M', 'vrouuw', 'Q', 'Q'));
    expect(sex).toMatchObject({
      kind: 'closed',
      column: 3,
      header: 'Geslacht',
      understood: 1,
      spellings: [
        { text: 'Q', rows: 2, suggestion: null, by: null },
        { text: 'vrouuw', rows: 1, suggestion: 'vrouw', by: 'spelling' },
      ],
      options: [
        { value: 'man', label: 'Man' },
        { value: 'vrouw', label: 'Vrouw' },
        { value: 'anders', label: 'Anders' },
      ],
    });
  });

  it('of steps and reasons are found among other words', async () => {
    expect(
      await spellingsIn(client('Trede nu', '3', 'onbetaald werk', 'zie dossier'), 'ladderNow'),
    ).toEqual([
      ['onbetaald werk', '4'],
      ['zie dossier', null],
    ]);
    const outflow = csv(
      'Klantnr;Voornaam;Achternaam;Uitstroom;Uitstroomdatum',
      'K1;A;B;uitgestroomd naar betaald werk;01-02-2018',
      'K2;A;C;parttime baan bij bakker;01-02-2018',
      'K3;A;D;geen baan;01-02-2018',
    );
    expect(await spellingsIn(outflow, 'outflowKind')).toEqual([
      ['uitgestroomd naar betaald werk', 'betaald-werk'],
      ['parttime baan bij bakker', 'parttime-werk'],
      ['geen baan', null],
    ]);
  });

  it('of names are those that are nearly another', async () => {
    const trajectories = csv(
      'Klantnr;Soort traject;Aanbieder;Startdatum traject;Kosten;Fonds',
      'K1;Bewegen Werkt;4 WD care;01-02-2018;1,00;Fonds 2016',
      'K2;Bewegen werkt!;2switch;01-02-2018;1,00;Fonds 2017',
      'K3;Bewegen Werkt;Stillare;01-02-2018;1,00;Fonds  2016',
      'K4;Taalstage;Stichting Stillare;01-02-2018;1,00;Fonds-2016',
    );
    expect(await spellingsIn(trajectories, 'provider')).toEqual([
      ['4 WD care', '4WD CARE'],
      ['Stichting Stillare', 'Stillare'],
    ]);
    expect(await spellingsIn(trajectories, 'trajectoryType')).toEqual([
      ['Bewegen werkt!', 'Bewegen Werkt'],
      ['Taalstage', null],
    ]);
    expect(await spellingsIn(trajectories, 'fund')).toEqual([
      ['Fonds-2016', 'Fonds 2016'],
      ['Fonds 2017', null],
    ]);
  });

  it('of persons are those with the same last name and initial', async () => {
    expect(
      await spellingsIn(
        client(
          'Klantmanager',
          'Iris van Doornwaard',
          'Iris van Doornwaard',
          'I. van Doornwaard',
          'Noor Bakelaar',
        ),
        'caseManager',
      ),
    ).toEqual([
      ['I. van Doornwaard', 'Iris van Doornwaard'],
      ['Iris van Doornwaard', null],
      ['Noor Bakelaar', null],
    ]);
  });

  it('of a nationality are those that Trede does not know but nearly', async () => {
    expect(
      await spellingsIn(
        client('Nationaliteit', 'Syrishe', 'Eritreesse', 'Atlantische'),
        'nationality',
      ),
    ).toEqual([
      ['Syrishe', 'Syrische'],
      ['Eritreesse', 'Eritrese'],
      ['Atlantische', null],
    ]);
  });

  it('are new names as well, once however they are written, beside all that they can be', async () => {
    const { provider } = await valuesOf(
      csv(
        'Klantnr;Soort traject;Aanbieder;Startdatum traject',
        'K1;Taal;Zorgtuin;01-02-2018',
        'K2;Taal;ZORGTUIN;01-02-2018',
        'K3;Taal;2switch;01-02-2018',
        'K4;Taal;Ons Erf;01-02-2018',
      ),
    );
    expect(provider?.spellings).toEqual([
      { text: 'Zorgtuin', rows: 2, suggestion: null, by: null },
      { text: 'Ons Erf', rows: 1, suggestion: null, by: null },
    ]);
    expect(provider?.read).toEqual([{ text: '2switch', rows: 1, value: '2Switch' }]);
    const names = provider?.options.map(({ value }) => value);
    expect(names).toEqual(expect.arrayContaining(['2Switch', '4WD CARE', 'Zorgtuin', 'Ons Erf']));
  });

  it('of a case manager are told apart by case, as storing does', async () => {
    expect(
      await spellingsIn(client('Klantmanager', 'Jan Bos', 'jan bos', 'Iris Vos'), 'caseManager'),
    ).toEqual([
      ['jan bos', 'Jan Bos'],
      ['Jan Bos', null],
      ['Iris Vos', null],
    ]);
  });

  it('never hold a BSN', async () => {
    const { sex } = await valuesOf(client('Geslacht', 'M', 'V 123456782'));
    expect(sex).toMatchObject({ spellings: [], read: [{ text: 'M' }] });
  });
});
