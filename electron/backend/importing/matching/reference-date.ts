import { columnReader } from '#shared/importing/column-reading.ts';
import { dayFields } from '#shared/importing/field-kinds.ts';
import { Remarks } from '#shared/importing/remarks.ts';
import type { List, ListRow } from '#shared/importing/rows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListShape } from '#shared/importing/shapes.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { countCells, type ColumnTexts } from './column-texts.ts';
import type { JudgedColumn } from './judged-columns.ts';

/** Days on which something happened; a day of birth says nothing about the age of the list. */
const happenings = dayFields.filter((field) => field !== 'birthDate');

/** The latest day in the list that is not in the future: nothing in it is newer. `null`: there is no day in it. */
export function suggestReferenceDate(
  { list, judged }: { readonly list: List; readonly judged: readonly JudgedColumn[] },
  fields: readonly (ImportField | null)[],
  today: IsoDate,
): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const field of happenings) {
    const index = fields.indexOf(field);
    if (index < 0) continue;
    const texts = judged[index]?.texts ?? countCells(list, index);
    const read = columnReader(
      field,
      { index: 0, rows: asRows(texts) },
      new Remarks(list.headers),
      today,
    );
    for (const text of texts.keys()) {
      const { value: date } = read(text);
      if (date !== null && date <= today && (latest === null || date > latest)) latest = date;
    }
  }
  return latest;
}

/**
 * The day that was chosen when this very file was imported last, also when that import was undone;
 * `null`: it never was.
 *
 * @param file.fingerprint SHA-256 of the bytes of the file, in hex
 */
export async function referenceDateOfBefore(
  trx: TeamTransaction,
  file: { readonly fingerprint: string; readonly shape: ListShape },
  today: IsoDate,
): Promise<IsoDate | null> {
  const run = await trx
    .selectFrom('import_run')
    .select('reference_date')
    .where('fingerprint', '=', file.fingerprint)
    .where('shape', '=', file.shape)
    .where('reference_date', '<=', today)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return run?.reference_date ?? null;
}

/** Each different cell as a row, twice where more rows have it: how a column is read hangs on one or two. */
const asRows = (texts: ColumnTexts): ListRow[] =>
  [...texts].flatMap(([text, rows]) => {
    const row = { line: 0, cells: [text] };
    return rows > 1 ? [row, row] : [row];
  });
