import type { Outcome } from './run.mjs';

/** One sentence for an npm that failed. */
export function npmSentence(outcome: Outcome): string;
