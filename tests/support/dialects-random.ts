import fc from 'fast-check';
import type { PlainTable, WrittenAs } from './dialects.ts';

/* Cells as people fill them. The letters exist in windows-1252 as well. */
const words = fc.constantFrom(
  'Noë',
  '’t Hof',
  "'s-Gravenhage",
  'Çelik',
  '€ 1.450,-',
  'a "b"',
  'x;y',
  'p,q',
  'p, q',
  'é|ü',
  'tab\tje',
  '1,5',
  '007',
  'C:\\map',
);
const text = fc
  .array(fc.oneof(words, fc.constantFrom('\n', '\r\n', '\r', '"', '""', ' ', '=1+1')), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const two = (value: number): string => String(value).padStart(2, '0');
const number = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(5, '0'));
const date = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([day, month]) => `${two(day)}-${two(month)}-2018`);
const amount = fc
  .integer({ min: -99_999, max: 999_999 })
  .map((cents) => (cents / 100).toFixed(2).replace('.', ','));
const mayBeEmpty = (cell: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: cell }, fc.constant(''));

const column = fc.constantFrom<readonly [string, fc.Arbitrary<string>]>(
  ['opmerking', text],
  ['start', mayBeEmpty(date)],
  ['kosten', mayBeEmpty(amount)],
  ['wijk, plaats', fc.constantFrom('Noord', 'Zuid', '')],
  ['naam "roepnaam"', text],
  ['', text],
);

/** A list of clients: a number that is always there, and any other columns. */
export const randomTable: fc.Arbitrary<PlainTable> = fc
  .array(column, { maxLength: 6 })
  .chain((others) =>
    fc
      .array(fc.tuple(number, date, ...others.map(([, cell]) => cell)), {
        minLength: 1,
        maxLength: 25,
      })
      .map((rows) => ({
        headers: ['klantnummer', 'datum beëindiging', ...others.map(([name]) => name)],
        rows,
      })),
  )
  .map(withFilledLastColumn);

/** A last column without a name in which nothing stands is no column. */
function withFilledLastColumn({ headers, rows }: PlainTable): PlainTable {
  return { headers: [...headers, 'einde'], rows: rows.map((cells) => [...cells, 'ja']) };
}

const titles = fc.constantFrom<readonly (readonly string[])[]>(
  [],
  [['Caseload statushouders']],
  [['Caseload statushouders'], []],
  [['Overzicht'], ['Gemeente:', 'Veldermeer'], ['Peildatum:', '31-12-2019'], []],
  [['Caseload, gemeente Veldermeer'], ['Peildatum', '31-12-2019'], []],
);

export const anyWay: fc.Arbitrary<WrittenAs> = fc.record({
  encoding: fc.constantFrom(
    'utf-8',
    'utf-8-bom',
    'windows-1252',
    'utf-16le',
    'utf-16be',
    'utf-16le without mark',
    'utf-16be without mark',
  ),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  quotes: fc.constantFrom('needed', 'texts', 'all'),
  titles,
  trailing: fc.constantFrom(0, 0, 1, 3),
  totals: fc.boolean(),
  ended: fc.boolean(),
});
