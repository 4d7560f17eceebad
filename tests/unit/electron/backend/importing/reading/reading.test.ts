import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeList } from '../../../../../../electron/backend/importing/reading/decode.ts';
import { parseList } from '../../../../../../electron/backend/importing/reading/parse-list.ts';
import { Refusal } from '../../../../../../electron/backend/refusal.ts';

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.refused.code).toBe('unreadable-list');
      return error.refused.message;
    }
    throw error;
  }
  throw new Error('was not refused');
};

describe('the encoding of a list', () => {
  const text = 'naam;bedrag\r\nNoë ’t Hof;€ 1,00\r\n';
  it.each([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'UTF-8 met BOM'],
    ['windows-1252', iconv.encode(text, 'win1252'), 'windows-1252'],
    ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true }), 'UTF-16'],
    ['UTF-16 the other way round', iconv.encode(text, 'utf-16be', { addBOM: true }), 'UTF-16'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ['nothing', Buffer.alloc(0), /leeg/],
    ['blank lines', Buffer.from('\r\n \r\n'), /geen tekst/],
    ['a workbook', Buffer.from('PK\x03\x04rest'), /Excel-bestand.*CSV UTF-8/],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel-bestand/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['bytes', Buffer.from([65, 0, 66, 0, 67]), /geen lijst met tekst/],
  ])('refuses %s', (_name, bytes, message) => {
    expect(messageOf(() => decodeList(bytes))).toMatch(message);
  });
});

describe('the shape of a list', () => {
  it('does not take decimal commas for separators', () => {
    const list = parseList('naam;bedrag;fonds\nJan;1,50;A\nPiet;2,50;B\nKees, de oude;3,50;C\n');
    expect(list).toMatchObject({ delimiter: ';', headers: ['naam', 'bedrag', 'fonds'] });
  });

  it.each([',', '\t', '|', ';'])('finds %j', (delimiter) => {
    const line = (...cells: string[]) => cells.join(delimiter);
    const list = parseList(
      [line('nr', 'voornaam'), line('1', 'Jan'), line('2', 'Piet')].join('\n'),
    );
    expect(list).toMatchObject({ delimiter, headers: ['nr', 'voornaam'] });
  });

  it('believes a line that names the separator', () => {
    const list = parseList('sep=,\r\nnr,naam\r\n1,a;b\r\n');
    expect(list).toMatchObject({
      delimiter: ',',
      headers: ['nr', 'naam'],
      rows: [{ line: 3, cells: ['1', 'a;b'] }],
    });
  });

  it('skips titles above the header, and counts their lines', () => {
    const list = parseList(
      'Caseload statushouders;;;\r\nPeildatum;31-12-2019;;\r\n\r\nnr;voornaam;achternaam;\r\n1;Jan;Bos;\r\n',
    );
    expect(list.headers).toEqual(['nr', 'voornaam', 'achternaam']);
    expect(list.rows).toEqual([{ line: 5, cells: ['1', 'Jan', 'Bos'] }]);
  });

  it.each(['Totaal;;249.431,50', ';Eindtotaal:;412', ';Totaal 2019;€ 1.450,-', 'Subtotaal'])(
    'leaves out totals: %s',
    (totals) => {
      const list = parseList(`nr;naam;kosten\nK1;Jan;1,00\n${totals}\n`);
      expect(list.rows.map(({ line }) => line)).toEqual([2]);
    },
  );

  it.each(['K2;Totaal;1,00', 'Totaalbeeld 3;Jan;1,00', 'Totaal;Jan;1,00'])(
    'does not take a client for totals: %s',
    (client) => {
      const list = parseList(`nr;naam;kosten\nK1;Jan;1,00\n${client}\n`);
      expect(list.rows.map(({ line }) => line)).toEqual([2, 3]);
    },
  );

  it('names a column without a name', () => {
    expect(parseList('nr;;voornaam\n1;x;Jan\n').headers).toEqual([
      'nr',
      'kolom 2 zonder naam',
      'voornaam',
    ]);
  });

  it('takes a quote inside a text as a quote', () => {
    expect(parseList('nr;naam\n1;Jan "de" Wit\n2;"Piet "de" Wit"\n').rows[0]?.cells).toEqual([
      '1',
      'Jan "de" Wit',
    ]);
  });

  it.each([
    ['one column', 'naam\nJan\nPiet\n', /maar één kolom/],
    ['only a header', 'nr;voornaam\n\n;\n', /geen enkele regel/],
    ['no header', 'K1;Jan;01-02-1990\nK2;Piet;02-03-1991\n', /geen regel met de namen/],
    ['a quote that never closes', 'nr;naam\n1;a\n2;"b\n3;c\n', /^Op regel 3 begint een tekst/],
    ['too many columns', `${'a;'.repeat(300)}\n${'1;'.repeat(300)}\n`, /300 kolommen/],
  ])('refuses %s', (_name, text, message) => {
    expect(messageOf(() => parseList(text))).toMatch(message);
  });
});

/* Cells as people fill them. The letters exist in windows-1252 as well. */
const words = fc.constantFrom(
  'Noë',
  '’t Hof',
  'Çelik',
  '€',
  'a "b"',
  'x;y',
  'p,q',
  'é|ü',
  'tab\tje',
);
const note = fc
  .array(fc.oneof(words, fc.constantFrom('\n', '\r\n', '"', '""', ' ', '=1+1')), { maxLength: 5 })
  .map((parts) => parts.join(''));
const two = (value: number) => String(value).padStart(2, '0');
const typedRow = fc.record({
  number: fc.integer({ min: 1000, max: 9999 }).map((value) => `K${value}`),
  date: fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
    .map(([day, month]) => `${two(day)}-${two(month)}-2018`),
  amount: fc.integer({ min: 0, max: 999_999 }).map((cents) => `${cents / 100}`.replace('.', ',')),
  note,
  blanksBefore: fc.integer({ min: 0, max: 2 }),
});

const quoted = (cell: string, delimiter: string, always: boolean): string =>
  always || cell.includes(delimiter) || /["\r\n]|^ | $/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;

const encoders: Record<string, (text: string) => Buffer> = {
  utf8: (text) => Buffer.from(text),
  utf8bom: (text) => Buffer.from(`\ufeff${text}`),
  win1252: (text) => iconv.encode(text, 'win1252'),
  utf16: (text) => iconv.encode(text, 'utf-16le', { addBOM: true }),
};

describe('any table of typed values', () => {
  it('reads back the same, in any encoding, with any separator and line ending, on its own lines', () => {
    fc.assert(
      fc.property(
        fc.array(typedRow, { minLength: 1, maxLength: 25 }),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.constantFrom(...Object.keys(encoders)),
        fc.boolean(),
        (rows, delimiter, newline, encoding, always) => {
          const headers = ['klantnummer', 'datum beëindiging', 'bedrag', 'opmerking'];
          let text = headers.map((cell) => quoted(cell, delimiter, always)).join(delimiter);
          const expected = rows.map(({ number, date, amount, note: last, blanksBefore }) => {
            text += newline.repeat(1 + blanksBefore);
            const line = text.split(/\r\n|\n|\r/).length;
            const cells = [number, date, amount, last];
            text += cells.map((cell) => quoted(cell, delimiter, always)).join(delimiter);
            return { line, cells };
          });
          const list = parseList(decodeList(encoders[encoding]?.(text) ?? Buffer.alloc(0)).text);
          expect(list).toEqual({ delimiter, headerLine: 1, headers, rows: expected });
        },
      ),
      { numRuns: 300 },
    );
  });
});
