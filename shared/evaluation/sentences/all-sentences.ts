import type { Sentences } from './sentences.ts';
import { summary } from './summary.ts';

/** All that a report can say of its figures. */
export const allSentences: readonly Sentences[] = [summary];

export const declaredSentences: ReadonlyMap<string, Sentences> = new Map(
  allSentences.map((sentences) => [sentences.id, sentences]),
);
