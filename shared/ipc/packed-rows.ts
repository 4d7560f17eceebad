/*
 * A long list crosses from the backend to the window as columns instead of as rows: then no name of a field
 * and no value that many rows share is copied more than once. Only what comes more than a screenful is
 * packed; the window unpacks it.
 */

/** From so many rows on packing is worth its time. */
const fewestRows = 500;

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly field: string;
  readonly values: readonly unknown[];
  /** For each row a character for the place of its value; `null`: the rows have the values in turn. */
  readonly places: string | null;
}

export interface PackedRows {
  readonly packedRows: number;
  readonly columns: readonly Column[];
}

/** The character of a row that does not have the field. */
const absent = ' ';
/** After the quote: what JSON need not escape. */
const firstCode = 0x23;
/** Below the characters that come in pairs. */
const mostValues = 50_000;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const packedBefore = new WeakMap<readonly unknown[], PackedRows>();

/** The same in columns when it is a long list of rows; else what was given. A list that is kept is packed once. */
export function packed(answer: unknown): unknown {
  if (!Array.isArray(answer) || answer.length < fewestRows) return answer;
  const rows: readonly unknown[] = answer;
  const known = packedBefore.get(rows);
  if (known !== undefined) return known;
  if (!rows.every(isRow)) return answer;
  const fields = new Set<string>();
  for (const row of rows) for (const field in row) fields.add(field);
  const columns: Column[] = [];
  for (const field of fields) {
    const column = columnOf(rows, field);
    if (column === null) return answer;
    columns.push(column);
  }
  const made = { packedRows: rows.length, columns };
  packedBefore.set(rows, made);
  return made;
}

/** What was packed, as it was. Equal parts of rows may be one and the same object. */
export function unpacked(answer: unknown): unknown {
  if (!isPacked(answer)) return answer;
  const rows: Record<string, unknown>[] = Array.from({ length: answer.packedRows }, () => ({}));
  for (const { field, values, places } of answer.columns) {
    rows.forEach((row, place) => {
      const code = places === null ? place : places.charCodeAt(place) - firstCode;
      if (code >= 0) row[field] = values[code];
    });
  }
  return rows;
}

const isPacked = (answer: unknown): answer is PackedRows =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'packedRows');

/** `null`: it has too many different values to be told apart from what is absent. */
function columnOf(rows: readonly Row[], field: string): Column | null {
  const values: unknown[] = [];
  const codes = new Map<unknown, string>();
  let places = '';
  for (const row of rows) {
    const value = row[field];
    if (value === undefined) {
      places += absent;
      continue;
    }
    // As text only where values are told apart by what is in them.
    const key = typeof value === 'object' && value !== null ? JSON.stringify([value]) : value;
    let code = codes.get(key);
    if (code === undefined) {
      if (values.length >= mostValues) return plainColumn(rows, field);
      code = String.fromCharCode(firstCode + values.length);
      codes.set(key, code);
      values.push(value);
    }
    places += code;
  }
  return values.length === rows.length ? plainColumn(rows, field) : { field, values, places };
}

function plainColumn(rows: readonly Row[], field: string): Column | null {
  const values = rows.map((row) => row[field]);
  return values.includes(undefined) ? null : { field, values, places: null };
}
