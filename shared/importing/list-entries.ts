import type { ListQuestion } from './caseload.ts';
import type { CellValues } from './cells.ts';
import { ListContext } from './list-context.ts';
import { warnAboutSameHeaders } from './list-rules.ts';
import { Remarks } from './remarks.ts';
import { fieldColumns, readCells, type List, type TypedRow } from './rows.ts';
import type { ImportField } from './schema.ts';

/** The rows of a list about clients who exist, as far as they can be read, with room for more remarks. */
export interface ListEntries<Entry> {
  readonly rows: readonly TypedRow[];
  /** Rows without a fault. */
  readonly entries: readonly Entry[];
  readonly context: ListContext;
  readonly faults: Remarks;
  readonly warnings: Remarks;
}

/** Reads all rows of a list, and finds everything that is wrong with each in one go. */
export function readEntries<Entry>(
  list: List,
  question: ListQuestion,
  entryOf: (row: TypedRow, context: ListContext) => Entry | null,
): ListEntries<Entry> {
  const columns = fieldColumns(question.columns);
  const faults = new Remarks(list.headers);
  const warnings = new Remarks(list.headers);
  const context = new ListContext(columns, question, faults, warnings);
  const rows = readCells(list, columns, faults, warnings, question.today);
  const entries: Entry[] = [];
  for (const row of rows) {
    const before = faults.count;
    const entry = entryOf(row, context);
    if (entry !== null && row.faulty.size === 0 && faults.count === before) entries.push(entry);
  }
  warnAboutSameHeaders(list, columns, warnings);
  return { rows, entries, context, faults, warnings };
}

/** The value of a cell that may not be empty; `null` with a fault when it is. */
export function required<Field extends ImportField>(
  row: TypedRow,
  field: Field,
  context: ListContext,
  message: string,
): CellValues[Field] | null {
  const value = row.values[field];
  if (value === null && !row.faulty.has(field)) context.fault(row.source.line, field, message);
  return value;
}

/** The number of the client whom a row is about. */
export const requiredClient = (row: TypedRow, context: ListContext): string | null =>
  required(
    row,
    'clientNumber',
    context,
    'Het klantnummer ontbreekt. Vul het in: zonder nummer weet Trede niet over wie dit gaat.',
  );
