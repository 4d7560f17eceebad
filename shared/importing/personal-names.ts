import { folded } from '../kernel/text.ts';
import type { ClientGroup } from './clients.ts';
import type { ListContext } from './list-context.ts';
import { remembering } from './remembering.ts';
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
  const names = new Set<string>();
  for (const { values } of rows) {
    for (const field of reportedFields) {
      const name = values[field];
      if (name !== null) names.add(name);
    }
  }
  const refused = textsWithClient(names, persons);
  if (refused.size === 0) return;
  for (const { source, values } of rows) {
    for (const field of reportedFields) {
      const name = values[field];
      if (name === null || !refused.has(name)) continue;
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

/**
 * The texts of these that hold a client, as whole words. A list has few different names of trajectories
 * and many clients, so each client is looked up among the words of the names.
 */
function textsWithClient(texts: ReadonlySet<string>, persons: Iterable<NamedPerson>): Set<string> {
  const textsByPhrase = new Map<string, string[]>();
  const words = new Set<string>();
  for (const text of texts) {
    const own = wordsOf(text);
    for (const [from, word] of own.entries()) {
      words.add(word);
      for (let until = from + 1; until <= own.length; until += 1) {
        const phrase = own.slice(from, until).join(' ');
        const known = textsByPhrase.get(phrase);
        if (known) known.push(text);
        else textsByPhrase.set(phrase, [text]);
      }
    }
  }
  const phraseOf = remembering((text) => {
    const own = wordsOf(text);
    return own.length > 0 && own.every((word) => words.has(word)) ? own.join(' ') : null;
  });
  const found = new Set<string>();
  const look = (phrase: string) => {
    for (const text of textsByPhrase.get(phrase) ?? []) found.add(text);
  };
  for (const { number, firstName, lastName } of persons) {
    if (number !== null && !saysLittle.test(number)) {
      // Most numbers are one word, which is looked up as it is.
      if (!oneWord.test(number)) look(wordsOf(number).join(' '));
      else if (words.has(number.toLowerCase())) look(number.toLowerCase());
    }
    if (firstName === null || lastName === null) continue;
    const last = phraseOf(lastName);
    const first = last === null ? null : phraseOf(firstName);
    if (first === null || last === null) continue;
    look(`${first} ${last}`);
    look(`${last} ${first}`);
  }
  return found;
}

const oneWord = /^[A-Za-z0-9]+$/;
