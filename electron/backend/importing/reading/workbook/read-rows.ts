import { readSheet } from 'read-excel-file/universal';
import { storedZip } from './stored-zip.ts';

const relations = `<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const workbook = `<?xml version="1.0"?><workbook><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`;

export type RawCell = string | number | null;

/**
 * Has read-excel-file read rows: their texts, rich texts, escapes and places. It gets a workbook of
 * these rows only, so that it meets no zip but ours, and never a whole sheet at once.
 *
 * @param rows the XML of rows, one byte a character; numbered from 1, texts and whole numbers only
 */
export async function readRows(rows: string): Promise<RawCell[][]> {
  const zip = storedZip({
    'xl/_rels/workbook.xml.rels': relations,
    'xl/workbook.xml': workbook,
    'xl/worksheets/sheet1.xml': Buffer.from(
      `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      'latin1',
    ),
  });
  return (await readSheet(zip, { trim: false })) as RawCell[][];
}
