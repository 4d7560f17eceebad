import { parseDate, type Period } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

/** A typed period: the period itself, or a sentence for each day that is not right. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'wrong'; readonly from?: string; readonly until?: string };

/** Reads two typed days as a period with both days in it. */
export function readPeriod(fromText: string, untilText: string): PeriodReading {
  const from = readDay(fromText, texts.period.missingFrom);
  const until = readDay(untilText, texts.period.missingUntil);
  if (from.kind === 'unreadable' || until.kind === 'unreadable') {
    return {
      kind: 'wrong',
      ...(from.kind === 'unreadable' ? { from: from.reason } : {}),
      ...(until.kind === 'unreadable' ? { until: until.reason } : {}),
    };
  }
  if (from.date > until.date) return { kind: 'wrong', until: texts.period.reversed };
  return { kind: 'period', period: { from: from.date, until: until.date } };
}

const readDay = (text: string, missing: string) =>
  text.trim() === '' ? ({ kind: 'unreadable', reason: missing } as const) : parseDate(text);
