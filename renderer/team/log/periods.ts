import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { LogFilter } from '#shared/team/log/schema.ts';

/** Periods that are asked for most; `other` is typed. */
export const presets = ['today', 'week', 'month', 'year', 'other'] as const;
export type Preset = (typeof presets)[number];

export const isPreset = (value: string): value is Preset =>
  presets.some((preset) => preset === value);

type Period = Pick<LogFilter, 'from' | 'until'>;

/** The days of a preset, until today. */
export function periodOf(preset: Exclude<Preset, 'other'>, today: IsoDate): Period {
  switch (preset) {
    case 'today':
      return { from: today, until: today };
    case 'week':
      return { from: addDays(today, -6), until: today };
    case 'month':
      return { from: addDays(today, -30), until: today };
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, until: today };
  }
}

/** Which preset the days are; `null`: they were typed. */
export function presetOf({ from, until }: Period, today: IsoDate): Exclude<Preset, 'other'> | null {
  const known = ['today', 'week', 'month', 'year'] as const;
  return (
    known.find((preset) => {
      const period = periodOf(preset, today);
      return period.from === from && period.until === until;
    }) ?? null
  );
}
