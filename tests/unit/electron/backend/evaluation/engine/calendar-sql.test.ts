import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import {
  dayNumber,
  dayNumberAfter,
  monthsAreOver,
} from '../../../../../../electron/backend/evaluation/engine/calendar-sql.ts';
import { rounds } from '../../../../../support/long.ts';
import { makeTeamDatabase, type TestDatabase } from '../../../../../support/team-file.ts';

let file: TestDatabase;
beforeAll(async () => {
  file = await makeTeamDatabase();
});
afterAll(() => file.cleanup());

async function asked(expression: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(file.db);
  return rows[0]?.value;
}
const isOver = async (months: number, first: string, last: string) =>
  (await asked(monthsAreOver(months, sql.val(first), sql.val(last)))) === 1;

const anyDay = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays('1990-01-01', days));
/** Where months are of unlike length. */
const oddDay = fc.oneof(
  anyDay,
  fc
    .tuple(fc.integer({ min: 1990, max: 2045 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`)
    .chain((first) => fc.integer({ min: -4, max: 1 }).map((days) => addDays(first, days))),
);

describe('months in SQL', () => {
  it.each([
    [6, '2018-01-01', '2018-06-29', false],
    [6, '2018-01-01', '2018-06-30', true],
    [6, '2018-07-01', '2018-12-31', true],
    [6, '2018-01-31', '2018-07-29', false],
    [6, '2018-01-31', '2018-07-30', true],
    // The month in which it ends has no 31st: its last day stands for it.
    [6, '2018-08-31', '2019-02-26', false],
    [6, '2018-08-31', '2019-02-27', true],
    [6, '2018-03-31', '2018-09-28', false],
    [6, '2018-03-31', '2018-09-29', true],
    // With and without a leap day.
    [6, '2019-08-29', '2020-02-27', false],
    [6, '2019-08-29', '2020-02-28', true],
    [6, '2019-08-31', '2020-02-28', true],
    [12, '2020-02-29', '2021-02-26', false],
    [12, '2020-02-29', '2021-02-27', true],
    [12, '2019-02-28', '2020-02-27', true],
    [24, '2018-01-01', '2019-12-31', true],
    [3, '2018-11-30', '2019-02-26', false],
    [3, '2018-11-30', '2019-02-27', true],
    // One day is no month, nor is a day before the first.
    [3, '2018-05-05', '2018-05-05', false],
    [3, '2018-05-05', '2018-01-01', false],
  ])('%i months from %s are over at the end of %s: %s', async (months, first, last, over) => {
    expect(await isOver(months, first, last)).toBe(over);
  });

  it('are those of the calendar of the app, for any days', async () => {
    await fc.assert(
      fc.asyncProperty(
        oddDay,
        fc.constantFrom(1, 3, 6, 12, 24),
        fc.integer({ min: -3, max: 3 }),
        async (first, months, around) => {
          const later = addMonths(first, months);
          expect(await asked(dayNumberAfter(months, sql.val(first)))).toBe(
            await asked(dayNumber(sql.val(later))),
          );
          const last = addDays(later, around);
          expect(await isOver(months, first, last)).toBe(addDays(last, 1) >= later);
        },
      ),
      { numRuns: rounds(300, 5000), seed: 8 },
    );
  });

  it('number each day one more than the day before it', async () => {
    await fc.assert(
      fc.asyncProperty(oddDay, async (day) => {
        const [today, next] = [dayNumber(sql.val(day)), dayNumber(sql.val(addDays(day, 1)))];
        expect(await asked(sql`${next} - ${today}`)).toBe(1);
      }),
      { numRuns: rounds(100, 2000), seed: 9 },
    );
  });
});
