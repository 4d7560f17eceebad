import type { Cell } from '#shared/kernel/cell.ts';

/** A column of a list, and how its cells are shown. */
export interface ListColumn {
  readonly header: string;
  /** A `code` is a text that is not broken over two lines. */
  readonly kind: 'text' | 'code' | 'day' | 'amount';
}

/** One table of a list about money. */
export interface ListTable {
  readonly title: string;
  /** At most 31 characters: the name of its sheet. */
  readonly sheet: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The places of rows that are totals. */
  readonly totals: readonly number[];
  /** Sentences under it: what is counted, and how. */
  readonly notes: readonly string[];
  /** In the place of the rows when there are none. */
  readonly empty: string;
}

/** What is printed, saved as a workbook or as CSV: the same figures in each. */
export interface MoneyList {
  readonly title: string;
  readonly municipality: string;
  readonly teamName: string;
  /** Everybody in it is invented. */
  readonly practice: boolean;
  /** `Participatiebudget, 2026`. */
  readonly subject: string;
  readonly tables: readonly ListTable[];
  /** The name of its file, without an ending. */
  readonly fileName: string;
}
