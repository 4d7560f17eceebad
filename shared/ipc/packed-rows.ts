/*
 * A long list crosses from the backend to the window as columns instead of as rows: then no name of a field
 * and no value that many rows share is copied more than once, and texts go together as one. Only what comes
 * more than a screenful is packed; the window unpacks it.
 */

/** From so many rows on packing is worth its time. */
const fewestRows = 500;

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly field: string;
  /** What the rows have in this field: first these values, then the texts, each a line. */
  readonly values: readonly unknown[];
  readonly lines: string | null;
  /** For each row which of them it has, in `width` figures; `null`: the rows have them in turn. */
  readonly places: string | null;
  /** 0: there is one value, and every row has it. */
  readonly width: number;
}

export interface PackedRows {
  readonly packedRows: number;
  readonly columns: readonly Column[];
}

/** The place of a row that does not have the field. */
const absent = -1;
const lineEnd = '\n';

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
  const columns = Array.from(fields, (field) => columnOf(rows, field));
  const made = { packedRows: rows.length, columns };
  packedBefore.set(rows, made);
  return made;
}

/** What was packed, as it was. Equal parts of rows may be one and the same object. */
export function unpacked(answer: unknown): unknown {
  if (!isPacked(answer)) return answer;
  const { packedRows, columns } = answer;
  const everywhere = columns.filter(({ places }) => !places?.includes(absentFigure));
  // Every row begins as a copy of one object with these fields, itself made at once: then all have one form,
  // and are quick to make and to read. One that is filled field by field becomes a table instead, which is
  // searched for all that is asked of it.
  const form: Record<string, unknown> = Object.fromEntries(
    everywhere.map(({ field }) => [field, null]),
  );
  const rows = Array.from({ length: packedRows }, () => ({ ...form }));
  for (const column of columns) {
    const values = valuesOf(column);
    const { field, places, width } = column;
    rows.forEach((row, index) => {
      const place = places === null ? index : placeIn(places, index * width, width);
      if (place !== absent) row[field] = values[place];
    });
  }
  return rows;
}

const isPacked = (answer: unknown): answer is PackedRows =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'packedRows');

function columnOf(rows: readonly Row[], field: string): Column {
  const texts = new Different<string>();
  const others = new Different<unknown>();
  // Texts come behind the others: where, is known when all have been seen.
  const firstText = rows.length;
  const found = rows.map((row) => {
    const value = row[field];
    if (value === undefined) return absent;
    if (typeof value === 'string') return firstText + texts.placeOf(value, value);
    // As text only where values are told apart by what is in them.
    const isObject = typeof value === 'object' && value !== null;
    return others.placeOf(isObject ? JSON.stringify(value) : value, value);
  });
  const inTurn = texts.values.length === rows.length || others.values.length === rows.length;
  const asLines = texts.values.length > 0 && !texts.values.some((text) => text.includes(lineEnd));
  const values = {
    values: asLines ? others.values : [...others.values, ...texts.values],
    lines: asLines ? texts.values.join(lineEnd) : null,
  };
  if (inTurn) return { field, ...values, places: null, width: 0 };
  const count = others.values.length + texts.values.length;
  const alike = count === 1 && !found.includes(absent);
  const width = alike ? 0 : widthFor(count);
  const places = found.map((place) =>
    figures(place < firstText ? place : place - firstText + others.values.length, width),
  );
  return { field, ...values, places: places.join(''), width };
}

/** The values that differ, in the order in which they came. */
class Different<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<unknown, number>();

  /** @param key the same for values that do not differ */
  placeOf(key: unknown, value: Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

const valuesOf = ({ values, lines }: Column): readonly unknown[] =>
  lines === null ? values : [...values, ...lines.split(lineEnd)];

/*
 * Figures that JSON need not escape and that take one byte. A single character that takes more would make all
 * that it crosses with twice as large.
 */
const firstFigure = 0x23;
const escapedFigure = 0x5c;
const base = 91;
/** In front of the figures, among which it does not occur. */
const absentFigure = ' ';

function widthFor(count: number): number {
  let width = 1;
  while (base ** width < count) width += 1;
  return width;
}

function figures(place: number, width: number): string {
  if (place === absent) return absentFigure.repeat(width);
  let text = '';
  let rest = place;
  for (let index = 0; index < width; index += 1) {
    const code = firstFigure + (rest % base);
    text += String.fromCharCode(code < escapedFigure ? code : code + 1);
    rest = Math.floor(rest / base);
  }
  return text;
}

function placeIn(places: string, start: number, width: number): number {
  let place = 0;
  for (let index = start + width - 1; index >= start; index -= 1) {
    const code = places.charCodeAt(index);
    if (code < firstFigure) return absent;
    place = place * base + code - firstFigure - (code > escapedFigure ? 1 : 0);
  }
  return place;
}
