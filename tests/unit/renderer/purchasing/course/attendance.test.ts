import { expect, it } from 'vitest';
import type { CourseSession } from '#shared/purchasing/courses.ts';
import {
  cameOf,
  nextState,
  presentIn,
  stateOf,
} from '../../../../../renderer/purchasing/course/attendance.ts';

const session = (id: number, attendance: CourseSession['attendance']): CourseSession => ({
  id,
  date: `2026-09-0${id}`,
  time: null,
  place: null,
  attendance,
});

const sessions = [
  session(1, [
    { participantId: 1, state: 'aanwezig' },
    { participantId: 2, state: 'afgemeld' },
  ]),
  session(2, [{ participantId: 1, state: 'afwezig' }]),
  session(3, []),
];

it('counts how often somebody came of the sessions that were noted', () => {
  expect(cameOf({ sessions }, 1, '2026-09-08')).toEqual({ came: 1, held: 2 });
  expect(cameOf({ sessions }, 2, '2026-09-08')).toEqual({ came: 0, held: 2 });
  expect(sessions.map(presentIn)).toEqual([1, 0, 0]);
});

it('counts no session to come, nor one of today for which only somebody sent word', () => {
  const off = (id: number) => session(id, [{ participantId: 1, state: 'afgemeld' }]);
  const all = [...sessions.slice(0, 2), off(3), off(4)];
  expect(cameOf({ sessions: all }, 1, '2026-09-03')).toEqual({ came: 1, held: 2 });
  expect(cameOf({ sessions: all }, 1, '2026-09-04')).toEqual({ came: 1, held: 3 });
  expect(cameOf({ sessions }, 1, '2026-09-02')).toEqual({ came: 1, held: 2 });
});

it('knows what is not noted from what is', () => {
  const [first, second] = sessions;
  expect(first && stateOf(first, 2)).toBe('afgemeld');
  expect(second && stateOf(second, 2)).toBeNull();
});

it('goes round all answers with clicks, and before its day only round sending word', () => {
  expect([nextState(null), nextState('aanwezig'), nextState('afgemeld')]).toEqual([
    'aanwezig',
    'afgemeld',
    'afwezig',
  ]);
  expect(nextState('afwezig')).toBeNull();
  expect(nextState(null, true)).toBe('afgemeld');
  expect(nextState('afgemeld', true)).toBeNull();
});
