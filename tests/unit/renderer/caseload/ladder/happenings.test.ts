import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../../../../../renderer/caseload/ladder/happenings.ts';
import type { Dossier } from '../../../../../shared/caseload/dossier.ts';
import type { RecordValues } from '../../../../../shared/caseload/records/all-records.ts';

const today = '2026-03-12';
const dossier = (part: object): Dossier =>
  ({
    clientId: 1,
    records: { civicIntegration: [], job: [] },
    contacts: [],
    appointments: [],
    plans: [],
    documents: [],
    ...part,
  }) as unknown as Dossier;
const integration = (values: Partial<RecordValues<'civicIntegration'>>) =>
  happeningsOf(
    dossier({
      records: {
        job: [],
        civicIntegration: [
          {
            id: 1,
            values: {
              law: 'wi2021',
              route: null,
              termStartsOn: null,
              termYears: null,
              extendedUntil: null,
              registeredOn: null,
              pipOn: null,
              routeSince: null,
              routeMonths: null,
              completedOn: null,
              ...values,
            },
          },
        ],
      },
    }),
    null,
    today,
  ).integration.map(({ label, from, until }) => [label, from, until]);

describe('civic integration', () => {
  it('runs for its term under the law of 2013, or until it was extended', () => {
    const old = { law: 'wi2013', termStartsOn: '2017-03-01', termYears: '3' } as const;
    expect(integration(old)).toEqual([['Wet van 2013 (eigen regie)', '2017-03-01', '2020-03-01']]);
    expect(integration({ ...old, extendedUntil: '2021-03-01' })[0]?.[2]).toBe('2021-03-01');
    expect(integration({ ...old, completedOn: '2019-06-01' })[0]?.[2]).toBe('2019-06-01');
  });

  it('runs with its route under the law of 2021', () => {
    expect(
      integration({ route: 'b1', pipOn: '2025-01-01', routeSince: '2025-02-01', routeMonths: 18 }),
    ).toEqual([['B1-route', '2025-02-01', '2026-08-01']]);
    expect(integration({ registeredOn: '2025-01-01' })).toEqual([
      ['Wet inburgering 2021', '2025-01-01', null],
    ]);
  });

  it('has no bar without a first day', () => {
    expect(integration({ route: 'z' })).toEqual([]);
  });
});

it('counts each day of contact once, and plans only what is still to come', () => {
  const { contacts, appointments } = happeningsOf(
    dossier({
      contacts: [{ date: '2026-03-01' }, { date: '2026-03-01' }, { date: '2026-01-01' }],
      appointments: [
        { date: '2026-03-11', done: false },
        { date: '2026-03-12', done: false },
        { date: '2026-03-20', done: true },
      ],
    }),
    null,
    today,
  );
  expect(contacts).toEqual(['2026-03-01', '2026-01-01']);
  expect(appointments).toEqual(['2026-03-12']);
});

it('marks the evaluation of the plan that holds until it is done', () => {
  const evaluation = (evaluatedOn: string | null) =>
    happeningsOf(dossier({ plans: [{ evaluateOn: '2026-05-19', evaluatedOn }] }), null, today)
      .evaluateOn;
  expect(evaluation(null)).toBe('2026-05-19');
  expect(evaluation('2026-03-01')).toBeNull();
});
