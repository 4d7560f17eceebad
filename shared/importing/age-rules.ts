import { formatDate, yearOf, type IsoDate } from '../kernel/dates.ts';
import type { ListContext } from './list-context.ts';

const oldest = 110;
/** Who is younger goes to school and has no place in a caseload; two digits of a year may be wrong. */
const youngest = 15;

/**
 * Warns about a client who is older or younger than clients are on the day on which the list was true.
 * The age on settling says nothing: who came as a child with the family is a client later.
 */
export function warnAboutAge(
  birthDate: IsoDate,
  line: number,
  context: Pick<ListContext, 'referenceDate' | 'warn'>,
): void {
  const bornBefore = (years: number): IsoDate =>
    `${yearOf(context.referenceDate) - years}${context.referenceDate.slice(4)}`;
  if (birthDate < bornBefore(oldest)) {
    context.warn(
      line,
      'birthDate',
      `Wie op ${formatDate(birthDate)} geboren is, is ouder dan ${oldest} jaar. Klopt het jaar?`,
    );
  } else if (birthDate > bornBefore(youngest)) {
    context.warn(
      line,
      'birthDate',
      `Wie op ${formatDate(birthDate)} geboren is, is jonger dan ${youngest} jaar. Klopt het jaar?`,
    );
  }
}
