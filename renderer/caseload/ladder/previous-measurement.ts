import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { ladderDialogTexts as texts } from './texts.ts';

type Measurement = StoredRecord<'ladder'>;

/** An imported start may have no day, whatever the form asks: it comes before everything that has one. */
const dayOf = ({ values }: { readonly values: { readonly measuredOn: IsoDate | null } }): string =>
  values.measuredOn ?? '';

/** Measurements from the first to the last. */
export const inTime = (measurements: readonly Measurement[]): Measurement[] =>
  [...measurements].sort((a, b) =>
    dayOf(a) === dayOf(b) ? a.id - b.id : dayOf(a) < dayOf(b) ? -1 : 1,
  );

/** The measurement before the one at hand; before a new one that is the last. `null`: there is none. */
export function previousOf(
  measurements: readonly Measurement[],
  current: Measurement | null,
): Measurement | null {
  const ordered = inTime(measurements);
  const place = current === null ? -1 : ordered.findIndex(({ id }) => id === current.id);
  return (place === -1 ? ordered.at(-1) : place === 0 ? undefined : ordered[place - 1]) ?? null;
}

/** 'Vorige meting: trede 3, op 09-09-2025, door Marloes Hendriks.' */
export function previousLine(previous: Measurement | null): string {
  if (previous === null) return texts.first;
  const day = dayOf(previous);
  const { step, measuredBy } = previous.values;
  const when = [
    day === '' ? texts.dayUnknown : texts.onDay(formatDate(day)),
    ...(measuredBy === null ? [] : [texts.by(measuredBy)]),
  ];
  return texts.previous(Number(step), when.join(', '));
}
