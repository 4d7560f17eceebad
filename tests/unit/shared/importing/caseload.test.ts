import { describe, expect, it } from 'vitest';
import { readCaseload } from '#shared/importing/caseload.ts';
import { suggestFields } from '#shared/importing/columns.ts';
import { describeRemark } from '#shared/importing/remarks.ts';
import { jobcoaching, readRows, salma } from './rows-of-clients.ts';

const faultsOf = (...rows: Record<string, string>[]) =>
  readRows(...rows).faults.map(describeRemark);
const warningsOf = (...rows: Record<string, string>[]) => {
  const { faults, warnings } = readRows(...rows);
  expect(faults).toEqual([]);
  return warnings.map(describeRemark);
};

describe('rows that become clients', () => {
  it('takes repeated rows as one client with several trajectories', () => {
    const { clients, faults, warnings } = readRows(
      { ...jobcoaching, kosten: '1.450,00', fonds: 'Fonds A', partij: 'P1' },
      { ...jobcoaching, traject: 'Taalstage', 'trede nu': '4', 'trede start': '4' },
    );
    expect([faults, warnings]).toEqual([[], []]);
    expect(clients).toHaveLength(1);
    expect(clients[0]).toMatchObject({
      line: 2,
      rowCount: 2,
      householdNumber: 'P1',
      ladder: [
        { step: 4, measuredOn: null },
        { step: 4, measuredOn: '2019-12-31' },
      ],
      trajectories: [
        { line: 2, typeName: 'Jobcoaching', costCents: 145000, fundName: 'Fonds A' },
        { line: 3, typeName: 'Taalstage', costCents: null, fundName: null },
      ],
    });
  });

  it('gives a client without a household one of their own, that no list can name', () => {
    expect(readRows(salma).clients[0]?.householdNumber).toBe('klant\u00a0K1');
    for (const partij of ['BP-K1', 'klant K1', 'klant\u00a0K1', ' klant\u00a0 K1']) {
      const { clients, faults } = readRows(salma, { ...salma, klantnummer: 'K2', partij });
      expect(faults).toEqual([]);
      expect(new Set(clients.map(({ householdNumber }) => householdNumber)).size).toBe(2);
    }
  });

  it('takes a lone step of now as the first measurement', () => {
    expect(readRows({ ...salma, 'trede nu': '2' }).clients[0]?.ladder).toEqual([
      { step: 2, measuredOn: '2019-12-31' },
    ]);
  });

  it.each([
    ['lopend', '', 'loopt'],
    ['afgerond', '01-03-2019', 'afgerond'],
    ['', '', 'loopt'],
    ['', '31-12-2019', 'loopt'],
    ['', '30-12-2019', 'geeindigd'],
  ])('result %j with end %j is %s', (resultaat, eind, status) => {
    const { clients } = readRows({ ...jobcoaching, resultaat, eind });
    expect(clients[0]?.trajectories[0]?.status).toBe(status);
  });

  it('keeps a target group only when it does not follow from the settlement date', () => {
    const group = (row: Record<string, string>) => readRows({ ...salma, ...row }).clients[0];
    expect(group({ doelgroep: 'oudkomer', 'datum vestiging': '01-01-2005' })).toMatchObject({
      targetGroup: 'oudkomer',
      targetGroupByHand: null,
    });
    expect(group({ doelgroep: 'oudkomer' })?.targetGroupByHand).toBe('oudkomer');
    expect(group({ 'datum vestiging': '01-01-2015' })?.targetGroup).toBe('statushouder');
  });
});

describe('faults', () => {
  it('come all at once, with the line and the column', () => {
    expect(
      faultsOf(
        { klantnummer: '', voornaam: '', achternaam: 'Haddad', geboortedatum: '31-02-1990' },
        { ...salma, uitstroom: 'gewoon weg', 'trede nu': '7' },
        { klantnummer: 'K2', voornaam: 'Omar', achternaam: '', uitstroom: 'studie' },
        { ...jobcoaching, klantnummer: 'K3', start: '', kosten: '-5', aanbieder: 'A' },
        { ...jobcoaching, klantnummer: 'K4', eind: '01-01-2019' },
        { ...salma, klantnummer: 'K5', aanbieder: 'A', start: '01-01-2019' },
        { ...salma, klantnummer: 'K6', kosten: '500' },
        { ...salma, klantnummer: 'K7', geboortedatum: '01-01-2021', uitstroomdatum: '01-01-2019' },
      ),
    ).toEqual([
      'regel 2, kolom "klantnummer": Het klantnummer ontbreekt. Vul het in: zonder nummer weet Trede niet over wie dit gaat.',
      'regel 2, kolom "voornaam": De voornaam ontbreekt. Vul hem in.',
      'regel 2, kolom "geboortedatum": 31-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.',
      'regel 3, kolom "trede nu": ‘7’ is geen trede. Een trede is 1, 2, 3, 4, 5 of 6.',
      expect.stringMatching(
        /^regel 3, kolom "uitstroom": ‘gewoon weg’ is geen reden van uitstroom die Trede kent\. Schrijf betaald werk, /,
      ) as string,
      'regel 4, kolom "achternaam": De achternaam ontbreekt. Vul hem in.',
      'regel 4, kolom "uitstroomdatum": De datum van de uitstroom ontbreekt. Vul hem in, of haal de uitstroom weg.',
      'regel 5, kolom "start": De startdatum van het traject ontbreekt. Vul hem in als dd-mm-jjjj.',
      'regel 5, kolom "kosten": ‘-5’ is minder dan 0. Is dit een creditnota? Trek die af van de kosten van het traject, en maak deze cel leeg.',
      'regel 6, kolom "eind": Het einde (01-01-2019) ligt vóór de start (01-02-2019). Verbeter een van de twee.',
      'regel 7, kolom "traject": Het soort traject ontbreekt. Vul het in, of haal dit weg: aanbieder en startdatum traject.',
      'regel 8, kolom "kosten": Hier staan kosten, maar er staat geen traject bij. Vul het soort traject in, of haal de kosten weg.',
      'regel 9, kolom "geboortedatum": 01-01-2021 ligt in de toekomst. Vul de dag in waarop deze klant geboren is.',
      'regel 9, kolom "uitstroom": Er staat een datum van uitstroom, maar geen reden. Vul de reden in, of haal de datum weg.',
    ]);
  });

  it('name both lines when rows of one client contradict each other', () => {
    expect(
      faultsOf(jobcoaching, {
        ...jobcoaching,
        voornaam: 'Selma',
        traject: 'Taalstage',
        geboortedatum: '1-1-1990',
      }),
    ).toEqual([
      'regel 3, kolom "voornaam": Hier staat ‘Selma’, en op regel 2 staat ‘Salma’ voor dezelfde klant (voornaam). Maak ze gelijk.',
    ]);
  });

  it('say what to do when one client leaves twice', () => {
    const left = { ...salma, uitstroom: 'studie', uitstroomdatum: '01-04-2018' };
    const advice =
      'In één lijst heeft een klant één uitstroom, en daarnaast hooguit één keer parttime werk op een andere dag. Laat er één staan en maak de andere leeg.';
    expect(
      faultsOf(left, { ...left, uitstroom: 'betaald werk', uitstroomdatum: '01-09-2019' }),
    ).toEqual([
      `regel 3, kolom "uitstroom": Hier staat ‘betaald werk’, en op regel 2 staat ‘studie’ voor dezelfde klant (uitstroom). ${advice}`,
      `regel 3, kolom "uitstroomdatum": Hier staat ‘01-09-2019’, en op regel 2 staat ‘01-04-2018’ voor dezelfde klant (uitstroomdatum). ${advice}`,
    ]);
  });

  it('do not take a client for a row of totals', () => {
    expect(faultsOf({ ...salma, voornaam: 'Totaal', partij: 'Totaalbeeld' })).toEqual([]);
    expect(faultsOf({ ...salma, klantnummer: 'Totaalbeeld 3' })).toEqual([]);
  });

  it('name the twin of a row that comes twice', () => {
    expect(faultsOf(jobcoaching, salma, { ...jobcoaching, start: '1-2-2019' })).toEqual([
      'regel 4, kolom "hele regel": Dit traject staat ook al op regel 2, met dezelfde gegevens. Sla deze rij over.',
    ]);
  });

  it('notice text beyond the last column', () => {
    const { faults } = readCaseload(
      { headers: ['nr', 'b', 'c'], rows: [{ line: 2, cells: ['K1', 'A', 'B', '', 'rest'] }] },
      {
        columns: [
          { column: 0, field: 'clientNumber' },
          { column: 1, field: 'firstName' },
          { column: 2, field: 'lastName' },
        ],
        referenceDate: '2019-12-31',
        today: '2020-03-01',
      },
    );
    expect(faults.map(describeRemark)).toEqual([
      expect.stringContaining(
        'regel 2, kolom "hele regel": De kop heeft 3 cellen en deze rij 5.',
      ) as string,
    ]);
  });
});

describe('warnings', () => {
  it('a row that is cut off is read, and remarked on', () => {
    const header = ['klantnummer', 'voornaam', 'achternaam', 'nationaliteit'];
    const rows = ['1', '2', '3', '4', '5'].map((number, index) => ({
      line: index + 2,
      cells: [`K${number}`, 'Noor', `Haddad ${number}`, 'Syrische'],
    }));
    const cut = { line: 7, cells: ['K6', 'Noor', 'Had'] };
    const { warnings } = readCaseload(
      { headers: header, rows: [...rows, cut] },
      {
        columns: suggestFields(header).map((field, column) => ({ column, field })),
        referenceDate: '2019-12-31',
        today: '2020-03-01',
      },
    );
    expect(warnings.map(({ line }) => line)).toEqual([7]);
    expect(warnings[0]?.message).toBe(
      'De kop heeft 4 cellen en deze rij maar 3. Is de rij afgebroken? Trede leest de rest als leeg.',
    );
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'outflow before settlement',
      {
        'datum vestiging': '01-05-2018',
        uitstroom: 'studie',
        uitstroomdatum: '01-04-2018',
      },
      'regel 2, kolom "uitstroomdatum": De uitstroom (01-04-2018) ligt vóór de vestiging (01-05-2018). Klopt dat?',
    ],
    [
      'birth after settlement',
      { geboortedatum: '01-05-2018', 'datum vestiging': '01-04-2018' },
      'regel 2, kolom "geboortedatum": Deze klant vestigde zich (01-04-2018) vóór de geboorte (01-05-2018). Klopt dat?',
    ],
    [
      'settlement to come',
      { 'datum vestiging': '01-04-2020' },
      'regel 2, kolom "datum vestiging": 01-04-2020 ligt in de toekomst. De klant telt pas vanaf die dag mee.',
    ],
    [
      'a group against the settlement date',
      { doelgroep: 'oudkomer', 'datum vestiging': '01-01-2015' },
      'regel 2, kolom "doelgroep": Bij vestiging op 01-01-2015 hoort statushouder. Trede neemt over wat in de lijst staat: oudkomer.',
    ],
    [
      'a trajectory after the outflow',
      {
        traject: 'Nazorg',
        start: '02-04-2018',
        uitstroom: 'studie',
        uitstroomdatum: '01-04-2018',
      },
      'regel 2, kolom "start": Dit traject begint op 02-04-2018, na de uitstroom op 01-04-2018. Klopt dat?',
    ],
    [
      'a year that may be mistyped',
      { traject: 'Taalstage', start: '01-01-2018', eind: '01-01-2081' },
      'regel 2, kolom "eind": 01-01-2081 ligt meer dan 10 jaar in de toekomst. Klopt het jaar?',
    ],
    [
      'an ambiguous amount',
      { traject: 'Taalstage', start: '01-01-2018', kosten: '1.000', fonds: 'A' },
      'regel 2, kolom "kosten": ‘1.000’ kan op twee manieren gelezen worden. Trede leest €\u00a01.000,00.',
    ],
  ])('%s', (_name, row, warning) => {
    expect(warningsOf({ ...salma, ...row })).toEqual([warning]);
  });

  it('numbers that may have lost a zero', () => {
    const numbers = ['004511', '120034', '120035', '4512'];
    expect(warningsOf(...numbers.map((klantnummer) => ({ ...salma, klantnummer })))).toEqual([
      'regel 5, kolom "klantnummer": 4512 heeft 4 cijfers, de meeste andere hebben er 6. Heeft Excel een nul vooraan weggelaten?',
    ]);
  });

  it('household numbers that may have lost a zero, on each line that has one', () => {
    const households = ['004511', '120034', '120035', '4512', '4512', 'P7'];
    const rows = households.map((partij, index) => ({
      ...salma,
      klantnummer: `K${index}`,
      partij,
    }));
    const warning = (line: number) =>
      `regel ${line}, kolom "partij": 4512 heeft 4 cijfers, de meeste andere hebben er 6. Heeft Excel een nul vooraan weggelaten?`;
    expect(warningsOf(...rows)).toEqual([warning(5), warning(6)]);
  });

  it('two trajectories that differ only in what they cost are both kept', () => {
    const twice = [jobcoaching, { ...jobcoaching, kosten: '10,00', fonds: 'A' }];
    expect(warningsOf(...twice)).toEqual([
      'regel 3, kolom "hele regel": Op regel 2 staat hetzelfde traject met dezelfde startdatum. Trede bewaart ze allebei.',
    ]);
    expect(readRows(...twice).clients[0]?.trajectories).toHaveLength(2);
  });
});
