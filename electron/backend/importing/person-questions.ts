import { PersonIndex, type ListedPerson } from '#shared/importing/persons.ts';
import type { ListChoices, PersonQuestion } from '#shared/importing/schema.ts';
import type { TeamTransaction } from '../database/schema.ts';

/**
 * Who of the list is likely the same as a client of the team file, or as one on an earlier line, under
 * another number. Clients who are in the team file already were told apart before.
 */
export async function personQuestions(
  trx: TeamTransaction,
  persons: readonly ListedPerson[],
  { samePersons }: Pick<ListChoices, 'samePersons'>,
): Promise<PersonQuestion[]> {
  const rows = await trx
    .selectFrom('client')
    .select([
      'client_number as clientNumber',
      'first_name as firstName',
      'last_name as lastName',
      'birth_date as birthDate',
    ])
    .orderBy('id')
    .execute();
  const known = new Set(rows.map(({ clientNumber }) => clientNumber));
  const unknown = persons.filter(({ clientNumber }) => !known.has(clientNumber));
  if (unknown.length === 0) return [];
  const index = new PersonIndex();
  for (const row of rows) index.add({ ...row, line: null });
  const answers = new Map(samePersons.map((answer) => [answer.clientNumber, answer.sameAs]));
  const questions: PersonQuestion[] = [];
  for (const person of unknown) {
    const other = index.meet(person);
    if (other === null) continue;
    const answer = answers.get(person.clientNumber);
    questions.push({
      line: person.line,
      clientNumber: person.clientNumber,
      name: nameOf(person),
      birthDate: person.birthDate,
      other: {
        clientNumber: other.clientNumber,
        name: nameOf(other),
        birthDate: other.birthDate,
        line: other.line,
      },
      // That it is the same as one who is asked about no longer, answers another question.
      answer: answer === null ? 'different' : answer === other.clientNumber ? 'same' : null,
    });
  }
  return questions;
}

const nameOf = (person: Pick<ListedPerson, 'firstName' | 'lastName'>): string =>
  `${person.firstName} ${person.lastName}`;
