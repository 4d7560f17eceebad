import type { ImportField } from '#shared/importing/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { meantDay } from './mend-days.ts';

export interface MeantDayNoteProps {
  readonly field: ImportField | null;
  readonly typed: string;
}

/** Under a cell to mend: which day was read from what is typed, before it goes in. */
export function MeantDayNote({ field, typed }: MeantDayNoteProps) {
  const meant = meantDay(field, typed, toIsoDate(new Date()));
  if (meant === null) return null;
  return (
    <p className="t-field-note" role="status">
      {meant.note}
    </p>
  );
}
