import type { FoundWord } from '#shared/evaluation/schema.ts';
import { maskBsns } from '#shared/kernel/bsn.ts';
import { saysLittle, textsWithClient, type NamedPerson } from '#shared/kernel/client-names.ts';
import type { TypedName } from '../../evaluation/own/typed-names.ts';
import type { FoundInText } from './name-finder.ts';

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
  readonly find: (text: string) => readonly FoundInText[];
}

/** What may be a client in names that somebody typed elsewhere; a name that gives one away is told whole. */
export function wordsInNames({ names, clients, find }: LookedThrough): FoundWord[] {
  const giveAway = textsWithClient(new Set(names.map(({ name }) => name)), clients);
  return names.flatMap(({ kind, name }): FoundWord[] => {
    const told = (word: string, sure: boolean): FoundWord => ({
      part: inNames,
      word,
      name: { kind, name, sure },
    });
    if (giveAway.has(name) || maskBsns(name).found > 0) return [told(name, true)];
    if (!byOneWord.includes(kind)) return [];
    return find(name)
      .filter(({ word }) => !saysLittle(word.trim()))
      .map(({ word, sure }) => told(word, sure));
  });
}
