import { kindOfField } from '#shared/importing/field-kinds.ts';
import type { ImportField, ListFormat } from '#shared/importing/schema.ts';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { dutchCsv } from '../../spreadsheets/dutch-csv.ts';
import type { TeamName } from '../../session.ts';
import { practiceSheets } from '../../spreadsheets/practice-sheet.ts';
import { workbook, type ColumnKind, type Sheet } from '../../spreadsheets/workbook.ts';

/** A list that leaves the app; a CSV holds the first sheet only. */
export interface ListFile {
  /** Without the extension. */
  readonly name: string;
  readonly sheets: readonly [Sheet, ...Sheet[]];
}

/**
 * The list as a file of this format.
 *
 * @param team of whom the people in it are: of the practice file a workbook says so on a sheet of its own
 */
export async function asDocument(
  { name, sheets }: ListFile,
  format: ListFormat,
  team: Pick<TeamName, 'practice'> = {},
): Promise<CallOutput<'importing.document'>> {
  const suggestedName = `${name}.${format}`;
  if (format === 'csv') {
    const [{ columns, rows }] = sheets;
    const content = dutchCsv([columns.map(({ header }) => header), ...rows]);
    return { content, encodedAs: 'utf8', suggestedName };
  }
  const bytes = Buffer.from(await workbook([...sheets, ...practiceSheets(team)]));
  return { content: bytes.toString('base64'), encodedAs: 'base64', suggestedName };
}

/** How the column of a field is shown in a workbook. */
export function columnKindOf(field: ImportField): ColumnKind {
  const kind = kindOfField[field];
  return kind === 'day' || kind === 'amount' ? kind : 'text';
}
