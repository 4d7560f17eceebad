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
  if (isOwnName(spelling, value) || !column.options.some((option) => option.value === value)) {
    return spelling.by === 'remembered'
      ? { kind: 'good', text: notes.ownChoice }
      : { kind: 'new', text: notes.newName };
  }
  if (value !== spelling.suggestion) return { kind: 'good', text: notes.ownChoice };
  return spelling.by === 'remembered'
    ? { kind: 'good', text: notes.remembered }
    : { kind: 'look', text: notes.suggestion };
}

const { compare: compareTexts } = new Intl.Collator('nl', { numeric: true });

const urgency = (kind: ColumnValues['kind'], { suggestion, by }: Spelling): number => {
  if (suggestion === null) return kind === 'closed' ? 0 : 3;
  return by === 'remembered' ? 2 : 1;
};

/**
 * First what Trede does not know, then what it suggests; of each the one in most rows first. A new name
 * that looks like no other asks nothing: those go last.
 */
export const inOrder = ({
  kind,
  spellings,
}: Pick<ColumnValues, 'kind' | 'spellings'>): Spelling[] =>
  [...spellings].sort(
    (a, b) =>
      urgency(kind, a) - urgency(kind, b) || b.rows - a.rows || compareTexts(a.text, b.text),
  );

/** Whether this is a name that is only listed: it looks like none that Trede knows, or has more often. */
export const isNewName = ({ kind }: Pick<ColumnValues, 'kind'>, { suggestion, by }: Spelling) =>
  kind === 'open' && suggestion === null && by === null;

/** Whether a spelling stands for itself. */
export const isOwnName = ({ text }: Spelling, value: string | null | undefined): boolean =>
  value === undefined || value === text;

/** So many unknown spellings and not one known: then the field is probably not the right one. */
const manyUnknown = 10;

/** Whether this column is likely not of the field that it was given. */
export const isLikelyWrongField = ({ kind, spellings, read }: ColumnValues): boolean =>
  kind === 'closed' &&
  read.every(({ value }) => value === null) &&
  spellings.length >= manyUnknown &&
  spellings.every(({ suggestion }) => suggestion === null);
