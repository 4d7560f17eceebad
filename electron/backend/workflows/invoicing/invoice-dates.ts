import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { Refusal } from '../../refusal.ts';

/** Before it no invoice can be of this work: a year that was typed wrong. */
const earliest = '2000-01-01';

/**
 * An invoice came in and was paid on a day that has been.
 *
 * @throws Refusal `invalid-input` at the field of a date that cannot be
 */
export function refuseOddDates(
  dates: { readonly invoicedOn?: IsoDate; readonly paidOn: IsoDate | null },
  today: IsoDate,
): void {
  for (const field of ['invoicedOn', 'paidOn'] as const) {
    const date = dates[field];
    if (date === undefined || date === null) continue;
    const what = field === 'paidOn' ? 'De betaaldatum' : 'De factuurdatum';
    if (date > today) {
      throw new Refusal('invalid-input', `${what} ligt in de toekomst. Kijk de datum na.`, field);
    }
    if (date < earliest) {
      const first = formatDate(earliest);
      throw new Refusal('invalid-input', `${what} ligt vóór ${first}. Kijk het jaar na.`, field);
    }
  }
}
