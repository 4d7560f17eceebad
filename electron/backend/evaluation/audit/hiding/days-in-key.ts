/** The first and the last day of the period that a count is over, as its key says them. */
export const daysInKey = /(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)/;

/** The days of the one lie in those of the other. */
export function isWithin(narrow: string, wide: string): boolean {
  const [, from = '', until = ''] = daysInKey.exec(narrow) ?? [];
  const [, first = '', last = ''] = daysInKey.exec(wide) ?? [];
  return first <= from && until <= last;
}
