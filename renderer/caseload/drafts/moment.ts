import { addDays } from '#shared/kernel/calendar.ts';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { clockText } from '#shared/kernel/moments.ts';
import { draftTexts } from './texts.ts';

/** `vandaag 10:42`, `gisteren 16:02`, `12-11-2026 16:02`. */
export function momentOf(keptAt: string, now: Date): string {
  const moment = new Date(keptAt);
  const day = toIsoDate(moment);
  const today = toIsoDate(now);
  const word =
    day === today
      ? draftTexts.today
      : day === addDays(today, -1)
        ? draftTexts.yesterday
        : formatDate(day);
  return `${word} ${clockText(moment)}`;
}
