import { describe, expect, test } from 'vitest';
import { isForNow } from '../../../../../shared/caseload/signals/rules.ts';
import {
  countKinds,
  isSnoozed,
  listSignals,
  ownFirst,
  passesFilter,
  splitEarlier,
} from '../../../../../renderer/caseload/today/signal-list.ts';
import { row } from '../lists/listed.ts';
import { signal, snooze, wednesday } from './signals.ts';

const clients = [
  row({ id: 1, caseManager: 'Marloes Hendriks' }),
  row({ id: 2, caseManager: 'Ruud van Aspen' }),
];

describe('the list of signals', () => {
  test('begins with what has no term, then the earliest term, then the order of the kinds', () => {
    const listed = listSignals(
      [
        signal({ clientId: 1, kind: 'ladder', due: '2026-03-20' }),
        signal({ clientId: 1, kind: 'intake', due: '2026-03-20' }),
        signal({ clientId: 2, kind: 'contact', due: '2026-03-10' }),
        signal({ clientId: 2, kind: 'no-case-manager', due: null }),
      ],
      clients,
      wednesday,
    );
    expect(listed.map((one) => [one.signal.kind, one.term])).toEqual([
      ['no-case-manager', 'nu'],
      ['contact', 'nu'],
      ['intake', 'week'],
      ['ladder', 'week'],
    ]);
  });

  test('puts law and income before norms now and this week, and later only looks at the day', () => {
    const listed = listSignals(
      [
        signal({ clientId: 1, kind: 'ladder', due: '2021-03-01' }),
        signal({ clientId: 1, kind: 'no-case-manager', due: null }),
        signal({ clientId: 1, kind: 'contract-ends', due: '2026-03-01' }),
        signal({ clientId: 2, kind: 'pip', due: '2026-03-10' }),
        signal({ clientId: 1, kind: 'contact', due: '2026-03-18' }),
        signal({ clientId: 2, kind: 'integration-term', due: '2026-03-20' }),
        signal({ clientId: 1, kind: 'integration-term', due: '2026-09-01' }),
        signal({ clientId: 1, kind: 'aftercare', due: '2026-04-01' }),
      ],
      clients,
      wednesday,
    );
    expect(listed.map((one) => [one.term, one.signal.kind])).toEqual([
      ['nu', 'pip'],
      ['nu', 'contract-ends'],
      ['nu', 'no-case-manager'],
      ['nu', 'ladder'],
      ['week', 'integration-term'],
      ['week', 'contact'],
      ['straks', 'aftercare'],
      ['straks', 'integration-term'],
    ]);
  });

  test('leaves out a client that the caseload does not have', () => {
    expect(listSignals([signal({ clientId: 9 })], clients, wednesday)).toEqual([]);
  });

  test('tells two signals of one kind apart by what they are about', () => {
    const listed = listSignals(
      [
        signal({ clientId: 1, kind: 'precondition', subjectId: 4 }),
        signal({ clientId: 1, kind: 'precondition', subjectId: 5 }),
        signal({ clientId: 1, kind: 'retention', subjectId: 4, months: 3 }),
        signal({ clientId: 1, kind: 'retention', subjectId: 4, months: 6 }),
      ],
      clients,
      wednesday,
    );
    expect(new Set(listed.map(({ key }) => key)).size).toBe(4);
  });

  test('puts of a couple first for whom the klantmanager acts', () => {
    const together = [
      { clientId: 1, firstName: 'Rima' },
      { clientId: 2, firstName: 'Samir' },
    ];
    const listed = listSignals(
      [signal({ clientId: 1, kind: 'partner', together })],
      clients,
      wednesday,
    );
    const order = (me: string) =>
      listed
        .map((one) => ownFirst(one, me))
        .map(({ people, signal: { together: all } }) => [
          people.map(({ id }) => id),
          all?.map(({ clientId }) => clientId),
        ]);
    expect(order('Ruud van Aspen')).toEqual([
      [
        [2, 1],
        [2, 1],
      ],
    ]);
    expect(order('Marloes Hendriks')).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
    ]);
  });

  test('filters by klantmanager and by kind, and counts the kinds that there are', () => {
    const listed = listSignals(
      [
        signal({ clientId: 1, kind: 'ladder' }),
        signal({ clientId: 2, kind: 'ladder' }),
        signal({ clientId: 2, kind: 'intake' }),
      ],
      clients,
      wednesday,
    );
    expect(countKinds(listed)).toEqual([
      { kind: 'intake', count: 1 },
      { kind: 'ladder', count: 2 },
    ]);
    const ofRuud = listed.filter((one) =>
      passesFilter(one, { caseManager: 'Ruud van Aspen', kind: 'ladder' }),
    );
    expect(ofRuud.map(({ client }) => client.id)).toEqual([2]);
  });
});

describe('the count beside Vandaag', () => {
  const signals = [
    signal({ clientId: 1, due: '2026-03-17' }),
    signal({ clientId: 1, kind: 'ladder', due: '2026-03-22' }),
    signal({ clientId: 1, kind: 'partner', due: '2026-03-23' }),
    signal({ clientId: 2, due: null }),
    signal({ clientId: 2, kind: 'ladder', snooze }),
  ];

  test('is of this week and before, without what was put off', () => {
    expect(signals.map((one) => isForNow(one, wednesday))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test('a put-off signal is told apart', () => {
    const listed = listSignals(signals, clients, wednesday);
    expect(listed.filter(isSnoozed)).toHaveLength(1);
  });
});

describe('what an imported list brought in over its term', () => {
  const listedOf = (late: number) =>
    listSignals(
      [
        ...Array.from({ length: late }, (_one, at) =>
          signal({ clientId: at + 1, due: '1996-01-01', fromList: true }),
        ),
        signal({ clientId: late + 1 }),
      ],
      Array.from({ length: late + 1 }, (_one, at) => row({ id: at + 1 })),
      wednesday,
    );
  const idsOf = (listed: readonly { readonly signal: { readonly clientId: number } }[]) =>
    listed.map((one) => one.signal.clientId);

  test('stands under the work of the team, and apart from it when it is much', () => {
    const few = splitEarlier(listedOf(10));
    expect(idsOf(few.own)[0]).toBe(11);
    expect(few.own).toHaveLength(11);
    expect(few.earlier).toEqual([]);
    const many = splitEarlier(listedOf(11));
    expect(idsOf(many.own)).toEqual([12]);
    expect(many.earlier).toHaveLength(11);
  });
});
