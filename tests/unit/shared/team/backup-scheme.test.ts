import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../shared/kernel/calendar.ts';
import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import {
  backupScheme,
  backupsGoneBy,
  thinBackups,
  type KeptBackup,
} from '../../../../shared/team/backup-scheme.ts';
import { backupReasons, type BackupReason } from '../../../../shared/team/backups.ts';

const made = (
  sequence: number,
  day: IsoDate,
  reason: BackupReason = 'close',
): KeptBackup & { readonly sequence: number } => ({ sequence, day, reason });

/** Every day a backup at opening and one at closing, thinned each time, as the program does. */
function daily(from: IsoDate, days: number, start: readonly KeptBackup[] = []) {
  let kept = start;
  let sequence = Math.max(0, ...start.map((backup) => backup.sequence));
  for (let at = 0; at < days; at += 1) {
    for (const reason of ['day', 'close'] as const) {
      sequence += 1;
      kept = thinBackups([...kept, made(sequence, addDays(from, at), reason)]).keep;
    }
  }
  return kept;
}

const daysOf = (backups: readonly KeptBackup[]) => backups.map(({ day }) => day);
const start: IsoDate = '2026-03-02';

const someDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(start, days));
const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(start, days));
const reason = fc.constantFrom(...backupReasons);
const numbered = (days: fc.Arbitrary<IsoDate>) =>
  fc
    .array(fc.tuple(days, reason), { minLength: 1, maxLength: 80 })
    .map((list) => list.map(([day, why], at) => made(at + 1, day, why)));
/** The days of a clock that runs right. */
const inOrder = fc
  .array(fc.tuple(someDay, reason), { minLength: 1, maxLength: 80 })
  .map((list) =>
    [...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, why], at) => made(at + 1, day, why)),
  );

describe('the scheme of backups', () => {
  it('keeps the last of 7 days, 5 weeks and 12 months of a team that works every day', () => {
    const kept = daily('2025-01-01', 700);
    const last = addDays('2025-01-01', 699);
    expect(last).toBe('2026-12-01');
    expect(daysOf(kept)).toEqual([
      '2026-12-01',
      '2026-11-30',
      '2026-11-29',
      '2026-11-28',
      '2026-11-27',
      '2026-11-26',
      '2026-11-25',
      '2026-11-22',
      '2026-11-15',
      '2026-11-08',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
    ]);
    expect(kept.every((backup) => backup.reason === 'close')).toBe(true);
  });

  it('counts days that have a backup: a holiday thins nothing', () => {
    const before = daily('2026-03-02', 7);
    const after = daily('2026-06-01', 1, before);
    expect(daysOf(after)).toEqual([
      '2026-06-01',
      '2026-03-08',
      '2026-03-07',
      '2026-03-06',
      '2026-03-05',
      '2026-03-04',
      '2026-03-03',
    ]);
  });

  it('keeps what was made before large work as long as its day is among the latest', () => {
    const before = [made(1, '2026-03-02', 'import'), made(2, '2026-03-02', 'close')];
    expect(daily('2026-03-03', 6, before).map((backup) => backup.sequence)).toContain(1);
    expect(daily('2026-03-03', 7, before).map((backup) => backup.sequence)).not.toContain(1);
  });

  it('keeps the last from before an upgrade, until it is older than the months of the scheme', () => {
    const before = [made(1, '2026-03-02', 'upgrade'), made(2, '2026-03-02', 'close')];
    expect(daily('2026-03-03', 300, before).map(({ reason: why }) => why)).toContain('upgrade');
    expect(daily('2026-03-03', 370, before).map(({ reason: why }) => why)).not.toContain('upgrade');
  });

  it('has nothing left of a day on the day that it names for that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (offset) => {
        const day = addDays(start, offset);
        const goneBy = backupsGoneBy(day);
        const first = made(1, day, 'destruction');
        const longBefore = daily(addMonths(goneBy, -3), 20, [first]);
        const kept = daily(addDays(goneBy, -2), 3, longBefore);
        expect(daysOf(kept).every((left) => left > day)).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(backupsGoneBy('2026-03-02')).toBe('2027-03-31');
  });
});

/** One place less in each tier. */
const less = { days: 6, weeks: 4, months: 11 };

describe('whatever the clock said', () => {
  it('keeps or removes each backup once, and always keeps the latest', () => {
    fc.assert(
      fc.property(numbered(anyDay), (backups) => {
        const { keep, remove } = thinBackups(backups);
        const gone = remove.map(({ backup }) => backup);
        expect(new Set([...keep, ...gone])).toEqual(new Set(backups));
        expect(keep.length + gone.length).toBe(backups.length);
        expect(keep[0]).toBe(backups.at(-1));
        for (const { backup, insteadOf } of remove) {
          expect(keep).toContain(insteadOf);
          expect(insteadOf.sequence).toBeGreaterThan(backup.sequence);
        }
      }),
    );
  });

  it('needs no second run where the clock ran right', () => {
    fc.assert(
      fc.property(inOrder, (backups) => {
        expect(thinBackups(thinBackups(backups).keep).remove).toEqual([]);
      }),
    );
  });

  it('keeps no more than the tiers have places, beside what was made before large work', () => {
    fc.assert(
      fc.property(numbered(anyDay), (backups) => {
        const { keep } = thinBackups(backups);
        const byItself = keep.filter(({ reason: why }) => why === 'day' || why === 'close');
        const { days, weeks, months } = backupScheme;
        expect(byItself.length).toBeLessThanOrEqual(days + weeks + months);
      }),
    );
  });

  it('loses to one wrong day at most one place in each tier', () => {
    fc.assert(
      fc.property(inOrder, anyDay, reason, (backups, wrong, why) => {
        fc.pre(new Set(daysOf(backups).map((day) => day.slice(0, 7))).size <= 11);
        const odd = made(backups.length + 1, wrong, why);
        const kept = new Set(thinBackups([...backups, odd]).keep);
        const sure = thinBackups(backups, less).keep.filter(({ reason: r }) => r !== 'upgrade');
        for (const backup of sure) expect(kept).toContain(backup);
      }),
    );
  });

  it('keeps the old ones where a clock stands still in the past', () => {
    const before = daily('2026-03-02', 200);
    let kept = before;
    for (let sequence = 1000; sequence < 1100; sequence += 1) {
      kept = thinBackups([...kept, made(sequence, '2015-01-01')]).keep;
    }
    expect(kept.filter(({ day }) => day === '2015-01-01')).toHaveLength(1);
    expect(kept).toEqual(expect.arrayContaining([...thinBackups(before, less).keep]));
  });

  it('finds nothing old by one day on which the clock ran ahead', () => {
    const before = daily('2026-03-02', 200);
    const ahead = thinBackups([...before, made(1000, '2055-01-01')]).keep;
    expect(ahead).toEqual(expect.arrayContaining([...thinBackups(before, less).keep]));
    const later = daily('2026-09-18', 30, ahead);
    expect(daysOf(later)).toContain('2026-03-31');
  });
});
