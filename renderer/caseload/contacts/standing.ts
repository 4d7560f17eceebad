import { CallRefused } from '../../lib/call.ts';
import { contactTexts as texts } from './texts.ts';

interface Conflict<Values> {
  readonly labels: Readonly<Record<keyof Values & string, string>>;
  /** What the form showed at first, and what stands there now. */
  readonly before: Values;
  readonly now: Values;
  readonly words: (field: keyof Values & string, value: unknown) => string | null;
}

/** What another made of the fields meanwhile, a sentence each. */
export function standingSentences<Values>(conflict: Conflict<Values>): string[] {
  const { labels, before, now, words } = conflict;
  return (Object.keys(labels) as (keyof Values & string)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
    .map((field) => {
      const text = words(field, now[field]);
      return text === null
        ? texts.standingNothing(labels[field])
        : texts.standing(labels[field], text);
    });
}

/** Whether a save was refused because somebody else changed the same. */
export const isConflict = (problem: unknown): problem is CallRefused =>
  problem instanceof CallRefused && problem.refusal.code === 'conflict';

/** The refusal in the words of this form: nothing that was typed is lost, and sending again counts. */
export const conflictOf = (sentences: readonly string[]): CallRefused =>
  new CallRefused({ code: 'conflict', message: texts.changedMeanwhile(sentences) });
