import { describe, expect, it } from 'vitest';
import {
  endedWithoutResult,
  isFullOutflow,
  statusOn,
  targetGroupOf,
} from '#shared/caseload/rules.ts';
import { outflowKinds } from '#shared/caseload/schema.ts';
import {
  trajectoryStatuses,
  type TrajectoryResult,
  type TrajectoryStatus,
} from '#shared/kernel/trajectory-status.ts';

describe('targetGroupOf', () => {
  it('follows from the settlement date, from the first of January 2013', () => {
    expect(targetGroupOf(null, '2013-01-01')).toBe('statushouder');
    expect(targetGroupOf(null, '2012-12-31')).toBe('oudkomer');
  });

  it('is what was set by hand, whatever the date', () => {
    expect(targetGroupOf('oudkomer', '2019-01-01')).toBe('oudkomer');
    expect(targetGroupOf('statushouder', null)).toBe('statushouder');
  });

  it('is unknown rather than guessed', () => {
    expect(targetGroupOf(null, null)).toBeNull();
  });
});

describe('isFullOutflow', () => {
  it('is every kind but parttime work', () => {
    expect(outflowKinds.filter((kind) => !isFullOutflow(kind))).toEqual(['parttime-werk']);
  });
});

describe('statusOn', () => {
  const ordered = { status: 'toegekend', startDate: '2026-03-01', endDate: '2026-05-31' } as const;

  it('lets an ordered trajectory run from its start to its end, both days included', () => {
    expect(statusOn('2026-02-28', ordered)).toBe('toegekend');
    expect(statusOn('2026-03-01', ordered)).toBe('loopt');
    expect(statusOn('2026-05-31', ordered)).toBe('loopt');
    expect(statusOn('2026-06-01', ordered)).toBe('geeindigd');
  });

  it('keeps a result that somebody noted', () => {
    expect(statusOn('2030-01-01', { ...ordered, status: 'afgerond' })).toBe('afgerond');
    expect(statusOn('2026-03-02', { ...ordered, status: 'geannuleerd' })).toBe('geannuleerd');
  });

  it('lets a trajectory without an end run on', () => {
    expect(statusOn('2030-01-01', { ...ordered, status: 'loopt', endDate: null })).toBe('loopt');
  });
});

describe('endedWithoutResult', () => {
  const dates = { startDate: '2026-03-01', endDate: '2026-05-31' };
  const asks = (status: TrajectoryStatus, result: TrajectoryResult | null = null) =>
    endedWithoutResult('2026-06-01', { ...dates, status, result });

  it('holds for what is over or was finished, until somebody notes what came of it', () => {
    const asked = trajectoryStatuses.filter((status) => asks(status));
    expect(asked).toEqual(['toegekend', 'loopt', 'afgerond', 'geeindigd']);
    expect(trajectoryStatuses.some((status) => asks(status, 'deels'))).toBe(false);
  });

  it('does not hold on the last day', () => {
    expect(endedWithoutResult('2026-05-31', { ...dates, status: 'loopt', result: null })).toBe(
      false,
    );
  });
});
