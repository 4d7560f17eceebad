import { folded } from '../kernel/text.ts';
import type { ClientGroup } from './clients.ts';
import type { ListContext } from './list-context.ts';
import type { TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';

/** Fields of which the values are named in reports that leave the team, and what holds such a name. */
const reported = {
  trajectoryType: 'In de naam van dit traject',
  fund: 'In de naam van dit fonds',
  nationality: 'In deze nationaliteit',
} as const satisfies Partial<Record<ImportField, string>>;
const reportedFields = Object.keys(reported) as (keyof typeof reported)[];

/** Remarks on names in reports that give a client away: by the number, or by first and last name. */
export function refusePersonalNames(groups: readonly ClientGroup[], context: ListContext): void {
  refuseNamesOf(
    groups.map(({ number, values: { firstName, lastName } }) => ({ number, firstName, lastName })),
    groups.flatMap(({ rows }) => rows),
    context,
  );
}

export interface NamedPerson {
  readonly number: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

/** The same where the clients are not those of the list itself. */
export function refuseNamesOf(
  persons: Iterable<NamedPerson>,
  rows: readonly TypedRow[],
  context: ListContext,
): void {
  if (!reportedFields.some((field) => context.columns.has(field))) return;
  const holdsClient = clientFinder(persons);
  for (const { source, values } of rows) {
    for (const field of reportedFields) {
      const name = values[field];
      if (name === null || !holdsClient(name)) continue;
      context.fault(
        source.line,
        field,
        `${reported[field]} staat een klantnummer of de naam van een klant. Die naam komt in rapporten. Haal het weg.`,
      );
    }
  }
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `3`, `2016`: a course or a year as often as a client. */
const saysLittle = /^(\d{1,3}|(19|20)\d\d)$/;

/** Tells whether a text holds a client, as whole words. Remembers, as a list repeats its names. */
function clientFinder(persons: Iterable<NamedPerson>): (text: string) => boolean {
  const phrases = new Set<string>();
  let longest = 0;
  const add = (...parts: readonly string[]) => {
    const words = parts.flatMap(wordsOf);
    phrases.add(words.join(' '));
    longest = Math.max(longest, words.length);
  };
  for (const { number, firstName, lastName } of persons) {
    if (number !== null && !saysLittle.test(number)) add(number);
    if (firstName === null || lastName === null) continue;
    add(firstName, lastName);
    add(lastName, firstName);
  }
  phrases.delete('');
  const answers = new Map<string, boolean>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const words = wordsOf(text);
    const answer = words.some((_word, from) =>
      words
        .slice(from, from + longest)
        .some((_last, extra) => phrases.has(words.slice(from, from + extra + 1).join(' '))),
    );
    answers.set(text, answer);
    return answer;
  };
}
