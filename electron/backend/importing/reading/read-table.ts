import { readCsv } from './read-csv.ts';
import type { Table, TableChoices } from './table.ts';
import { isWorkbook } from './workbook/kind-of-file.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Reads a list from its bytes: finds what it is written in, how it is cut and where its header is, unless
 * chosen. Cells stand as in the file: without the quotes that the dialect puts around them, and with their
 * spaces. A list may have no header, one column or no rows: whether it is of use is for who asked.
 *
 * @throws Refusal `unreadable-list` when it cannot be read, with a sentence that says what to do.
 */
export const readTable = async (bytes: Buffer, choices: TableChoices = {}): Promise<Table> =>
  isWorkbook(bytes) ? await readXlsx(bytes, choices) : readCsv(bytes, choices);
