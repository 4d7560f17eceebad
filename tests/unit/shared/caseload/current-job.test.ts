import { expect, it } from 'vitest';
import { currentJob, jobRunsOn } from '../../../../shared/caseload/current-job.ts';

const job = (startsOn: string, endedOn: string | null = null) => ({ startsOn, endedOn });

it('runs from its first day up to and with its last', () => {
  expect(jobRunsOn('2026-03-01', job('2026-03-01'))).toBe(true);
  expect(jobRunsOn('2026-02-28', job('2026-03-01'))).toBe(false);
  expect(jobRunsOn('2026-03-31', job('2026-03-01', '2026-03-31'))).toBe(true);
  expect(jobRunsOn('2026-04-01', job('2026-03-01', '2026-03-31'))).toBe(false);
});

it('takes the job that began last of those that run', () => {
  const jobs = [job('2025-01-01'), job('2026-01-01'), job('2026-02-01', '2026-02-28')];
  expect(currentJob(jobs, '2026-03-01')).toBe(jobs[1]);
  expect(currentJob([], '2026-03-01')).toBeNull();
});
