import fc from 'fast-check';
import type { ForecastFacts } from '../../shared/budget/forecast-rules.ts';

/** Days are counted one at a time, and months on the calendar: nothing of the rules is used. */
const dateOf = (time: Date): string => time.toISOString().slice(0, 10);
const timeOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

function nextDay(date: string, by = 1): string {
  const time = timeOf(date);
  time.setUTCDate(time.getUTCDate() + by);
  return dateOf(time);
}

/** The same day so many months before, or the last of a month that has no such day. */
function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dateOf(new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))));
}

function daysAfter(from: string, until: string): number {
  let days = 0;
  for (let date = from; date < until; date = nextDay(date)) days += 1;
  return days;
}

const near = (low: number, high: number) =>
  fc.integer({ min: low, max: high }).map((days) => nextDay('2026-03-31', days));

/** Facts of days within a few years of each other, at the ends of months too. */
export const slowDays = {
  today: fc.oneof(near(0, 200), fc.constantFrom('2026-08-31', '2026-05-31', '2028-02-29')),
  from: fc.option(near(-400, 400)),
  until: fc.option(near(-200, 900)),
  since: fc.option(near(-400, 200)),
  ordered: fc.array(
    fc.record({
      date: near(-200, 210),
      amountCents: fc.integer({ min: -500_00, max: 3_000_00 }),
    }),
    { maxLength: 12 },
  ),
};

/** What is left, empty and paid back by walking through the days. */
export function slowForecast(facts: ForecastFacts) {
  const { today, since, from, until, freeCents, carriedTo, decided } = facts;
  let paceMonths = 1;
  while (paceMonths < 6 && since !== null && since <= monthsBefore(today, paceMonths)) {
    paceMonths += 1;
  }
  const after = monthsBefore(today, paceMonths);
  const windowDays = daysAfter(after, today);
  let ordered = 0;
  for (let date = nextDay(after); date <= today; date = nextDay(date)) {
    for (const one of facts.ordered) if (one.date === date) ordered += one.amountCents;
  }
  ordered = Math.max(0, ordered);
  const begun = from === null || from <= today;
  const start = begun ? today : nextDay(from, -1);

  // Each day the pace takes `ordered / windowDays`: counted in parts of a cent, so that nothing is lost.
  let leftParts = (freeCents ?? 0) * windowDays;
  let emptyOn: string | null = null;
  const last = until ?? nextDay(start, 366 * 20);
  if (leftParts <= 0) emptyOn = start;
  for (let date = start; date < last; date = nextDay(date)) {
    if (ordered === 0 || (until === null && emptyOn !== null)) break;
    leftParts -= ordered;
    if (emptyOn === null && leftParts <= 0) emptyOn = nextDay(date);
  }
  const spent = (freeCents ?? 0) - leftParts / windowDays;
  let leftCents: number | null =
    freeCents === null || until === null || !decided
      ? null
      : freeCents - Math.floor(spent + 0.5 + 1e-9);
  const runs = begun && (until === null || until >= today);
  if (freeCents === null || !decided || !runs || carriedTo !== null) emptyOn = null;
  // Down to nothing on the very last day, or to less than half a cent below it, is enough.
  if (emptyOn !== null && until !== null && (freeCents ?? 0) > 0 && (leftCents ?? 0) >= 0) {
    emptyOn = null;
  }
  if (leftCents !== null && carriedTo !== null) {
    leftCents = Math.max(leftCents, Math.min(0, freeCents ?? 0));
  }
  const repayCents = facts.repay && leftCents !== null ? Math.max(0, leftCents) : null;
  return { leftCents, emptyOn, repayCents, paceMonths };
}
