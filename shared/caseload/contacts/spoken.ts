import type { IsoDate } from '../../kernel/dates.ts';

interface MappedContact {
  readonly date: IsoDate;
  readonly mapped: boolean;
}

/**
 * The day on which somebody counts as 'gesproken': the first contact in which all possibilities were
 * mapped [evaluation]. `null`: not yet. Contacts may come in any order; one of a day that has yet to come,
 * as a list may hold, does not count.
 */
export function spokenOn(contacts: readonly MappedContact[], today: IsoDate): IsoDate | null {
  const days = contacts
    .filter(({ date, mapped }) => mapped && date <= today)
    .map(({ date }) => date);
  return days.reduce<IsoDate | null>(
    (first, day) => (first === null || day < first ? day : first),
    null,
  );
}
