import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupNameSchema,
  backupReminders,
  needsBackup,
  retryMinutes,
  type BackupFacts,
} from '../../../../shared/team/backups.ts';

const fine: BackupFacts = {
  failed: false,
  secondReachedOn: '2026-03-02',
  secondPlaceDays: 7,
  testedOn: '2026-03-02',
  testFailed: false,
  createdOn: '2026-01-01',
};

describe('a reminder of the backups', () => {
  it('comes when a term has passed, and not a day before', () => {
    expect(backupReminders(fine, '2026-03-08')).toEqual([]);
    expect(backupReminders(fine, '2026-03-09')).toEqual(['second-place']);
    const daily = { ...fine, secondReachedOn: '2027-03-02' };
    expect(backupReminders(daily, '2027-03-01')).toEqual([]);
    expect(backupReminders(daily, '2027-03-02')).toEqual(['test']);
  });

  it('counts from the making of the file where there was none yet', () => {
    const never = { ...fine, secondReachedOn: null, testedOn: null };
    expect(backupReminders(never, '2026-01-07')).toEqual([]);
    expect(backupReminders(never, '2026-01-08')).toEqual(['second-place']);
    expect(backupReminders(never, '2027-01-01')).toEqual(['second-place', 'test']);
  });

  it('puts first what went wrong, and does not ask a test beside one that failed', () => {
    const wrong = { ...fine, failed: true, testFailed: true };
    expect(backupReminders(wrong, '2028-01-01')).toEqual(['failed', 'test-failed', 'second-place']);
  });

  it('does not come by a clock that was set back', () => {
    expect(backupReminders(fine, '2019-01-01')).toEqual([]);
  });
});

describe('a backup of the day', () => {
  const now = Date.UTC(2026, 2, 2, 9);

  it('is due on every other day than that of the latest, also an earlier one', () => {
    expect(needsBackup({ lastMadeOn: null, failedAt: null }, '2026-03-02', now)).toBe(true);
    expect(needsBackup({ lastMadeOn: '2026-03-02', failedAt: null }, '2026-03-02', now)).toBe(
      false,
    );
    expect(needsBackup({ lastMadeOn: '2026-03-02', failedAt: null }, '2026-03-03', now)).toBe(true);
    expect(needsBackup({ lastMadeOn: '2026-03-02', failedAt: null }, '2020-01-01', now)).toBe(true);
  });

  it('is tried again after a while when it failed, also on its own day and with another clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (minutes) => {
        const failed = { lastMadeOn: '2026-03-02', failedAt: now };
        const again = needsBackup(failed, '2026-03-02', now + minutes * 60_000);
        expect(again).toBe(Math.abs(minutes) >= retryMinutes);
      }),
    );
  });
});

describe('the name of a backup', () => {
  it('is never a path', () => {
    expect(backupNameSchema.safeParse('2026-11-21 17.45.03 bij sluiten').success).toBe(true);
    for (const path of [
      '2026-11-21 ../../geheim',
      '2026-11-21 a\\b',
      '..',
      '/etc',
      '2026-11-21 ',
    ]) {
      expect(backupNameSchema.safeParse(path).success, path).toBe(false);
    }
  });
});
