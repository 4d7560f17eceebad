import type { ImportField } from '#shared/importing/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { dateText, readNearDate, type NearDate } from '../ui/parse-fields.ts';

/** In which columns a day without a year can be told, as in the forms of the app. Of a birth or settlement it cannot. */
const near: Readonly<Partial<Record<ImportField, NearDate>>> = {
  trajectoryStart: 'nearest',
  trajectoryEnd: 'nearest',
  outflowDate: 'last',
  invoiceDate: 'last',
  paidDate: 'last',
  contactDate: 'last',
  measuredOn: 'last',
};

export interface MeantDay {
  /** What goes into the cell: the whole date, or what was typed where the year must be asked. */
  readonly text: string;
  readonly note: string;
}

/** What somebody means who types `30 nov` or `gisteren` in a cell to mend; `null`: it is no such text. */
export function meantDay(
  field: ImportField | null | undefined,
  text: string,
  today: IsoDate,
): MeantDay | null {
  const which = field == null ? undefined : near[field];
  if (which === undefined) return null;
  const reading = readNearDate(text, which, today);
  if (reading.kind === 'unreadable') {
    return reading.asks === true ? { text, note: reading.reason } : null;
  }
  return reading.note === undefined ? null : { text: dateText(reading.value), note: reading.note };
}
