import { listLimits } from '../../limits.ts';
import type { NumberFormat } from './number-format.ts';
import { shownNumber } from './shown-number.ts';
import { attributesOf } from './xml.ts';
import { DamagedZip } from './zip.ts';

/** Excel has no more rows than this: a workbook that says so is damaged. */
const lastRow = 1_048_576;

/** A list that is wider than Trede reads. */
export class TooWide extends Error {
  readonly columns: number;

  constructor(columns: number) {
    super();
    this.columns = columns;
  }
}

export interface PlainRows {
  readonly xml: string;
  /** The row of the sheet that is row 1 in `xml`. */
  readonly firstRow: number;
  readonly endRow: number;
}

const rowOrCell =
  /<((?:\w+:)?)(row|c)\b([^<>]*)>(?:\s*<\1f\b[^<>]*(?:\/>|>[^<]*<\/\1f>))?(?:\s*<\1v\b[^<>]*>([^<]*)<\/\1v>)?/g;

/**
 * Rewrites the rows of a sheet so that its reader gives each cell as it must be: read-excel-file leaves
 * errors out, and does not say in which format a number stands. What Excel would show of a number, a
 * day or an error becomes the text of its cell; a shared string becomes its number, as a number. Rows
 * are counted from the first one, because the reader makes an empty row for each that is not there.
 */
export function plainRows(
  xml: string,
  formats: readonly NumberFormat[],
  from1904: boolean,
  rowBefore: number,
): PlainRows {
  let firstRow = 0;
  let row = rowBefore;
  let column = 0;
  const plain = xml.replace(
    rowOrCell,
    (whole, prefix: string, name: string, attributes: string, value?: string) => {
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 1);
        if (!(row > 0 && row <= lastRow)) throw new DamagedZip();
        firstRow ||= row;
        column = 0;
        return `<${prefix}row r="${row - firstRow + 1}"${attributes.endsWith('/') ? '/' : ''}>`;
      }
      if (attributes.endsWith('/')) {
        column += 1;
        return '';
      }
      column = columnOf(attribute(attributes, 'r')) ?? column + 1;
      const type = attribute(attributes, 't') ?? 'n';
      const style = attribute(attributes, 's');
      const place = `<${prefix}c r="${letters(column)}${row - firstRow + 1}"`;
      if (value === undefined && type !== 'inlineStr') return `${place}>`;
      if (column > listLimits.columns) throw new TooWide(column);
      if (type === 'inlineStr')
        return `${place} t="inlineStr">${whole.slice(whole.indexOf('>') + 1)}`;
      if (type === 's') return `${place}><${prefix}v>${value ?? ''}</${prefix}v>`;
      const format = formats[Number(style ?? 0)] ?? { kind: 'general' };
      const text = shown(type, value ?? '', format, from1904);
      return `${place} t="str"><${prefix}v>${text}</${prefix}v>`;
    },
  );
  return { xml: plain, firstRow, endRow: row };
}

function shown(type: string, value: string, format: NumberFormat, from1904: boolean): string {
  switch (type) {
    case 'n':
      return shownNumber(value, format, from1904);
    case 'b':
      return value === '1' || value === 'true' ? 'WAAR' : 'ONWAAR';
    case 'e':
      return dutchErrors[value] ?? value;
    case 'd':
      return value.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?$/, '$3-$2-$1');
    default:
      return value;
  }
}

const dutchErrors: Record<string, string> = {
  '#N/A': '#N/B',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
};

/** One attribute of a tag, quickly: the names and values of a sheet need no decoding. */
function attribute(tag: string, name: string): string | undefined {
  const from = tag.indexOf(` ${name}="`);
  if (from < 0) return /['\r\n\t]/.test(tag) ? attributesOf(tag).get(name) : undefined;
  const start = from + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (const sign of reference) {
    const letter = sign.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 16_384) throw new DamagedZip();
  }
  return column;
}

const names: string[] = [];

function letters(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.trunc((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  if (column <= 16_384) names[column] = name;
  return name;
}
