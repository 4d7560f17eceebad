import { describe, expect, it } from 'vitest';
import { describeRemark } from '#shared/importing/remarks.ts';
import { jobcoaching, readRows, salma } from './rows-of-clients.ts';

const faultsOf = (...rows: Record<string, string>[]) =>
  readRows(...rows).faults.map(describeRemark);
describe('two outflows of one client', () => {
  const parttime = { ...jobcoaching, uitstroom: 'parttime werk', uitstroomdatum: '01-04-2018' };
  const left = { ...salma, uitstroom: 'betaald werk', uitstroomdatum: '01-09-2019' };
  const advice = expect.stringContaining('hooguit één keer parttime werk') as string;

  it('are parttime work and, on another day, the one that leaves bijstand', () => {
    for (const rows of [
      [parttime, left],
      [left, parttime, { ...salma, uitstroom: 'parttime werk' }],
    ]) {
      const { clients, faults } = readRows(...rows);
      expect(faults).toEqual([]);
      expect(clients[0]?.outflows).toMatchObject([
        { kind: 'parttime-werk', date: '2018-04-01' },
        { kind: 'betaald-werk', date: '2019-09-01' },
      ]);
    }
  });

  it.each([
    ['on one day', { ...left, uitstroomdatum: '01-04-2018' }],
    ['of which both are parttime', { ...parttime, uitstroomdatum: '01-05-2018' }],
  ])('are a fault: %s', (_name, other) => {
    expect(faultsOf(parttime, { ...other, traject: '', start: '' })).toEqual([advice]);
  });

  it('are a fault when a third row says something else', () => {
    expect(faultsOf(parttime, left, { ...salma, uitstroomdatum: '01-01-2017' })).not.toEqual([]);
  });
});

describe('clients who are one, the user says', () => {
  const born = { ...salma, geboortedatum: '01-01-1990' };
  const rows = [
    { ...born, partij: 'P1' },
    { ...born, ...jobcoaching, klantnummer: 'K2', voornaam: 'SALMA', 'trede nu': '3' },
  ];

  it('are read as one, under the number that stays, with the name as it came first', () => {
    const { clients, faults, persons } = readRows(...rows);
    expect([faults, clients.length]).toEqual([[], 2]);
    expect(persons).toMatchObject([
      { clientNumber: 'K1', line: 2 },
      { clientNumber: 'K2', firstName: 'SALMA', birthDate: '1990-01-01', line: 3 },
    ]);
    const joined = readRows.as([{ clientNumber: 'K2', sameAs: 'K1' }], ...rows);
    expect(joined.faults).toEqual([]);
    expect(joined.persons).toEqual(persons);
    expect(joined.clients).toMatchObject([
      { clientNumber: 'K1', firstName: 'Salma', rowCount: 2, trajectories: [{ line: 3 }] },
    ]);
  });

  it('take the number of a client who is not in the list, and may not go round in a circle', () => {
    const toKnown = readRows.as([{ clientNumber: 'K2', sameAs: 'K9' }], ...rows);
    expect(toKnown.clients.map(({ clientNumber }) => clientNumber)).toEqual(['K1', 'K9']);
    const circle = [
      { clientNumber: 'K1', sameAs: 'K2' },
      { clientNumber: 'K2', sameAs: 'K1' },
    ];
    expect(readRows.as(circle, ...rows).clients.length).toBeLessThanOrEqual(2);
  });

  it('still may not contradict each other in anything but the name', () => {
    const [first = {}, second = {}] = rows;
    const { faults } = readRows.as([{ clientNumber: 'K2', sameAs: 'K1' }], first, {
      ...second,
      partij: 'P2',
    });
    expect(faults).toMatchObject([{ line: 3, column: 'partij' }]);
  });
});
