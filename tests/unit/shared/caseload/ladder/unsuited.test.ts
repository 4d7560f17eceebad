import { expect, it } from 'vitest';
import { unsuitedTrajectories } from '../../../../../shared/caseload/ladder/unsuited.ts';

const today = '2026-03-12';
const types = [
  { name: 'Bewegen Werkt', stepFrom: 1, stepUntil: 3 },
  { name: 'Jobcoaching', stepFrom: 4, stepUntil: null },
  { name: 'Eigen type', stepFrom: null, stepUntil: null },
];
const running = (id: number, typeName: string, endDate: string | null = null) => ({
  id,
  typeName,
  startDate: '2026-01-01',
  endDate,
  status: 'loopt' as const,
});

it('names what runs or comes and is meant for other steps', () => {
  const trajectories = [
    running(1, 'Bewegen Werkt'),
    running(2, 'Jobcoaching'),
    running(3, 'Eigen type'),
    running(4, 'Niet in de lijst'),
    { ...running(5, 'Bewegen Werkt'), status: 'toegekend' as const, startDate: '2026-06-01' },
  ];
  expect(unsuitedTrajectories(trajectories, types, 4, today).map(({ id }) => id)).toEqual([1, 5]);
  expect(unsuitedTrajectories(trajectories, types, 3, today).map(({ id }) => id)).toEqual([2]);
});

it('says nothing of what is over: its last day still counts', () => {
  const ended = (endDate: string) =>
    unsuitedTrajectories([running(1, 'Bewegen Werkt', endDate)], types, 6, today);
  expect(ended('2026-03-12')).toHaveLength(1);
  expect(ended('2026-03-11')).toEqual([]);
  const stopped = { ...running(1, 'Bewegen Werkt'), status: 'voortijdig-gestopt' as const };
  expect(unsuitedTrajectories([stopped], types, 6, today)).toEqual([]);
});
