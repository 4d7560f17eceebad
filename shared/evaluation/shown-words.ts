import type { ReportMode, Unit } from './schema.ts';
import type { ShownFigure, ShownTable } from './shown-table.ts';
import { absentSign, figureText, hiddenWord, placeNotes, unitLines } from './texts.ts';

/** A figure as people read it, or what stands in its place. */
export const shownFigure = (value: ShownFigure, unit: Unit, mode: ReportMode): string =>
  value === 'absent' ? absentSign : figureText(value, unit, mode);

/** What stands under a table: its notes, and what stands in place of figures. */
export function notesOf({ rows, columns, notes, cells, hasAbsent }: ShownTable): string[] {
  const hides = cells.some((row) => row.includes(null));
  const told = notes.some((note) => note.includes(hiddenWord));
  return [
    // A table without columns says itself why.
    ...(rows.length === 0 && columns.length > 0 ? [placeNotes.nothing] : []),
    ...notes,
    ...(hides && !told ? [placeNotes.hidden] : []),
    ...(hasAbsent ? [placeNotes.absent] : []),
  ];
}

/** What a table counts, when that is the same in all its columns. */
export function unitLineOf({ columns }: Pick<ShownTable, 'columns'>): string | null {
  const [first, ...others] = columns.map(({ unit }) => unit);
  return first !== undefined && others.every((unit) => unit === first) ? unitLines[first] : null;
}
