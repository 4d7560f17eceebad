import type { Unit } from '#shared/evaluation/schema.ts';
import type { ShownFigure, ShownColumn } from '#shared/evaluation/shown-table.ts';
import { absentSign, hiddenWord } from '#shared/evaluation/texts.ts';
import type { Cell } from '#shared/kernel/cell.ts';

/** A figure for a sheet: a real number, or the word in its place. */
export function figureCell(value: ShownFigure, unit: Unit): Cell {
  if (value === null) return hiddenWord;
  // A text, for Excel would make a formula of a dash alone.
  if (value === 'absent') return absentSign;
  if (unit === 'euro') return { cents: value };
  return unit === 'procent' ? { percent: value } : { number: value };
}

/** What a column counts, above it: with its period where there are two, and its unit where it does not say. */
export function columnHeading({ label, unit, period }: ShownColumn): string {
  const whole = [label, period].filter((part) => part !== undefined && part !== '').join(' ');
  return label.toLowerCase() === unit ? whole : `${whole} (${unit})`;
}
