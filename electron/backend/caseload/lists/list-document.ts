import type { ListCell } from '#shared/caseload/lists/schema.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { dutchCsv } from '../../spreadsheets/dutch-csv.ts';
import type { FileCallContext } from '../../handler.ts';
import { practiceSheets } from '../../spreadsheets/practice-sheet.ts';
import { workbook } from '../../spreadsheets/workbook.ts';

type Request = Omit<ParsedInput<'caseload.listDocument'>, 'clientIds'>;

/**
 * A list as it stands on screen, for Excel or as a Dutch CSV: days and numbers keep their kind, codes stay
 * text, and no text is ever a formula.
 */
export async function listDocument(
  { title, format, headers, rows }: Request,
  { today, team }: Pick<FileCallContext, 'today' | 'team'>,
): Promise<CallOutput<'caseload.listDocument'>> {
  const suggestedName = `${fileTitle(title)} ${formatDate(today)}.${format}`;
  // Each row has a cell under each header, whatever the window sent.
  const cells = rows.map((row) => headers.map((_, place) => cellOf(row[place] ?? null)));
  if (format === 'csv') {
    return { content: dutchCsv([headers, ...cells]), encodedAs: 'utf8', suggestedName };
  }
  const bytes = await workbook([
    {
      name: sheetName(title),
      columns: headers.map((header, place) => ({ header, kind: kindOf(rows, place) })),
      rows: cells,
    },
    ...practiceSheets(team),
  ]);
  return { content: Buffer.from(bytes).toString('base64'), encodedAs: 'base64', suggestedName };
}

function cellOf(cell: ListCell): Cell {
  if (cell === null || typeof cell === 'string') return cell;
  return typeof cell === 'number' ? { number: cell } : { day: cell.date };
}

function kindOf(rows: readonly (readonly ListCell[])[], place: number): 'text' | 'day' {
  const first = rows.find((row) => row[place] != null)?.[place];
  return typeof first === 'object' && first !== null ? 'day' : 'text';
}

/** Excel takes no `[ ] : * ? / \` in the name of a sheet, at most 31 characters, and no apostrophe at an end. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '') || 'Klanten';

/** What no file system refuses, with the words still in it. */
const fileTitle = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} .,()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '') || 'Klanten';
