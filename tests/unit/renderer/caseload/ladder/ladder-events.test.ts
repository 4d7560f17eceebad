import { expect, it } from 'vitest';
import { ladderEvents } from '../../../../../renderer/caseload/ladder/ladder-events.ts';

it('tells in the order of time what the line shows, with what has no day first', () => {
  const events = ladderEvents({
    ladder: [
      { step: 1, measuredOn: null },
      { step: 4, measuredOn: '2019-12-31' },
    ],
    trajectories: [
      { id: 1, typeName: 'Jobcoaching', startDate: '2018-02-01', endDate: null, status: 'loopt' },
      { id: 2, typeName: 'Niet', startDate: '2018-03-01', endDate: null, status: 'geannuleerd' },
    ],
    outflows: [{ id: 1, kind: 'studie', date: '2019-10-01' }],
  });
  expect(events.map(({ from, what }) => [from, what])).toEqual([
    [null, 'Trede 1: Geïsoleerd'],
    ['2018-02-01', 'Traject: Jobcoaching'],
    ['2019-10-01', 'Uitstroom: Studie'],
    ['2019-12-31', 'Trede 4: Onbetaald werk'],
  ]);
});
