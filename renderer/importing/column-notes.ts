import type { ListColumn, SuggestionSource } from '#shared/importing/schema.ts';
import { fieldInSentence } from '#shared/importing/texts.ts';
import { requiredFields } from '#shared/importing/required-fields.ts';
import { asksAboutBsn, headerOf, type Matching } from './import-draft.ts';
import { texts } from './texts.ts';

export type NoteKind = 'ask' | 'bsn' | 'double' | 'good' | 'leftOut' | 'look' | 'new' | 'unknown';

export interface Note {
  readonly kind: NoteKind;
  readonly text: string;
}

/** These notes ask something of the user, or at least a look. */
export const wantsAttention = ({ kind }: Note): boolean =>
  kind === 'ask' || kind === 'double' || kind === 'look' || kind === 'unknown';

/** What the user must know of one column. */
export function noteOf(matching: Matching, column: ListColumn): Note {
  const { notes, sources } = texts.columns;
  const { match, fields } = matching;
  const field = fields[column.index] ?? null;
  if (column.looksLikeBsn) return { kind: 'bsn', text: notes.bsn };
  if (field === null && column.maybeBsn) return { kind: 'bsn', text: notes.maybeLeftOut };
  if (field === null) {
    const why = whyLeftOut(matching, column);
    if (why !== null) return { kind: 'unknown', text: why };
    if (column.suggestedField === null && column.suggestedBy === 'layout')
      return { kind: 'leftOut', text: notes.leftOutBefore };
    return column.suggestedField === null
      ? { kind: 'unknown', text: notes.unknown }
      : { kind: 'leftOut', text: notes.leftOut };
  }
  if (asksAboutBsn(matching, column)) return { kind: 'ask', text: notes.maybeBsn };
  const other = match.columns.find(
    ({ index }) => index !== column.index && fields[index] === field,
  );
  if (other !== undefined) return { kind: 'double', text: notes.double(headerOf(other)) };
  const required = requiredFields(match.shape, new Set(fields));
  const source = column.suggestedField === field ? column.suggestedBy : null;
  const found = source === null ? notes.ownChoice : sources[source];
  const text = required.includes(field) ? `${notes.required}, ${found}` : found;
  return { kind: isGuess(source) ? 'look' : 'good', text };
}

/** Why a column stays out that Trede knows; `null`: it does not know it, or nothing keeps it out any more. */
function whyLeftOut({ fields }: Matching, { leftOut }: ListColumn): string | null {
  const { notes } = texts.columns;
  if (leftOut === null || fields.includes(leftOut.field)) return null;
  if (leftOut.misses === null) return notes.notOfTrajectory;
  return fields.includes(leftOut.misses)
    ? notes.canComeAlong(fieldInSentence(leftOut.field))
    : notes.misses(fieldInSentence(leftOut.misses));
}

/** Recognised by what stands in the column, or by a name that is only alike. */
const isGuess = (source: SuggestionSource | null): boolean =>
  source === 'content' || source === 'spelling';
