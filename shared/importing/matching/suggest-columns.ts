import type { IsoDate } from '../../kernel/dates.ts';
import { assignNames } from '../columns.ts';
import type { ImportField, SuggestionSource } from '../schema.ts';
import type { ListShape } from '../shapes.ts';
import { misnamedColumn } from './by-rows.ts';
import type { ColumnSample } from './column-sample.ts';
import { matchContent, type NamesInUse } from './content.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { readableShare, saysOnlyYesOrNo } from './readable.ts';
import { belongTogether, withoutLoose } from './together.ts';

/** A column as it stands in the list. */
export interface SeenColumn {
  /** The name as it stands in the file; '' for none. */
  readonly header: string;
  readonly sample: ColumnSample;
  /** Never suggested. */
  readonly holdsBsns: boolean;
}

/** Why a column that Trede knows stays out. */
export interface LeftOut {
  readonly field: ImportField;
  /** The field that it means nothing without; `null`: it says something of rows without a trajectory. */
  readonly misses: ImportField | null;
}

export interface ColumnSuggestion {
  readonly field: ImportField | null;
  /** Where it comes from; without a field only `layout`: left out as before. */
  readonly by: SuggestionSource | null;
  /** `null` when it does not stay out, or Trede does not know it. */
  readonly leftOut: LeftOut | null;
}

/** Below this part of readable values, a name that is not sure of itself is not believed. */
const doubtful = 0.5;

/**
 * A field for each column of a list of this shape, by its name and by what stands in it.
 *
 * @param remembered what was chosen for some of the columns before: a field, or none
 */
export function suggestColumns(
  columns: readonly SeenColumn[],
  shape: ListShape,
  names: NamesInUse,
  today: IsoDate,
  remembered: readonly (ImportField | null | undefined)[] = [],
): ColumnSuggestion[] {
  const chosen = columns.map(({ holdsBsns }, index) => (holdsBsns ? null : remembered[index]));
  const { fields: named, byRows, matches } = believedNames(columns, shape, chosen);
  const open = columns.map((column, index) =>
    chosen[index] === null ? { header: 'bsn', sample: column.sample } : column,
  );
  const byContent = matchContent(open, named, shape, names, today);
  const found = named.map((field, index) => field ?? byContent[index] ?? null);
  const fields = withoutLoose(found, shape);
  return fields.map((field, index): ColumnSuggestion => {
    if (field === null) {
      if (remembered[index] === null && columns[index]?.holdsBsns === false) {
        return { field, by: 'layout', leftOut: null };
      }
      const loose = found[index] ?? null;
      const leftOut =
        loose === null ? (byRows.get(index) ?? null) : missedBy(loose, new Set(found), shape);
      return { field, by: null, leftOut };
    }
    if (chosen[index] === field) return { field, by: 'layout', leftOut: null };
    if (named[index] === null || byRows.has(index)) return { field, by: 'content', leftOut: null };
    const strength = matches[index]?.strength;
    const by = strength === 'label' || strength === 'name' ? 'name' : 'spelling';
    return { field, by, leftOut: null };
  });
}

/** What the names say, where neither the values nor the other columns speak against it. */
function believedNames(
  columns: readonly SeenColumn[],
  shape: ListShape,
  chosen: readonly (ImportField | null | undefined)[],
) {
  const matches = columns.map((column, index) => {
    const match = chosen[index] === undefined ? believed(column, shape) : null;
    return match === null || chosen.includes(match.field) ? null : match;
  });
  /** The columns of which the rows say something else than the name, and what the name said. */
  const byRows = new Map<number, LeftOut>();
  for (;;) {
    const fields = assignNames(matches).map((field, index) => field ?? chosen[index] ?? null);
    const misnamed = misnamedColumn({ columns, matches, fields }, shape);
    const match = misnamed === null ? null : (matches[misnamed.index] ?? null);
    if (misnamed === null || match === null) return { fields, byRows, matches };
    byRows.set(misnamed.index, { field: match.field, misses: null });
    matches[misnamed.index] =
      misnamed.field === null ? null : { field: misnamed.field, strength: 'name', isBare: false };
  }
}

/** The field without which this one means nothing in a list with these fields; `null`: none. */
function missedBy(
  field: ImportField,
  found: ReadonlySet<ImportField | null>,
  shape: ListShape,
): LeftOut | null {
  const seen = new Set([field]);
  for (const one of seen) {
    for (const [of, needs] of belongTogether(shape)) {
      if (of !== one) continue;
      if (!found.has(needs)) return { field, misses: needs };
      seen.add(needs);
    }
  }
  return null;
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
