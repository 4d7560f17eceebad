import { elementsOf } from './xml.ts';

/** What a number format of Excel makes of a number, as far as it matters to a list. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly withTime: boolean }
  | { readonly kind: 'time' }
  | {
      readonly kind: 'number';
      readonly decimals: number;
      /** `00000` shows 123 as 00123. */
      readonly digits: number;
      readonly percent: boolean;
    };

const general: NumberFormat = { kind: 'general' };

/** The formats that each workbook has without naming them (ECMA-376 part 1, 18.8.30). */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
for (const id of [5, 6, 37, 38, 41, 42]) builtIn[id] = '#,##0';
for (const id of [7, 8, 39, 40, 43, 44]) builtIn[id] = '#,##0.00';
for (const id of [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]) builtIn[id] = 'dd-mm-yyyy';

/** The format of each style of a workbook, by the number that its cells carry. */
export function numberFormats(stylesXml: string): NumberFormat[] {
  const codes = new Map<string, string>();
  for (const format of elementsOf(stylesXml, 'numFmt')) {
    codes.set(format.get('numFmtId') ?? '', format.get('formatCode') ?? '');
  }
  const ofCells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(stylesXml)?.[0] ?? '';
  const known = new Map<string, NumberFormat>();
  return elementsOf(ofCells, 'xf').map((style) => {
    const id = style.get('numFmtId') ?? '0';
    const format = known.get(id) ?? numberFormat(codes.get(id) ?? builtIn[Number(id)] ?? '');
    known.set(id, format);
    return format;
  });
}

/** Reads the code of a format: its first section, which is that of a positive number. */
export function numberFormat(code: string): NumberFormat {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, ' ')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.toLowerCase()
    .replace(/am\/pm|a\/p/g, 'h');
  if (bare === undefined || bare.includes('general') || bare.includes('@')) return general;
  if (!/[0#?]/.test(bare) || /[ydh]|s/.test(bare)) {
    const time = /[hs]/.test(bare);
    if (/[yd]/.test(bare) || (bare.includes('m') && !time)) return { kind: 'date', withTime: time };
    return time ? { kind: 'time' } : general;
  }
  if (/e[+-]|\//.test(bare)) return general;
  const [whole = '', decimals = ''] = bare.split('.');
  return {
    kind: 'number',
    decimals: decimals.replace(/[^0#?]/g, '').length,
    digits: whole.includes(',') ? 1 : whole.replace(/[^0]/g, '').length,
    percent: bare.includes('%'),
  };
}
