import { weekOf } from '#shared/kernel/calendar.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { texts } from './texts.ts';

const dayNames = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** 'dinsdag 17-03-2026, week 12'. */
export const dayLine = (day: IsoDate): string =>
  texts.line(dayNames.format(new Date(`${day}T00:00:00Z`)), formatDate(day), weekOf(day));
