import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import type { Cell } from '#shared/kernel/cell.ts';
import { practiceMark, withPracticeMark } from '#shared/kernel/letterhead.ts';
import { dutchCsv } from '../../spreadsheets/dutch-csv.ts';
import { workbook } from '../../spreadsheets/workbook.ts';
import type { MoneyList } from './money-list.ts';
import { listTexts } from './texts.ts';

/** A sheet a table, with real amounts and dates. */
export const listAsWorkbook = (list: MoneyList, madeOn: IsoDate): Promise<Uint8Array> =>
  workbook(
    list.tables.map((table) => ({
      name: table.sheet,
      title: `${table.title}. ${list.subject}`,
      columns: table.columns.map(({ header, kind }) => ({
        header,
        kind: kind === 'code' ? 'text' : kind,
      })),
      rows: table.rows,
      totals: table.totals,
      notes: [
        ...(table.rows.length === 0 ? [table.empty] : []),
        ...table.notes,
        ...(list.practice ? [practiceMark] : []),
      ],
    })),
    {
      headLeft: list.practice ? withPracticeMark(list.municipality) : list.municipality,
      headRight: listTexts.confidential,
      footLeft: `${list.title}, ${list.subject}, ${formatDate(madeOn)}`,
      page: ['Pagina ', ' van '],
    },
  );

/** For a Dutch Excel: what it is, then each table with its heads, an empty line between them. */
export function listAsCsv(list: MoneyList, madeOn: IsoDate): string {
  const records: (readonly Cell[])[] = [
    [list.title],
    [list.subject],
    [list.municipality],
    [listTexts.asOf(madeOn)],
    ...(list.practice ? [[practiceMark]] : []),
  ];
  for (const { title, columns, rows, notes, empty } of list.tables) {
    records.push(
      [],
      [title],
      columns.map(({ header }) => header),
    );
    if (rows.length === 0) records.push([empty]);
    records.push(...rows, ...notes.map((note) => [note]));
  }
  return dutchCsv(records);
}
