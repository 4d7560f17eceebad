import type { RowsOfNumber } from './clients.ts';
import type { ListedPerson } from './persons.ts';

/** The clients of a list under the numbers that it gives them, before any are taken as one. */
export function personsOf(groups: readonly RowsOfNumber[]): ListedPerson[] {
  const persons: ListedPerson[] = [];
  for (const { number, rows } of groups) {
    if (number === null) continue;
    let { firstName, lastName, birthDate } = rows[0].values;
    for (let index = 1; index < rows.length; index += 1) {
      const values = rows[index]?.values;
      firstName ??= values?.firstName ?? null;
      lastName ??= values?.lastName ?? null;
      birthDate ??= values?.birthDate ?? null;
    }
    if (firstName === null || lastName === null) continue;
    persons.push({
      clientNumber: number,
      firstName,
      lastName,
      birthDate,
      line: rows[0].source.line,
    });
  }
  return persons;
}
