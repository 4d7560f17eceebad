import { lightFormat } from 'date-fns/lightFormat';
import { formatDate, toIsoDate } from './dates.ts';

/** `10:42`, by the clock of this computer. */
export const clockText = (at: string | number | Date): string => lightFormat(at, 'HH:mm');

/** `21-11-2026 10:42`, by the clock of this computer. */
export const momentText = (at: string): string =>
  `${formatDate(toIsoDate(new Date(at)))} ${clockText(at)}`;
