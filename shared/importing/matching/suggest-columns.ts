import type { IsoDate } from '../../kernel/dates.ts';
import { assignNames } from '../columns.ts';
import type { ImportField, SuggestionSource } from '../schema.ts';
import type { ListShape } from '../shapes.ts';
import type { ColumnSample } from './column-sample.ts';
import { matchContent, type NamesInUse } from './content.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { readableShare, saysOnlyYesOrNo } from './readable.ts';
import { withoutLoose } from './together.ts';

/** A column as it stands in the list. */
export interface SeenColumn {
  /** The name as it stands in the file; '' for none. */
  readonly header: string;
  readonly sample: ColumnSample;
  /** Never suggested. */
  readonly holdsBsns: boolean;
}

export interface ColumnSuggestion {
  readonly field: ImportField;
  readonly by: Exclude<SuggestionSource, 'layout'>;
}

/** Below this part of readable values, a name that is not sure of itself is not believed. */
const doubtful = 0.5;

/** A field for each column of a list of this shape, by its name and by what stands in it; `null`: none. */
export function suggestColumns(
  columns: readonly SeenColumn[],
  shape: ListShape,
  names: NamesInUse,
  today: IsoDate,
): (ColumnSuggestion | null)[] {
  const byName = columns.map((column) => believed(column, shape));
  const named = assignNames(byName);
  const open = columns.map((column) =>
    column.holdsBsns ? { header: 'bsn', sample: column.sample } : column,
  );
  const byContent = matchContent(open, named, shape, names, today);
  const fields = withoutLoose(
    named.map((field, index) => field ?? byContent[index] ?? null),
    shape,
  );
  return fields.map((field, index) => {
    if (field === null) return null;
    if (named[index] === null) return { field, by: 'content' };
    const strength = byName[index]?.strength;
    return { field, by: strength === 'label' || strength === 'name' ? 'name' : 'spelling' };
  });
}

/** What the name says, unless the values speak against it. */
function believed({ header, sample, holdsBsns }: SeenColumn, shape: ListShape): NameMatch | null {
  if (holdsBsns) return null;
  const match = matchName(header, shape);
  if (match === null) return null;
  if (match.field === 'outflowKind' && saysOnlyYesOrNo(sample)) return null;
  if (match.strength !== 'weak' && match.strength !== 'typing') return match;
  const readable = readableShare(match.field, sample);
  return readable !== null && readable < doubtful ? null : match;
}
