import { fieldForHeader } from '#shared/importing/columns.ts';
import type { ListRow } from '#shared/importing/rows.ts';
import { listShapes } from '#shared/importing/shapes.ts';
import { unreadable } from '../limits.ts';
import { arrange } from './arrange.ts';
import type { Table, TableChoices } from './table.ts';
import { openWorkbook, type OpenWorkbook } from './workbook/open-workbook.ts';

/**
 * Reads a list from an XLSX: from the chosen sheet, else from the first that holds a table. Cells become
 * the text that a Dutch Excel shows (days dd-mm-jjjj, decimal commas, WAAR); the line of a row is its
 * number in the sheet. Same promises as `readTable`.
 *
 * @throws Refusal `unreadable-list`, and nothing else, whatever the bytes are
 */
export async function readXlsx(bytes: Buffer, choices: TableChoices): Promise<Table> {
  const workbook = await openWorkbook(bytes);
  const { sheet, arranged } =
    choices.sheet === undefined
      ? await firstTable(workbook, choices.headerLine)
      : await readSheet(workbook, choices.sheet, choices.headerLine);
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    ...arranged,
    sheets: workbook.sheets,
    sheet,
  };
}

type Arranged = ReturnType<typeof arrange>;
interface ReadSheet {
  readonly sheet: string;
  readonly arranged: Arranged;
}

async function readSheet(
  workbook: OpenWorkbook,
  sheet: string,
  headerLine: number | undefined,
): Promise<ReadSheet> {
  if (!workbook.sheets.includes(sheet)) {
    throw unreadable('Dit werkblad is er niet, of het is verborgen. Kies een ander werkblad.');
  }
  return { sheet, arranged: arrange(withoutEdges(await workbook.read(sheet)), headerLine) };
}

/** A workbook with more sheets is not read to the end in search of a table. */
const mostSheetsTried = 20;

/** The first sheet with names of columns that Trede knows; else the first with a table; else the first. */
async function firstTable(
  workbook: OpenWorkbook,
  headerLine: number | undefined,
): Promise<ReadSheet> {
  let best: ReadSheet | null = null;
  let bestRank = -1;
  for (const sheet of workbook.sheets.slice(0, mostSheetsTried)) {
    const read = await readSheet(workbook, sheet, headerLine);
    const rank = rankOf(read.arranged);
    if (rank <= bestRank) continue;
    best = read;
    bestRank = rank;
    if (rank === knownNames) break;
  }
  if (best === null || bestRank === 0) {
    throw unreadable('In dit Excel-bestand staat niets. Kies een andere lijst.');
  }
  return best;
}

const knownNames = 3;

function rankOf({ headers, headerLine, rows, leftOut }: Arranged): number {
  if (rows.length === 0 && leftOut.length === 0 && headerLine === 0) return 0;
  if (headerLine === 0 || rows.length === 0 || headers.length < 2) return 1;
  const isKnown = listShapes.some(
    (shape) => headers.filter((name) => fieldForHeader(name, shape) !== null).length >= 2,
  );
  return isKnown ? knownNames : 2;
}

/** A table may begin in any column: the empty ones left and right of it are no columns. */
function withoutEdges(rows: readonly ListRow[]): ListRow[] {
  let first = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { cells } of rows) {
    const left = cells.findIndex((cell) => cell !== '');
    if (left >= 0) first = Math.min(first, left);
    end = Math.max(end, cells.findLastIndex((cell) => cell !== '') + 1);
  }
  return rows.map(({ line, cells }) => {
    const inside = cells.slice(first, end);
    while (inside.length < end - first) inside.push('');
    return { line, cells: inside };
  });
}
