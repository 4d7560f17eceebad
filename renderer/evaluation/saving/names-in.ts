import type { FoundWord } from '#shared/evaluation/schema.ts';

/** A name of the team file, with the words in it that may be a client. */
export type NameWithWords = NonNullable<FoundWord['name']> & { readonly words: readonly string[] };

/** The names in which something was found, each once. */
export function namesIn(found: readonly FoundWord[]): NameWithWords[] {
  const names = new Map<string, NameWithWords>();
  for (const { word, name } of found) {
    if (name === undefined) continue;
    const key = `${name.kind} ${name.name}`;
    const before = names.get(key);
    names.set(key, {
      ...name,
      sure: name.sure || before?.sure === true,
      words: [...new Set([...(before?.words ?? []), word])],
    });
  }
  return [...names.values()];
}
