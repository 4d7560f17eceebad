import type { IsoDate } from '../kernel/dates.ts';
import {
  cellReaders,
  dateReader,
  fullNameReader,
  type CellReading,
  type CellValues,
} from './cells.ts';
import { mayBeBsn } from './bsn.ts';
import { maskBsns } from '../kernel/bsn.ts';
import { dayFields, isOfKind, type FieldOfKind } from './field-kinds.ts';
import { looksLikeSerial, type ListedDateReading } from './listed-dates.ts';
import { namesHaveComma } from './full-name.ts';
import type { Remarks } from './remarks.ts';
import type { ImportField } from './schema.ts';
import { saysNothing } from './words.ts';

type Rows = readonly { readonly line: number; readonly cells: readonly string[] }[];

interface ListedColumn {
  readonly index: number;
  readonly rows: Rows;
  /** As they stand in the file, when some were mended or left out. */
  readonly asRead?: Rows;
}

/**
 * How the cells of one column are read. What only shows from all of them together is judged here: that
 * the month stands before the day, and that Excel wrote its own numbers for the days. It is judged by the
 * file as it is: mending one cell says nothing about the others.
 *
 * @param today no date of birth in two digits is read as later than this day
 */
export function columnReader<Field extends ImportField>(
  field: Field,
  column: ListedColumn,
  faults: Remarks,
  today: IsoDate,
): (text: string) => CellReading<CellValues[Field]> {
  if (field === 'fullName') {
    const texts = column.rows.map(({ cells }) => cells[column.index] ?? '');
    const readers: typeof cellReaders = {
      ...cellReaders,
      fullName: fullNameReader({ withComma: namesHaveComma(texts) }),
    };
    return readers[field];
  }
  if (isOfKind(field, 'number')) return doubtingMended(cellReaders[field], column);
  if (!isOfKind(field, 'day')) return cellReaders[field];
  const { swapped, readBothWays, serialsAreUsual } = judgeDates(column);
  if (swapped !== null && !readBothWays.has(swapped.text) && isStillThere(swapped, column)) {
    faults.add(swapped.line, column.index, monthFirstFault(swapped.text));
  }
  const readDate = dateReader({
    monthFirst: swapped !== null,
    serialsAreUsual,
    ...(field === 'birthDate' ? { notAfter: today } : {}),
  } satisfies ListedDateReading);
  const readMended = dateReader({
    serialsAreUsual,
    ...(field === 'birthDate' ? { notAfter: today } : {}),
  } satisfies ListedDateReading);
  const read = (cell: string): CellReading<IsoDate> => {
    if (swapped === null) return readDate(cell);
    const text = cell.trim();
    if (readBothWays.has(text)) {
      const fault = text === swapped.text ? monthFirstFault(text) : bothWaysFault(text);
      return { value: null, fault };
    }
    // What the user mended has the day first, unless only the month can stand there.
    const [, second] = frontNumbers(text);
    return second > 12 ? readDate(cell) : readMended(cell);
  };
  const readers: typeof cellReaders = { ...cellReaders, ...ofDays(read) };
  return readers[field];
}

/**
 * The column was judged as it stands in the file; a number that was typed in place of a cell was not. One
 * in eleven passes as a BSN without being one, so it is only warned about.
 */
function doubtingMended<Value>(
  read: (cell: string) => CellReading<Value>,
  { rows, asRead = rows, index }: ListedColumn,
): (cell: string) => CellReading<Value> {
  if (asRead === rows) return read;
  const inFile = new Set(asRead.map(({ cells }) => cells[index]));
  return (cell) => {
    const reading = read(cell);
    if (reading.value === null || inFile.has(cell) || !mayBeBsn(cell)) return reading;
    return { ...reading, warning: mayBeBsnWarning };
  };
}

const mayBeBsnWarning =
  'Dit nummer kan een BSN zijn. Trede bewaart nooit een BSN. Is het een nummer van uw gemeente?';

/** The same reader for each field that is a day. */
const ofDays = <Reader>(read: Reader) =>
  Object.fromEntries(dayFields.map((field) => [field, read])) as Record<FieldOfKind<'day'>, Reader>;

const monthFirstFault = (example: string): string =>
  `In deze kolom staat de maand voorop, zoals in ${maskBsns(example).text}. Trede leest de dag eerst. Kies in Excel de kolom, dan Gegevens, Tekst naar kolommen, en bij Datum: MDJ. Bewaar de lijst en kies die opnieuw.`;

/** The months as they are written in a sentence. */
const monthName = (month: number): string =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1),
  );

function bothWaysFault(text: string): string {
  const [one, two] = frontNumbers(text);
  const dayFirst = `${one} ${monthName(two)}`;
  const monthFirst = `${two} ${monthName(one)}`;
  const year = /\d{4}/.exec(text)?.[0] ?? '1980';
  return `‘${maskBsns(text).text}’ kan ${dayFirst} of ${monthFirst} zijn. In deze kolom staat de maand soms voorop. Schrijf de maand in letters, zoals ${monthFirst} ${year}.`;
}

const isStillThere = ({ line, text }: SwappedDate, { rows, index }: ListedColumn): boolean =>
  rows.some((row) => row.line === line && row.cells[index]?.trim() === text);

interface SwappedDate {
  readonly line: number;
  readonly text: string;
}

interface DateColumn {
  /** The first date that fits only with the month before the day, when that is how the column is. */
  readonly swapped: SwappedDate | null;
  /** Then, the dates that are another day when the month stands behind. */
  readonly readBothWays: ReadonlySet<string>;
  readonly serialsAreUsual: boolean;
}

/** One day out of order is a mistake in one cell; two are a way of writing, and so are strokes. */
const enoughSwapped = 2;
const isAmerican = (text: string): boolean => text.includes('/');
const enoughSerials = 2;

/** Dutch people do not write so: the program that did puts the month first. */
const halfDay = /\d ?[ap]\.?m\.?$/i;

function judgeDates({ rows: current, asRead: rows = current, index }: ListedColumn): DateColumn {
  const readBothWays = new Set<string>();
  let first: DateColumn['swapped'] = null;
  let swapped = 0;
  let dayFirst = false;
  let serials = 0;
  let others = 0;
  for (const { line, cells } of rows) {
    const text = cells[index];
    if (text === undefined || text === '') continue;
    const [one, two] = frontNumbers(text);
    const mayBeEither = one > 0 && two > 0 && one <= 12 && two <= 12;
    if (mayBeEither && one !== two) readBothWays.add(text.trim());
    if ((two > 12 && one <= 12) || (mayBeEither && halfDay.test(text.trim()))) {
      swapped += 1;
      first ??= { line, text: text.trim() };
    } else if (one > 12 && two > 0) dayFirst = true;
    if (two > 0) others += 1;
    else if (looksLikeSerial(text)) serials += 1;
    else if (!saysNothing(text)) others += 1;
  }
  const isWayOfWriting = first !== null && (swapped >= enoughSwapped || isAmerican(first.text));
  return {
    swapped: isWayOfWriting && !dayFirst ? first : null,
    readBothWays,
    serialsAreUsual: serials >= enoughSerials && others === 0,
  };
}

const zero = 48;

/** `[12, 31]` of `12/31/2019`; `[0, 0]` when it does not begin with two such numbers. By hand, for speed. */
function frontNumbers(text: string): readonly [number, number] {
  let at = 0;
  while (text.charCodeAt(at) === 32) at += 1;
  const one = smallNumber(text, at);
  if (one.length === 0) return none;
  at += one.length;
  const separator = text[at];
  if (separator !== '/' && separator !== '-' && separator !== '.' && separator !== ' ') return none;
  const two = smallNumber(text, at + 1);
  return two.length === 0 || text[at + 1 + two.length] !== separator
    ? none
    : [one.value, two.value];
}

const none = [0, 0] as const;

/** One or two digits; a third makes it no day or month. */
function smallNumber(text: string, from: number): { value: number; length: number } {
  let value = 0;
  let length = 0;
  for (;;) {
    const digit = text.charCodeAt(from + length) - zero;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
    length += 1;
  }
  return length > 2 ? { value: 0, length: 0 } : { value, length };
}
