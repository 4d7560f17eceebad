import type { FoundWord } from '#shared/evaluation/schema.ts';
import { maskBsns } from '#shared/kernel/bsn.ts';
import { saysLittle, textsWithClient, type NamedPerson } from '#shared/kernel/client-names.ts';
import type { TypedName } from '../../evaluation/own/typed-names.ts';
import { folded } from '#shared/kernel/text.ts';

/** The place of what stands in no text of the report itself. */
export const inNames = -2;

/**
 * Names of which one word is told. A team and its municipality are called before there are clients, and a
 * nationality of fewer than five persons is not printed: a word that is also part of a client's name is
 * chance there, and would be found in every report.
 */
const byOneWord: readonly TypedName['kind'][] = ['fund', 'provider', 'trajectoryType'];

export interface LookedThrough {
  readonly names: readonly TypedName[];
  readonly clients: readonly NamedPerson[];
  /** As for the texts of a report. */
  readonly find: (text: string) => readonly string[];
  /** Words and whole names that are no client. */
  readonly checked: readonly string[];
}

/** What may be a client in names that somebody typed elsewhere; a name that gives one away is told whole. */
export function wordsInNames({ names, clients, find, checked }: LookedThrough): FoundWord[] {
  const cleared = new Set(checked.map(folded));
  const open = names.filter(({ name }) => !cleared.has(folded(name)));
  const sure = textsWithClient(new Set(open.map(({ name }) => name)), clients);
  return open.flatMap(({ kind, name }): FoundWord[] => {
    const told = (word: string, isSure: boolean): FoundWord => ({
      part: inNames,
      word,
      name: { kind, name, sure: isSure },
    });
    if (sure.has(name) || maskBsns(name).found > 0) return [told(name, true)];
    if (!byOneWord.includes(kind)) return [];
    return find(name)
      .filter((word) => !saysLittle(word.trim()) && !cleared.has(folded(word)))
      .map((word) => told(word, /\d/.test(word) || word.includes('@')));
  });
}
