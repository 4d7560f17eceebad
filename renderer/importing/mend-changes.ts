import { useCallback } from 'react';
import type { Correction, PersonQuestion } from '#shared/importing/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { useKeptState } from '../lib/use-kept-state.ts';
import { emptyDraft, type Matching } from './import-draft.ts';
import { meantDay } from './mend-days.ts';
import { withCorrections } from './mend-faults.ts';

export type ChangeMatching = (change: (matching: Matching) => Matching) => void;

/**
 * Changes what was chosen for a list, from the choices as they are at that moment: a toast may undo
 * something long after it was done. Does nothing when another list has come in its place.
 */
export function useMatchingChange(listId: string): ChangeMatching {
  const [, setDraft] = useKeptState('importing', emptyDraft);
  return useCallback(
    (change) =>
      setDraft((now) =>
        now.matching === null || now.matching.list.listId !== listId
          ? now
          : { ...now, matching: change(now.matching), problem: null },
      ),
    [listId, setDraft],
  );
}

/** Mends many cells at once. A day that was typed without its year goes in as what the field said of it. */
export function correctAll(matching: Matching, corrections: readonly Correction[]): Matching {
  const today = toIsoDate(new Date());
  const read = corrections.map((one) => ({
    ...one,
    text: meantDay(matching.fields[one.column], one.text, today)?.text ?? one.text,
  }));
  return { ...matching, corrections: withCorrections(matching.corrections, read) };
}

/** Gives cells of one column back what stood in them before they were all mended alike. */
export function asBefore(
  matching: Matching,
  before: readonly Correction[],
  lines: readonly number[],
  column: number,
): Matching {
  const those = new Set(lines);
  const isOne = (cell: Correction) => cell.column === column && those.has(cell.line);
  return {
    ...matching,
    corrections: [...matching.corrections.filter((cell) => !isOne(cell)), ...before.filter(isOne)],
  };
}

/** Lets rows take part again, also when there are very many of them. */
export function keepRows(matching: Matching, lines: readonly number[]): Matching {
  const kept = new Set(lines);
  return { ...matching, skippedLines: matching.skippedLines.filter((line) => !kept.has(line)) };
}

/** Answers that all of these are somebody else. */
export function allDifferent(matching: Matching, clientNumbers: readonly string[]): Matching {
  const answered = new Set(clientNumbers);
  return {
    ...matching,
    samePersons: [
      ...matching.samePersons.filter(({ clientNumber }) => !answered.has(clientNumber)),
      ...[...answered].map((clientNumber) => ({ clientNumber, sameAs: null })),
    ],
  };
}

/** The questions with the answers as they are given, which the list is still being checked with. */
export function withAnswers(
  questions: readonly PersonQuestion[],
  given: Matching['samePersons'],
): PersonQuestion[] {
  const answers = new Map(given.map(({ clientNumber, sameAs }) => [clientNumber, sameAs]));
  return questions.map((question) => {
    const sameAs = answers.get(question.clientNumber);
    const answer = sameAs === undefined ? null : sameAs === null ? 'different' : 'same';
    return { ...question, answer };
  });
}
