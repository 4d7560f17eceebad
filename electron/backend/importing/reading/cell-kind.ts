/** What a cell looks like, before anybody knows what its column means. */
export type CellKind = 'empty' | 'number' | 'date' | 'time' | 'address' | 'code' | 'text';

const number = /^[-+]?\s*[€$£]?\s*[-+]?\d[\d.,'’\s]*(?:,?[-–]{1,2})?\s*[%€]?$/;
const date =
  /^(?:\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[T\s]+\d{1,2}:\d{2}.*)?$/i;
const time = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const address = /^(?:[a-z]+:\/\/\S+|www\.\S+|\S+@\S+\.\S+)$/i;
const digit = /\d/;
const code = /^[\p{L}\d][\p{L}\d._/#-]*$/u;

/** Long texts are texts; the patterns need not look at them. */
const longest = 80;

export function kindOf(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (text.length > longest) return 'text';
  if (!digit.test(text)) return address.test(text) ? 'address' : 'text';
  if (time.test(text)) return 'time';
  if (date.test(text)) return 'date';
  if (number.test(text)) return 'number';
  if (code.test(text)) return 'code';
  return address.test(text) ? 'address' : 'text';
}

export const isFilled = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  return first > 0x20 && first < 0x7f ? true : cell.trim() !== '';
};

/** A column is of one kind when nearly all its filled cells are. */
const nearlyAll = 0.7;

/** The kind of each column over these rows; `null` where the cells differ or there are none. */
export function columnKinds(rows: readonly (readonly string[])[]): (CellKind | null)[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<CellKind, number>();
    let filled = 0;
    for (const cells of rows) {
      const kind = kindOf(cells[column] ?? '');
      if (kind === 'empty') continue;
      filled += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const [kind, count] of counts) if (count >= filled * nearlyAll) return kind;
    return null;
  });
}
