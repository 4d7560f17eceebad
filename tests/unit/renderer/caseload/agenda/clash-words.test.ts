import { expect, it } from 'vitest';
import { clashSentences } from '../../../../../renderer/caseload/agenda/clash-words.ts';
import type { Taking } from '../../../../../shared/caseload/week/takings.ts';

const names = ['Rima Nasser', 'Samir Haddad', 'Dawit Kidane', 'Amal Yusuf', 'Yusra Ali'];
const clients = new Map(
  names.map((name, place) => {
    const [firstName = '', lastName = ''] = name.split(' ');
    return [place + 1, { id: place + 1, firstName, lastName }] as const;
  }),
);
const school: Taking = {
  key: 'weekUse-1',
  kind: 'weekUse',
  id: 1,
  name: 'school',
  dagdelen: ['di-ochtend', 'di-middag'],
  from: null,
  until: '2027-07-01',
};
const job: Taking = { ...school, key: 'job-2', kind: 'job', name: 'Jumbo', until: null };

interface Case {
  readonly hindered?: readonly (readonly [number, Taking])[];
  readonly clientIds?: readonly number[];
  readonly time?: string | null;
  readonly owner?: string;
  readonly appointments?: Parameters<typeof clashSentences>[0]['taken']['appointments'];
  readonly ofClients?: Parameters<typeof clashSentences>[0]['taken']['appointments'];
}
/** 24 November 2026 is a Tuesday. */
const said = ({ hindered = [], clientIds = [1], time = '10:00', ...rest }: Case) =>
  clashSentences({
    moment: { date: '2026-11-24', time },
    taken: {
      clients: hindered.map(([clientId, taking]) => ({ clientId, takings: [taking] })),
      owner: rest.owner ?? 'Marloes',
      appointments: rest.appointments ?? [],
      ofClients: rest.ofClients ?? [],
    },
    clientIds,
    clients,
    me: 'Marloes',
    except: null,
  });

it('says what a client has then, and until when', () => {
  expect(said({ hindered: [[1, school]] })).toEqual([
    'Op dinsdagochtend heeft Rima school (tot en met 01-07-2027).',
  ]);
  expect(
    said({ hindered: [[1, { ...school, name: 'School van de kinderen', until: null }]] }),
  ).toEqual(['Op dinsdagochtend heeft Rima school van de kinderen.']);
  expect(said({ hindered: [[1, job]] })).toEqual(['Op dinsdagochtend werkt Rima bij Jumbo.']);
  expect(said({ hindered: [[1, { ...school, kind: 'trajectory', name: 'Taal B1' }]] })).toEqual([
    'Op dinsdagochtend volgt Rima Taal B1 (tot en met 01-07-2027).',
  ]);
  expect(said({ hindered: [[1, job]], time: null })).toEqual([
    'Op dinsdagochtend en dinsdagmiddag werkt Rima bij Jumbo.',
  ]);
  expect(said({})).toEqual([]);
});

it('names those of a group who cannot, three at most', () => {
  const all = [1, 2, 3, 4, 5];
  const taken = (ids: readonly number[]) => ids.map((id) => [id, school] as const);
  expect(said({ clientIds: all, hindered: taken([2]) })).toEqual([
    'Op dinsdagochtend heeft Samir Haddad school (tot en met 01-07-2027).',
  ]);
  expect(said({ clientIds: all, hindered: taken([1, 2, 3]) })).toEqual([
    'Op dinsdagochtend kunnen Rima Nasser, Samir Haddad en Dawit Kidane niet.',
  ]);
  expect(said({ clientIds: all, hindered: taken(all) })).toEqual([
    'Op dinsdagochtend kunnen Rima Nasser, Samir Haddad, Dawit Kidane en nog 2 niet.',
  ]);
  expect(said({ clientIds: all, hindered: taken([1, 2]), time: null })).toEqual([
    'Op dinsdag kunnen Rima Nasser en Samir Haddad een deel van de dag niet.',
  ]);
});

it('says with whom an appointment is already planned, in the own agenda or that of a colleague', () => {
  const one = { id: 9, time: '10:00', clientIds: [2], subject: null };
  expect(said({ appointments: [one] })).toEqual([
    'U hebt dan al een afspraak met Samir Haddad (10:00).',
  ]);
  expect(said({ appointments: [one], owner: 'Ruud van Aspen' })).toEqual([
    'Ruud van Aspen heeft dan al een afspraak met Samir Haddad (10:00).',
  ]);
  expect(said({ appointments: [{ ...one, clientIds: [], subject: 'Teamoverleg' }] })).toEqual([
    'U hebt dan al een afspraak: Teamoverleg (10:00).',
  ]);
  expect(said({ appointments: [one, { ...one, id: 10, time: '10:15' }] })).toEqual([
    'U hebt dan al 2 afspraken (10:00 en 10:15).',
  ]);
});

it('says that a client is somewhere else then, also when the agenda has that appointment', () => {
  const group = { id: 9, time: '10:00', clientIds: [1, 2, 3], subject: 'Groepsbijeenkomst' };
  expect(said({ appointments: [group], ofClients: [group] })).toEqual([
    'U hebt dan al een afspraak: Groepsbijeenkomst (10:00).',
    'Rima heeft dan zelf al een afspraak (10:00).',
  ]);
  expect(said({ ofClients: [group], clientIds: [1, 2, 4] })).toEqual([
    'Rima Nasser en Samir Haddad hebben dan zelf al een afspraak (10:00).',
  ]);
  const own = { ...group, clientIds: [1], subject: null };
  expect(said({ appointments: [own], ofClients: [own] })).toEqual([
    'U hebt dan al een afspraak met Rima Nasser (10:00).',
  ]);
  expect(said({ ofClients: [group], time: '14:00' })).toEqual([]);
});
