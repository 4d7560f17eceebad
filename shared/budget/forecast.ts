import { z } from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';

/**
 * What is expected of a fund at its end, or at the end of the budget year. Method, printed beside it: what
 * is free today, less the pace of the last months (what was ordered for clients in the six months up to
 * today, a day) times the days that are left. Open orders are in it already: they are not free. What is bought
 * at once for a long time is no pace: what the team itself costs, as staff, and whole courses; nor is what was
 * ordered from a later budget year. Once money went along to the next year nobody is short of it in this one.
 * Of a year without a decision, that has only what moved in, nothing is expected.
 */
export const forecastSchema = z.object({
  /** Until when; `null`: the fund has no end and no year. */
  until: isoDateSchema.nullable(),
  /** What is ordered a month, on average of the months that were looked at. */
  paceCents: z.int(),
  /** How many months were looked at: fewer than six for a fund that is younger. */
  paceMonths: z.int(),
  /** What will be left (below zero: short); `null`: the amount is unknown or undecided, or it has no end. */
  leftCents: z.int().nullable(),
  /** The later budget year to which money went along: what is ordered after that comes from there. */
  carriedTo: z.int().nullable(),
  /** The day on which nothing is free any more at this pace; `null`: not before its end, or `carriedTo`. */
  emptyOn: isoDateSchema.nullable(),
  /** What must be paid back, when it must be. */
  repayCents: z.int().nullable(),
  /** How many more trajectories at the usual price of what was bought from it could still be placed. */
  placesLeft: z.int().nullable(),
  /** One point a month: free at the end of it; after today it is expected. */
  points: z.array(z.object({ date: isoDateSchema, freeCents: z.int(), expected: z.boolean() })),
});
export type Forecast = z.infer<typeof forecastSchema>;

/** What needs a look, in a Dutch sentence. */
export const fundWarningSchema = z.object({
  kind: z.enum(['overspent', 'short', 'left', 'ending', 'no-decision', 'not-definitive']),
  severity: z.enum(['error', 'warning', 'note']),
  sentence: z.string(),
});
export type FundWarning = z.infer<typeof fundWarningSchema>;
