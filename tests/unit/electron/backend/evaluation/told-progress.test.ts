import { describe, expect, it } from 'vitest';
import type { Progress } from '#shared/ipc/envelope.ts';
import { tellingProgress } from '../../../../../electron/backend/evaluation/told-progress.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { fillTables } from '../../../../support/plain-caseload.ts';
import { makeTeamFile } from '../../../../support/team-file.ts';

const stage = (share: number) => {
  const own = Symbol('stage');
  return (done: number, total: number) => ({ stage: own, share, done, total });
};
const collected = () => {
  const told: number[] = [];
  const tell = tellingProgress(({ done }) => told.push(done));
  return { told, tell };
};

describe('how far a report is', () => {
  it('begins at nothing and goes up with the work', () => {
    const { told, tell } = collected();
    const prove = stage(0.8);
    for (const done of [0, 25, 50, 100]) tell(prove(done, 100));
    expect(told).toEqual([0, 20, 40, 80]);
  });

  it('is never less than it was when work is done again, and never all', () => {
    const { told, tell } = collected();
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const prove = stage(0.9);
      for (let done = 0; done <= 10; done += 1) tell(prove(done, 10));
    }
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBe(told.length);
    expect(told.at(-1)).toBe(99);
  });

  it('is not less when there turns out to be more to do', () => {
    const { told, tell } = collected();
    const hide = stage(1);
    tell(hide(5, 10));
    tell(hide(6, 40));
    tell(hide(30, 40));
    expect(told).toEqual([0, 50, 75]);
    tell(hide(0, 0));
    expect(told).toHaveLength(3);
  });
});

describe.each(['afronden', 'verbergen'] as const)('while a report is made by %s', (protection) => {
  it('is told, only upwards, and never as done', async () => {
    const file = await makeTeamFile();
    try {
      await fillTables(file.backend.db(), randomCaseload(7, 400));
      const call = () =>
        file.backend.ask('evaluation.report', {
          period: { from: '2015-01-01', until: '2021-12-31' },
          mode: 'deelbaar',
          protection,
        });
      await call();
      const told = file.backend.progress.filter(({ work }: Progress) => work === 'evaluation');
      const done = told.map((one) => one.done);
      expect(done[0]).toBe(0);
      expect(done.length).toBeGreaterThan(3);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(Math.max(...done)).toBeLessThan(100);
      expect(told.every(({ total }) => total === 100)).toBe(true);
    } finally {
      await file.cleanup();
    }
  });
});
