import { communication } from './communication.ts';
import { financing } from './financing.ts';
import { introduction } from './introduction.ts';
import { onRoutes, results } from './results.ts';
import type { Sentences } from './sentences.ts';
import { summary } from './summary.ts';

/** All that a report can say of its figures. */
export const allSentences: readonly Sentences[] = [
  introduction,
  summary,
  results,
  onRoutes,
  financing,
  communication,
];

export const declaredSentences: ReadonlyMap<string, Sentences> = new Map(
  allSentences.map((sentences) => [sentences.id, sentences]),
);
