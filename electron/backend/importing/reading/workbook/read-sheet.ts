import { listLimits, tooManyRows } from '../../limits.ts';
import type { ListRow } from '#shared/importing/rows.ts';
import { cut } from './cut.ts';
import type { NumberFormat } from './number-format.ts';
import { plainRows } from './plain-rows.ts';
import { readRows, type RawCell } from './read-rows.ts';
import { DamagedZip } from './zip.ts';

/** What the cells of all sheets refer to. */
export interface Common {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/**
 * The filled rows of a sheet, each cell as the text that a Dutch Excel shows; the line of a row is its
 * number in the sheet.
 */
export async function readSheetRows(xml: Buffer, common: Common): Promise<ListRow[]> {
  const records: ListRow[] = [];
  let rowBefore = 0;
  for (const piece of cut(xml, 'sheetData', 'row')) {
    const { formats, from1904 } = common;
    const plain = plainRows(piece.toString('latin1'), formats, from1904, rowBefore);
    rowBefore = plain.endRow;
    const rows = await readRows(plain.xml);
    rows.forEach((row, index) => {
      const cells = row.map((cell) => textOf(cell, common.strings));
      if (cells.some((cell) => cell !== '')) {
        records.push({ line: plain.firstRow + index, cells });
      }
    });
    if (records.length > listLimits.rows * 2) throw tooManyRows();
  }
  return records;
}

function textOf(cell: RawCell, strings: readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const text = strings[cell];
  if (text === undefined) throw new DamagedZip();
  return text;
}

/** The texts that the cells of a workbook share, in their order. */
export async function readSharedStrings(xml: Buffer): Promise<string[]> {
  const strings: string[] = [];
  for (const piece of cut(xml, 'sst', 'si')) {
    let row = 0;
    const rows = piece
      .toString('latin1')
      .replace(
        /<(\/?)((?:\w+:)?)si\b[^<>]*?(\/?)>/g,
        (_, ends: string, prefix: string, alone: string) => {
          if (ends !== '') return `</${prefix}is></c></row>`;
          row += 1;
          const cell = `<row r="${row}"><c r="A${row}" t="inlineStr"><${prefix}is>`;
          return alone === '' ? cell : `${cell}</${prefix}is></c></row>`;
        },
      );
    const read = await readRows(rows);
    for (let index = 0; index < row; index += 1) strings.push(String(read[index]?.[0] ?? ''));
  }
  return strings;
}
