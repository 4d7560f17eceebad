import { useDebouncedValue } from '@mantine/hooks';
import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import { useCall } from '../../lib/use-call.ts';
import { checkedIn, isWritten, partsIn, problemOf, type ComposedTexts } from './parts.ts';

/** How long after the last key the texts are looked at, in milliseconds. */
const rest = 900;

/** A word that may be a client, or is one for sure. */
export interface FoundAt {
  readonly word: string;
  readonly sure: boolean;
}

/** Words that may be a client: by the number of their part; those of the title by -1. */
export type FoundWords = ReadonlyMap<number, readonly FoundAt[]>;

const nothingWritten: ReportDefinition = { title: '-', parts: [], checkedWords: [] };

/** What is written in a report that looks like a name or number of a client, a moment after it was typed. */
export function useFoundWords(values: ComposedTexts): FoundWords {
  const [resting] = useDebouncedValue(values, rest);
  const texts = partsIn(resting).flatMap(({ key, part }) =>
    isWritten(part) && part.text.trim() !== '' && problemOf(part) === null ? [{ key, part }] : [],
  );
  const title = resting.title.trim();
  const { data } = useCall(
    'evaluation.wordsOfClients',
    {
      definition: {
        title: title === '' ? nothingWritten.title : title,
        // It asks for one part at least.
        parts: [...texts.map(({ part }) => part), { kind: 'sentences', id: '' }],
        checkedWords: checkedIn(resting),
      },
    },
    { enabled: title !== '' || texts.length > 0, keepPrevious: true },
  );
  const found = new Map<number, FoundAt[]>();
  for (const { part, word, sure = false } of data ?? []) {
    const key = part < 0 ? titleKey : texts[part]?.key;
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), { word, sure }]);
  }
  // What was taken out since is not pointed at any more.
  const now = new Map<number, string>([
    [titleKey, values.title],
    ...partsIn(values).flatMap(({ key, part }): [number, string][] =>
      isWritten(part) ? [[key, part.text]] : [],
    ),
  ]);
  const checked = new Set(checkedIn(values));
  return new Map(
    [...found].map(([key, words]) => [
      key,
      words.filter(
        ({ word, sure }) => now.get(key)?.includes(word) === true && (sure || !checked.has(word)),
      ),
    ]),
  );
}

export const titleKey = -1;
