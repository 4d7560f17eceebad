import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '#shared/importing/counts.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { testAccount } from '../../../../support/backend.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';
import { asSuggested, contentOf, csv, readList, trajectoryHeader } from './lists.ts';

let file: TestTeamFile;
beforeEach(async () => {
  file = await makeTeamFile();
});
afterEach(() => file.cleanup());

const header =
  'klantnummer;bijstandspartij;voornaam;achternaam;geboortedatum;geslacht;nationaliteit;datum vestiging;doelgroep;kandidaatgroep;klantmanager;trede start;trede nu;taalniveau;taalmaatje;traject;aanbieder;startdatum traject;einddatum traject;resultaat traject;kosten;fonds;uitstroom;uitstroomdatum';
const list = csv(
  header,
  'K1;P1;Noë;Çelik;01-02-1985;V;Syrische;01-05-2016;statushouder;werk;Bram;2;5;A2;ja;Jobcoaching;Op Stap;01-03-2018;;lopend;1.450,00;Fonds 2016;parttime werk;01-04-2018',
  'K1;P1;Noë;Çelik;01-02-1985;V;Syrische;01-05-2016;statushouder;werk;Bram;2;5;A2;ja;Taalstage;Op Stap;01-03-2017;01-06-2017;afgerond;€ 500,-;Fonds 2016;parttime werk;01-04-2018',
  'K2;P1;Rami;’t Hof;;M;;;oudkomer;;;;3;;nee;;;;;;;;;',
);

async function importList(content: string | Uint8Array) {
  const choices = asSuggested(await readList(file, content));
  const checked = await file.backend.ask('importing.check', choices);
  const committed = await file.backend.ask('importing.commit', choices);
  expect(committed.counts).toEqual(checked.counts);
  expect(committed.warnings).toBe(checked.warnings.length);
  return checked;
}

describe('an import', () => {
  it('stores all that the list says, once', async () => {
    const { counts, faults, warnings } = await importList(list);
    expect([faults, warnings]).toEqual([[], []]);
    expect(counts).toEqual({
      ...noCounts(),
      rows: 3,
      newRows: 3,
      measurements: 4,
      clients: 2,
      households: 1,
      trajectories: 2,
      outflows: 1,
      costCents: 195000,
      knownClients: 0,
      knownTrajectories: 0,
      newFunds: ['Fonds 2016'],
      newProviders: ['Op Stap'],
      newTrajectoryTypes: ['Taalstage'],
    });
    const content = await contentOf(file.backend);
    expect(content['client']).toMatchObject([
      {
        client_number: 'K1',
        first_name: 'Noë',
        last_name: 'Çelik',
        birth_date: '1985-02-01',
        sex: 'vrouw',
        nationality: 'Syrische',
        settlement_date: '2016-05-01',
        target_group: null,
        language_buddy: 1,
        import_id: 1,
      },
      { client_number: 'K2', last_name: '’t Hof', target_group: 'oudkomer', language_buddy: 0 },
    ]);
    expect(content['client_track']).toMatchObject([{ track: 'werk', since: null }]);
    expect(content['client_case_manager']).toMatchObject([{ name: 'Bram', since: null }]);
    expect(content['client_language_level']).toMatchObject([
      { level: 'A2', measured_on: '2018-04-01' },
    ]);
    expect(content['ladder_measurement']).toMatchObject([
      { client_id: 1, step: 2, measured_on: null },
      { client_id: 1, step: 5, measured_on: '2018-04-01' },
      { client_id: 2, step: 3, measured_on: '2018-04-01' },
    ]);
    expect(content['outflow']).toMatchObject([{ kind: 'parttime-werk', date: '2018-04-01' }]);
    expect(content['trajectory']).toMatchObject([
      { start_date: '2018-03-01', end_date: null, status: 'loopt' },
      { start_date: '2017-03-01', end_date: '2017-06-01', status: 'afgerond' },
    ]);
    expect(content['imported_cost']).toMatchObject([
      { amount_cents: 145000, fund_id: 1 },
      { amount_cents: 50000, fund_id: 1 },
    ]);
    expect(content['fund']).toMatchObject([{ name: 'Fonds 2016' }]);
    expect(content['import_run']).toMatchObject([
      {
        imported_on: '2019-12-31',
        imported_by: testAccount,
        reference_date: '2018-04-01',
        row_count: 3,
        shape: 'clients',
        undone_at: null,
      },
    ]);
  });

  it('adds nothing the second time', async () => {
    await importList(list);
    const before = await contentOf(file.backend);
    const { counts, warnings } = await importList(list);
    expect(counts).toMatchObject({
      clients: 0,
      households: 0,
      trajectories: 0,
      outflows: 0,
      costCents: 0,
      knownClients: 2,
      knownTrajectories: 2,
      newFunds: [],
    });
    expect(warnings).toEqual([]);
    expect(await contentOf(file.backend)).toEqual(before);
  });

  it('reads the same from windows-1252, UTF-8 and UTF-8 with a mark', async () => {
    const contents = [];
    for (const bytes of [
      iconv.encode(list, 'win1252'),
      Buffer.from(list),
      Buffer.from(`\ufeff${list}`),
    ]) {
      const own = await makeTeamFile();
      const choices = asSuggested(await readList(own, bytes));
      await own.backend.ask('importing.commit', choices);
      const { import_run: _log, ...content } = await contentOf(own.backend);
      contents.push(content);
      await own.cleanup();
    }
    expect(contents[0]?.['client']).toHaveLength(2);
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
  });

  it('leaves a known client alone, adds what is new of them, and says what differs', async () => {
    await importList(list);
    const { counts, warnings, changes } = await importList(
      csv(
        header,
        'K1;P1;Noë;Celik;01-02-1985;V;Syrische;01-05-2016;statushouder;werk;Iris;2;5;A2;ja;JOBCOACHING;op stap;01-03-2018;;lopend;1.500,00;fonds 2016;betaald werk;01-09-2019',
        'K1;P1;Noë;Celik;01-02-1985;V;Syrische;01-05-2016;statushouder;werk;Iris;2;5;A2;ja;Jobcoaching;Op Stap;01-03-2019;;lopend;1.450,00;Fonds 2016;betaald werk;01-09-2019',
      ),
    );
    expect(counts).toMatchObject({
      clients: 0,
      trajectories: 1,
      outflows: 1,
      costCents: 145000,
      knownClients: 1,
      knownTrajectories: 1,
      newFunds: [],
      newProviders: [],
      newTrajectoryTypes: [],
    });
    expect(warnings).toEqual([]);
    const differs = (field: string, from: string, to: string) => ({
      field,
      count: 1,
      examples: [{ line: 2, clientNumber: 'K1', from, to }],
      overwrite: false,
    });
    expect(changes).toEqual([
      differs('lastName', 'Çelik', 'Celik'),
      differs('caseManager', 'Bram', 'Iris'),
      differs('cost', '€\u00a01.450,00', '€\u00a01.500,00'),
    ]);
    expect(counts).toMatchObject({ newRows: 2, changedRows: 0, changedValues: 0 });
    const { client, outflow } = await contentOf(file.backend);
    expect(client).toMatchObject([{ last_name: 'Çelik' }, {}]);
    expect(outflow).toHaveLength(2);
  });

  it('puts what was bought in the catalogue, at the last price of the list', async () => {
    await importList(
      csv(
        trajectoryHeader,
        'K1;;A;B;Jobcoaching;Op Stap;01-01-2018;1.450,00;F',
        'K2;;A;C;Jobcoaching;Op Stap;01-01-2018;1.500,00;F',
        'K3;;A;D;Jobcoaching;Op Stap;01-01-2018;;',
        'K4;;A;E;Bewegen Werkt;bewegen werkt;01-01-2018;985,50;F',
      ),
    );
    const products = await file.backend
      .db()
      .selectFrom('product')
      .innerJoin('trajectory_type', 'trajectory_type.id', 'product.type_id')
      .innerJoin('provider', 'provider.id', 'product.provider_id')
      .select(['trajectory_type.name as type', 'provider.name as provider', 'price_cents as price'])
      .where('price_cents', 'is not', null)
      .execute();
    expect(products).toEqual([
      { type: 'Bewegen Werkt', provider: 'Bewegen Werkt', price: 98550 },
      { type: 'Jobcoaching', provider: 'Op Stap', price: 150000 },
    ]);
  });

  it('warns when a known fund is not meant for it', async () => {
    await file.backend
      .db()
      .insertInto('fund')
      .values({
        name: 'Fonds 2016',
        spend_from: null,
        spend_until: '2017-12-31',
        target_group: null,
      })
      .execute();
    const { warnings, counts } = await importList(list);
    expect(warnings.map(describeRemark)).toEqual([
      'regel 2, kolom "fonds": Fonds 2016 is te besteden tot en met 31-12-2017. Dit traject begon later.',
    ]);
    expect(counts.newFunds).toEqual([]);
  });

  it('warns when a known fund pays no trajectories, or is for who settled in other years', async () => {
    await file.backend
      .db()
      .insertInto('fund')
      .values([
        { name: 'Fonds A', cost_kinds: 'personeel kinderopvang' },
        { name: 'Fonds B', settled_from_year: 2016, settled_until_year: 2017 },
      ])
      .execute();
    const row = (number: string, settled: string, fund: string) =>
      `${number};A;B ${number};${settled};Jobcoaching;01-02-2018;100,00;${fund}`;
    const { warnings } = await importList(
      csv(
        'klantnummer;voornaam;achternaam;datum vestiging;traject;startdatum;kosten;fonds',
        row('K1', '01-05-2016', 'Fonds A'),
        row('K2', '01-05-2016', 'Fonds B'),
        row('K3', '01-05-2015', 'Fonds B'),
        row('K4', '', 'Fonds B'),
      ),
    );
    expect(warnings.map(describeRemark)).toEqual(
      expect.arrayContaining([
        'regel 2, kolom "fonds": Fonds A betaalt geen trajecten.',
        'regel 4, kolom "fonds": Fonds B is voor wie zich vanaf 2016 tot en met 2017 vestigde. Deze klant vestigde zich in 2015.',
        'regel 5, kolom "fonds": Fonds B is voor wie zich vanaf 2016 tot en met 2017 vestigde. Van deze klant is de datum van vestiging niet bekend.',
      ]),
    );
    expect(warnings.some(({ line }) => line === 3)).toBe(false);
  });

  it('says whom a known fund is for when the client is not, or may not be', async () => {
    await file.backend
      .db()
      .insertInto('fund')
      .values({ name: 'Fonds A', target_group: 'oudkomer' })
      .execute();
    const row = (number: string, settled: string) =>
      `${number};A;B ${number};${settled};Jobcoaching;01-02-2018;100,00;fonds a`;
    const { warnings } = await importList(
      csv(
        'klantnummer;voornaam;achternaam;datum vestiging;traject;startdatum;kosten;fonds',
        row('K1', '01-05-2016'),
        row('K2', ''),
        row('K3', '01-05-2006'),
      ),
    );
    expect(warnings.map(describeRemark)).toEqual([
      'regel 2, kolom "fonds": Fonds A is voor oudkomers. Deze klant is statushouder.',
      'regel 3, kolom "fonds": Fonds A is voor oudkomers. De lijst zegt niet of deze klant dat is.',
    ]);
  });
});
