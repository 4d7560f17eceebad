import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import type {
  Table,
  TableChoices,
} from '../../../../../../electron/backend/importing/reading/table.ts';
import { anyWay, randomTable } from '../../../../../support/dialects-random.ts';
import { writeTable } from '../../../../../support/dialects.ts';
import { rounds } from '../../../../../support/long.ts';
import { refusalOf } from '../../../../../support/refusal.ts';

/** Far above what any of these files takes, and far below what anybody would wait for. */
const longestMs = 5_000;

const sentence = /^(?=.{20,})[\p{Lu}].*[.?]$/u;

/** A table or a refusal with a Dutch sentence, in time; anything else fails. */
async function readsOrRefuses(bytes: Buffer, choices: TableChoices = {}): Promise<Table | string> {
  const start = performance.now();
  const tables: Table[] = [];
  const message = await refusalOf(async () => tables.push(await readTable(bytes, choices))).catch(
    (error: unknown) => {
      if (tables.length === 0) throw error;
      return null;
    },
  );
  expect(performance.now() - start).toBeLessThan(longestMs);
  const [table] = tables;
  if (table === undefined) {
    expect(message).toMatch(sentence);
    return message ?? '';
  }
  const lines = table.rows.map(({ line }) => line);
  expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  return table;
}

const written = fc.tuple(randomTable, anyWay).map(([table, as]) => writeTable(table, as).bytes);
const place = fc.double({ min: 0, max: 1, noNaN: true });

/** Ways in which a file breaks on its way: cut off, bits that fell over, pieces that came between. */
const breaks: readonly fc.Arbitrary<(bytes: Buffer) => Buffer>[] = [
  place.map((at) => (bytes) => bytes.subarray(0, Math.ceil(at * bytes.length))),
  place.map((at) => (bytes) => bytes.subarray(Math.floor(at * bytes.length))),
  fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 20 }).map((flips) => (bytes) => {
    const broken = Buffer.from(bytes);
    for (const [at, bit] of flips) {
      const index = Math.floor(at * (broken.length - 1));
      broken[index] = (broken[index] ?? 0) ^ (1 << bit);
    }
    return broken;
  }),
  fc
    .tuple(
      place,
      fc.oneof(
        fc.constantFrom('\0', '"', '"\n', ';;;;', '\r', '\ufeff', '\ud800', 'PK\x03\x04', '\x1a'),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      fc.constantFrom(1, 1, 1, 50),
    )
    .map(([at, piece, times]) => (bytes) => {
      const index = Math.floor(at * bytes.length);
      return Buffer.concat([
        bytes.subarray(0, index),
        Buffer.from(piece.repeat(times), 'latin1'),
        bytes.subarray(index),
      ]);
    }),
];
const broken = fc
  .tuple(written, fc.array(fc.oneof(...breaks), { minLength: 1, maxLength: 3 }))
  .map(([bytes, all]) => all.reduce((before, breakIt) => breakIt(before), bytes));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.constantFrom('"', "'", ';', ',', '\n', '\r', ' ', 'a', '1', '\\', '|', '\t'), {
      maxLength: 300,
    })
    .map((parts) => Buffer.from(parts.join(''))),
);

const choices: fc.Arbitrary<TableChoices> = fc.record(
  {
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16be'),
    delimiter: fc.oneof(
      fc.constantFrom('"', "'", '\n', '\r', '\\', ' ', '""', ';;', '.', '*', '\0', '\ud800'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
    ),
    headerLine: fc.nat(40),
    sheet: fc.constant('Blad1'),
  },
  { requiredKeys: [] },
);

describe('a broken file', () => {
  it('gives a table or a sentence, whatever happened to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: broken }, anyBytes), async (bytes) => {
        await readsOrRefuses(Buffer.from(bytes));
      }),
      { numRuns: rounds(500, 10_000) },
    );
  });

  it('gives a table or a sentence, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(written, broken), choices, async (bytes, chosen) => {
        await readsOrRefuses(bytes, chosen);
      }),
      { numRuns: rounds(300, 5_000) },
    );
  });

  it.each<readonly [string, Buffer, RegExp | null]>([
    ['one huge line', Buffer.from('a'.repeat(20_000_000)), null],
    ['one huge line of words', Buffer.from('aap noot, '.repeat(1_000_000)), /kolommen/],
    ['10.000 columns', Buffer.from(`${'a;'.repeat(10_000)}\n`.repeat(20)), /10\.?000 kolommen/],
    ['quotes only', Buffer.from('"'.repeat(1_000_001)), /aanhalingsteken/],
    ['a quoted cell of pieces', Buffer.from('nr;naam\n1;"' + 'a"";'.repeat(50_000) + '"\n'), null],
    [
      'pieces that begin with a quote',
      Buffer.from('nr;naam\n' + '"a;'.repeat(200_000)),
      /kolommen/,
    ],
    [
      'long pieces that begin with a quote',
      Buffer.from('nr;naam\n1;a\n' + `1;${`"${'a'.repeat(50_000)};`.repeat(30)}x\n`.repeat(10)),
      null,
    ],
    ['a quote on each line', Buffer.from('nr;naam\n' + '1;"a\n'.repeat(30_001)), null],
    ['an open quote', Buffer.from('nr;naam\n' + '1;a\n'.repeat(100_000) + '2;"b'), null],
    ['an open quote above', Buffer.from('nr;naam\n1;"b\n' + '1;a\n'.repeat(100_000)), null],
    ['blank lines only', Buffer.from('\n'.repeat(1_000_000)), /geen tekst/],
    ['delimiters only', Buffer.from(';;;;\n'.repeat(100_000)), null],
    ['half a letter of UTF-16', Buffer.from('\ufeffnr;naam\n1;\ud800\n', 'utf16le'), null],
    ['an odd UTF-16', Buffer.from('\ufeffnr;naam\n1;a\n', 'utf16le').subarray(0, -1), null],
    ['a zip', Buffer.from(`PK\x03\x04${'x'.repeat(1000)}`, 'latin1'), /./],
    ['more rows than are read', Buffer.from('1;2\n'.repeat(300_002)), /300\.000 regels/],
  ])('is no trouble: %s', async (_name, bytes, message) => {
    const outcome = await readsOrRefuses(bytes);
    if (message === null) expect(typeof outcome).toBe('object');
    else expect(outcome).toMatch(message);
  });
});
