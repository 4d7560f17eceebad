import { expect, it } from 'vitest';
import { noHappenings } from '../../../../../renderer/caseload/ladder/happenings.ts';
import { ladderEvents } from '../../../../../renderer/caseload/ladder/ladder-events.ts';

const measurement = (id: number, step: '1' | '4', measuredOn: string | null) => ({
  id,
  // As an imported start stands in the file, whatever the form asks.
  values: { step, measuredOn: measuredOn as string, measuredBy: null, answers: [] },
});

const client = {
  trajectories: [
    {
      id: 1,
      typeName: 'Jobcoaching',
      startDate: '2018-02-01',
      endDate: null,
      status: 'loopt' as const,
    },
    {
      id: 2,
      typeName: 'Niet',
      startDate: '2018-03-01',
      endDate: null,
      status: 'geannuleerd' as const,
    },
  ],
  outflows: [{ id: 1, kind: 'studie' as const, date: '2019-10-01' }],
};
const ladder = [measurement(11, '1', null), measurement(12, '4', '2019-12-31')];
const contact = {
  id: 5,
  date: '2019-05-01',
  kind: 'huisbezoek' as const,
  purpose: null,
  person: null,
  organisationId: null,
  organisationName: null,
  groupSize: 1,
  writtenBy: null,
  mapped: false,
  note: null,
};

it('tells in the order of time what the line shows, with what has no day first', () => {
  const events = ladderEvents(
    client,
    { records: { ladder }, contacts: [contact], appointments: [] },
    {
      ...noHappenings,
      partner: { firstName: 'Samir', ladder: [{ step: 3, measuredOn: '2018-01-01' }] },
      work: [
        {
          id: 1,
          label: 'Tuincentrum',
          from: '2019-11-01',
          until: null,
          stillOn: true,
          free: false,
        },
      ],
      evaluateOn: '2020-02-01',
    },
  );
  expect(events.map(({ from, what }) => [from, what])).toEqual([
    [null, 'Trede 1: Geïsoleerd'],
    ['2018-01-01', 'Samir, partner: trede 3, Deelname aan georganiseerde activiteiten'],
    ['2018-02-01', 'Traject: Jobcoaching'],
    ['2019-05-01', 'Contact: Huisbezoek'],
    ['2019-10-01', 'Uitstroom: Studie'],
    ['2019-11-01', 'Werk: Tuincentrum'],
    ['2019-12-31', 'Trede 4: Onbetaald werk'],
    ['2020-02-01', 'Plan evalueren'],
  ]);
});

it('lets only the measurements of the client be changed', () => {
  const events = ladderEvents(
    client,
    { records: { ladder }, contacts: [], appointments: [] },
    noHappenings,
  );
  expect(events.flatMap(({ measurement: own }) => own?.id ?? [])).toEqual([11, 12]);
});
