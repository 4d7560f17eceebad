import type { ColumnValues } from '#shared/importing/schema.ts';
import type { Note } from './column-notes.ts';
import type { Matching } from './import-draft.ts';
import { isUnchosen, valueOf, type Spelling } from './matching-changes.ts';
import { texts } from './texts.ts';

/** What the user must know of one spelling. */
export function noteOfValue(matching: Matching, column: ColumnValues, spelling: Spelling): Note {
  const { notes } = texts.values;
  if (isUnchosen(matching, column, spelling)) return { kind: 'unknown', text: notes.open };
  const value = valueOf(matching, column, spelling);
  if (value === null) return { kind: 'leftOut', text: notes.empty };
  if (value === undefined || !column.options.some((option) => option.value === value))
    return { kind: 'new', text: notes.newName };
  if (value !== spelling.suggestion) return { kind: 'good', text: notes.ownChoice };
  return spelling.by === 'remembered'
    ? { kind: 'good', text: notes.remembered }
    : { kind: 'look', text: notes.suggestion };
}

const { compare: compareTexts } = new Intl.Collator('nl', { numeric: true });

const urgency = ({ suggestion, by }: Spelling): number =>
  suggestion === null ? 0 : by === 'remembered' ? 2 : 1;

/** First what Trede does not know, then what it suggests; of each the one in most rows first. */
export const inOrder = (spellings: readonly Spelling[]): Spelling[] =>
  [...spellings].sort(
    (a, b) => urgency(a) - urgency(b) || b.rows - a.rows || compareTexts(a.text, b.text),
  );

/** So many unknown spellings and not one known: then the field is probably not the right one. */
const manyUnknown = 10;

/** Whether this column is likely not of the field that it was given. */
export const isLikelyWrongField = ({ kind, spellings, read }: ColumnValues): boolean =>
  kind === 'closed' &&
  read.every(({ value }) => value === null) &&
  spellings.length >= manyUnknown &&
  spellings.every(({ suggestion }) => suggestion === null);
