import { plainText } from './cells.ts';
import type { Remarks } from './remarks.ts';
import type { FieldColumns, List, ListRow } from './rows.ts';

/** `Totaal`, `Eindtotaal:`, `Totaal kosten 2019`, `Subtotaal`. */
const totalsWord =
  /^(?:(?:sub|eind|grand|generaal)[ -]?)?(?:totaal|totalen|totals?)(?![\p{L}\p{N}])/iu;

/** Leaves out rows that add up the others, and says so: as clients they would be a row of faults each. */
export function withoutTotals(list: List, columns: FieldColumns, faults: Remarks): List {
  const numberColumn = columns.get('clientNumber');
  const rows = list.rows.filter((row) => {
    if (!isTotals(row, numberColumn)) return true;
    faults.add(row.line, null, 'Dit lijkt een totaalregel. Haal hem weg uit de lijst.');
    return false;
  });
  return { ...list, rows };
}

/** With a number of its own a row is about a client, whatever stands in front. */
function isTotals({ cells }: ListRow, numberColumn: number | undefined): boolean {
  const firstFilled = cells.findIndex((cell) => cell.trim() !== '');
  if (!totalsWord.test(plainText(cells[firstFilled] ?? ''))) return false;
  return firstFilled === numberColumn || (cells[numberColumn ?? -1] ?? '').trim() === '';
}
