import type { HistoryEntry } from '#shared/caseload/history/schema.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import { formatDate, toIsoDate, type IsoDate } from '#shared/kernel/dates.ts';
import { historyTexts as texts } from './texts.ts';

export interface HistoryDay {
  readonly date: IsoDate;
  /** `Vandaag, 21-11-2026`. */
  readonly title: string;
  readonly entries: readonly HistoryEntry[];
}

/** The changes by the day on which they were made, as the clock of this computer has it. */
export function byDay(entries: readonly HistoryEntry[], today: IsoDate): HistoryDay[] {
  const days = Map.groupBy(entries, ({ at }) => toIsoDate(new Date(at)));
  return [...days].map(([date, own]) => ({ date, title: titleOf(date, today), entries: own }));
}

function titleOf(date: IsoDate, today: IsoDate): string {
  if (date === today) return `${texts.today}, ${formatDate(date)}`;
  if (date === addDays(today, -1)) return `${texts.yesterday}, ${formatDate(date)}`;
  return formatDate(date);
}

/** What a line of a change says behind its label. */
export function lineText({ before, after }: HistoryEntry['lines'][number]): string {
  if (before === null) return after ?? '';
  return after === null ? texts.was(before) : texts.wasAndIs(before, after);
}
