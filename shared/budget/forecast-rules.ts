import { addDays, addMonths, daysBetween } from '../kernel/calendar.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { Cents } from '../kernel/money.ts';
import type { Forecast } from './forecast.ts';

/** Money on the day on which it was ordered; of imported cost, on which its trajectory started. */
export interface OrderedMoney {
  readonly date: IsoDate;
  readonly amountCents: Cents;
}

export interface ForecastFacts {
  readonly today: IsoDate;
  /** The first day on which it can be spent; `null`: no such day. */
  readonly from: IsoDate | null;
  /** The last one. */
  readonly until: IsoDate | null;
  /** Free today; `null`: the amount is unknown. */
  readonly freeCents: Cents | null;
  /** Since when the fund is there: its first money or decision; `null`: not yet. */
  readonly since: IsoDate | null;
  /** Whether a decision says what the fund is: of only what moved in nobody knows what is still to come. */
  readonly decided: boolean;
  /** The later budget year to which money of this one went along; `null`: none did. */
  readonly carriedTo: number | null;
  /** What was ordered from it for clients, with what came of it since: by it the pace is reckoned. */
  readonly ordered: readonly OrderedMoney[];
  /** Of each trajectory that it paid for: the whole price. */
  readonly prices: readonly Cents[];
  readonly repay: boolean;
}

/** How many months back are looked at. */
export const paceWindowMonths = 6;

export interface Pace {
  /** What was ordered in `days` days. Never below zero: a credit is no sign of more credits. */
  readonly cents: Cents;
  readonly days: number;
  readonly months: number;
}

/** What was ordered in the last six months up to today, or since the fund is there when that is later. */
export function paceOf({ today, since, ordered }: ForecastFacts): Pace {
  const months = monthsSince(since, today);
  const after = addMonths(today, -months);
  const cents = ordered
    .filter(({ date }) => date > after && date <= today)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
  return { cents: Math.max(0, cents), days: daysBetween(after, today), months };
}

/** Whole months that have begun, at least one: a first order says little about the days after it. */
function monthsSince(since: IsoDate | null, today: IsoDate): number {
  for (let months = 1; months < paceWindowMonths; months += 1) {
    if (since === null || since > addMonths(today, -months)) return months;
  }
  return paceWindowMonths;
}

/** What is spent at a pace in so many days, rounded half up. */
export function spentAtPace({ cents, days }: Pace, during: number): Cents {
  const exact = 2n * BigInt(cents) * BigInt(Math.max(0, during)) + BigInt(days);
  return Number(exact / (2n * BigInt(days)));
}

/** The day after which the pace goes on: today, or the day before a fund that is yet to begin. */
const startOf = ({ today, from }: ForecastFacts): IsoDate =>
  from === null || from <= today ? today : addDays(from, -1);

/** See `forecastSchema` for the method. */
export function forecastOf(facts: ForecastFacts): Omit<Forecast, 'points'> {
  const { until, freeCents, repay, carriedTo, decided } = facts;
  const pace = paceOf(facts);
  const daysLeft = until === null ? null : Math.max(0, daysBetween(startOf(facts), until));
  const leftCents =
    freeCents === null || daysLeft === null || !decided
      ? null
      : leftAfter(facts, freeCents, pace, daysLeft);
  return {
    until,
    paceCents: Math.round(pace.cents / pace.months),
    paceMonths: pace.months,
    leftCents,
    carriedTo,
    emptyOn: emptyOn(facts, pace, leftCents),
    repayCents: repay && leftCents !== null ? Math.max(0, leftCents) : null,
    placesLeft: placesLeft(facts),
  };
}

/** What is left after so many days. What is lacking comes from the year to which money went along. */
function leftAfter(
  { carriedTo }: ForecastFacts,
  freeCents: Cents,
  pace: Pace,
  days: number,
): Cents {
  const left = freeCents - spentAtPace(pace, days);
  return carriedTo === null ? left : Math.max(left, Math.min(0, freeCents));
}

/** Further than this nobody looks ahead. */
const furthest = 366 * 20;

function emptyOn(facts: ForecastFacts, pace: Pace, leftCents: Cents | null): IsoDate | null {
  const { freeCents, from, until, today, carriedTo, decided } = facts;
  // What is over, is yet to begin or goes on in the next year does not run out.
  const runs = (from === null || from <= today) && (until === null || until >= today);
  if (freeCents === null || !runs || !decided || carriedTo !== null) return null;
  const start = startOf(facts);
  if (freeCents <= 0) return start;
  if (pace.cents === 0 || (leftCents !== null && leftCents >= 0)) return null;
  const days = Number(
    (BigInt(freeCents) * BigInt(pace.days) + BigInt(pace.cents) - 1n) / BigInt(pace.cents),
  );
  if (days > furthest) return null;
  const day = addDays(start, days);
  return until !== null && day > until ? until : day;
}

/** The middle price: half of what was bought was not dearer. Something dear and rare says little. */
export function usualPrice(prices: readonly Cents[]): Cents | null {
  const paid = prices.filter((price) => price > 0).toSorted((a, b) => a - b);
  return paid[Math.floor(paid.length / 2)] ?? null;
}

function placesLeft({ freeCents, prices }: ForecastFacts): number | null {
  const price = usualPrice(prices);
  if (freeCents === null || price === null) return null;
  return Math.floor(Math.max(0, freeCents) / price);
}

/** Most months that a chart shows; of a longer period the months around today. */
const mostPoints = 60;

/**
 * What is free at the end of each month of the period: until today as it was, after it as expected.
 *
 * @param past what was spent in this period, and what the fund was on a day (`null`: not decided yet)
 */
export function forecastPoints(
  facts: ForecastFacts,
  past: {
    readonly spent: readonly OrderedMoney[];
    readonly amountOn: (day: IsoDate) => Cents | null;
  },
): Forecast['points'] {
  const { today, until, freeCents, since } = facts;
  if (freeCents === null) return [];
  const pace = paceOf(facts);
  const start = startOf(facts);
  const last = until ?? addMonths(today, 12);
  const first = facts.from ?? since ?? today;
  return monthEnds(first, last, today).flatMap((date): Forecast['points'] => {
    if (date > today) {
      if (!facts.decided) return [];
      const days = Math.max(0, daysBetween(start, date));
      return [{ date, freeCents: leftAfter(facts, freeCents, pace, days), expected: true }];
    }
    const amount = past.amountOn(date);
    if (amount === null) return [];
    const spent = past.spent
      .filter((money) => money.date <= date)
      .reduce((sum, { amountCents }) => sum + amountCents, 0);
    return [{ date, freeCents: amount - spent, expected: false }];
  });
}

function monthEnds(first: IsoDate, last: IsoDate, today: IsoDate): IsoDate[] {
  const ends: IsoDate[] = [];
  const earliest = addMonths(today, -mostPoints / 2);
  const latest = addMonths(today, mostPoints / 2);
  const from = first < earliest ? earliest : first;
  const until = last > latest && latest > from ? latest : last;
  for (let month = `${from.slice(0, 7)}-01`; month <= until && ends.length < mostPoints;) {
    const next = addMonths(month, 1);
    const end = addDays(next, -1);
    ends.push(end > until ? until : end);
    month = next;
  }
  return ends;
}
