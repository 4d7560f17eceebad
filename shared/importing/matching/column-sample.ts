import { plainText } from '../cells.ts';
import { saysNothing } from '../words.ts';

/** What stands in a column, as far as is needed to tell what it is. */
export interface ColumnSample {
  readonly filled: number;
  readonly rows: number;
  /** Different texts of the first rows, without empty ones. */
  readonly texts: readonly string[];
  /** Whether no text came twice. */
  readonly unique: boolean;
  /** Of each of the first rows whether something is said there: not `-`, and no amount of 0. */
  readonly said: readonly boolean[];
}

const zero = /^[^\p{L}1-9]*$/u;

/** So many rows tell what a column is. */
const rowsOfSample = 2_000;

/** Looks at the first cells of a column. */
export function sampleColumn(values: Iterable<string>): ColumnSample {
  const texts = new Set<string>();
  let rows = 0;
  let filled = 0;
  const said: boolean[] = [];
  for (const value of values) {
    if (rows === rowsOfSample) break;
    rows += 1;
    const text = plainText(value);
    said.push(text !== '' && !zero.test(text) && !saysNothing(text));
    if (text === '') continue;
    filled += 1;
    texts.add(text);
  }
  return { rows, filled, texts: [...texts], unique: texts.size === filled, said };
}
