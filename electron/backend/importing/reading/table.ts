import type { ListRow, ReadingRemark } from '#shared/importing/rows.ts';
import type { ListEncoding, TableChoices as Decided } from '#shared/importing/schema.ts';

/** What the user decides in place of the reader. What is absent, the reader finds. */
export type TableChoices = {
  readonly [Name in keyof Decided]?: Exclude<Decided[Name], undefined>;
};

/** A list as it stands in its file, before anything is matched or typed. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  /** `null` for a workbook. */
  readonly encoding: ListEncoding | null;
  /** `null` for a workbook, and for a file of one column. */
  readonly delimiter: string | null;
  /** The physical line of the file (the first is 1) on which the header begins; 0: there is none. */
  readonly headerLine: number;
  /** On one line each; repeated and empty names as they stand, '' for an empty one. */
  readonly headers: readonly string[];
  /** How many of the last of them only the rows have; absent for none. */
  readonly beyondHeader?: number;
  /** What the reader had to suppose; absent for nothing. */
  readonly remarks?: readonly ReadingRemark[];
  /** Without the header, the lines above it, blank lines and totals. */
  readonly rows: readonly ListRow[];
  readonly leftOut: readonly LeftOut[];
  /** The names of the sheets of a workbook; none for a text. */
  readonly sheets: readonly string[];
  /** The sheet that was read; `null` for a text. */
  readonly sheet: string | null;
}

/** A record of the file that is no row: it stands above the header, or adds up the rows. */
export interface LeftOut {
  readonly line: number;
  readonly kind: 'title' | 'totals';
  /** Its filled cells, for the user to recognise it by. */
  readonly text: string;
}
