import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../../../../../electron/backend/importing/reading/workbook/open-workbook.ts';
import { workbook } from '../../../../../../../electron/backend/spreadsheets/workbook.ts';
import { Refusal } from '../../../../../../../electron/backend/refusal.ts';
import { rounds } from '../../../../../../support/long.ts';
import { rawWorkbook, zipOf } from './raw-workbook.ts';

async function messageOf(bytes: Buffer): Promise<string> {
  try {
    const opened = await openWorkbook(bytes);
    for (const sheet of opened.sheets) await opened.read(sheet);
    return 'gelezen';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.refused.code).toBe('unreadable-list');
    return error.refused.message;
  }
}

const oldOffice = (...names: string[]) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ]);
const files = (...names: string[]) =>
  zipOf(Object.fromEntries(names.map((name) => [name, { data: 'x' }])));
const sheetOf = (rows: string) => rawWorkbook({ sheets: [{ name: 'Blad1', rows }] });

describe('a file that is no workbook that Trede reads', () => {
  it.each([
    ['an older Excel', oldOffice('Workbook'), /oude soort \(\.xls\).*Opslaan als.*\.xlsx/],
    ['a password', oldOffice('EncryptedPackage', 'EncryptionInfo'), /zit een wachtwoord.*haal/],
    ['another old file', oldOffice('WordDocument'), /geen lijst\. Kies/],
    ['LibreOffice', files('mimetype', 'content.xml'), /LibreOffice.*Opslaan als/],
    ['Numbers', files('Index/Document.iwa'), /Numbers.*Exporteer naar, Excel/],
    ['Word', files('[Content_Types].xml', 'word/document.xml'), /Word-document.*plak/],
    ['a presentation', files('ppt/presentation.xml'), /presentatie/],
    ['a binary workbook', files('xl/workbook.bin'), /\.xlsb.*Opslaan als/],
    ['another zip', files('lijst.csv'), /zip-bestand.*Pak het uit/],
    [
      'a zip with a password',
      zipOf({ 'xl/workbook.xml': { data: 'x', encrypted: true } }),
      /wachtwoord/,
    ],
    ['half a zip', sheetOf('<row r="1"/>').subarray(0, 300), /beschadigd/],
    [
      'only hidden sheets',
      rawWorkbook({ sheets: [{ name: 'A', rows: '', state: 'hidden' }] }),
      /geen werkblad zichtbaar.*Zichtbaar maken/,
    ],
  ])('is called what it is: %s', async (_, bytes, message) => {
    expect(await messageOf(bytes)).toMatch(message);
  });
});

describe('a workbook that wants too much', () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024);

  it('is refused when it says that it unpacks to too much', async () => {
    expect(await messageOf(zipOf({ 'xl/workbook.xml': { data: zeros } }))).toMatch(/te groot/);
  });

  it('is refused when it unpacks to more than it says', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': { data: zeros, claimedSize: 100 } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await messageOf(bomb)).toMatch(/te groot/);
  });

  it.each([
    [
      'a row that is too far',
      '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>',
      /beschadigd/,
    ],
    ['a column that is too far', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', /beschadigd/],
    [
      'a column beyond what Trede reads',
      '<row r="1"><c r="XFD1"><v>1</v></c></row>',
      /kolom 16384 gevuld.*hoogste 250/,
    ],
    [
      'rows out of order',
      '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      /beschadigd/,
    ],
    [
      'a shared text that is not there',
      '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      /beschadigd/,
    ],
    ['tags that do not close', '<row r="1"><c r="A1"><v>1</v>', /beschadigd/],
  ])('is refused in words: %s', async (_, rows, message) => {
    expect(await messageOf(sheetOf(rows))).toMatch(message);
  });
});

describe('a workbook that was damaged on its way', () => {
  const seed = 20_191_231;
  const runs = rounds(100, 3_000);

  it('is read or refused, and never anything else', async () => {
    const whole = Buffer.from(
      await workbook([
        {
          name: 'Klanten',
          columns: [{ header: 'Klantnummer' }, { header: 'Start' }, { header: 'Kosten' }],
          rows: Array.from({ length: 40 }, (_, index) => [
            `0${index}`,
            { day: '2019-12-31' },
            { cents: index * 12_345 },
          ]),
        },
      ]),
    );
    const flip = fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) });
    const damage = fc.record({
      flips: fc.array(flip, { minLength: 1, maxLength: 8 }),
      length: fc.option(fc.nat(whole.length), { nil: whole.length, freq: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ flips, length }) => {
        const bytes = Buffer.from(whole);
        for (const { at, bit } of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await messageOf(bytes.subarray(0, length));
      }),
      { numRuns: runs, seed },
    );
  });

  it('is read or refused when its XML is damaged inside a sound zip', async () => {
    const cell = fc.constantFrom(
      '<c r="A1"><v>1</v></c>',
      '<c r="B2" t="s"><v>0</v></c>',
      '<c t="inlineStr"><is><t>x</t></is></c>',
      '<row r="3">',
      '</row>',
      '<row>',
      '<c r="" s="99">',
      '<v>',
      '</v></c>',
      '&#xFFFFFF;&bogus;',
      '<![CDATA[x]]>',
      '<!-- -- -->',
      '<c r="A0"><v>1E999</v></c>',
      '<',
      '"',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 12 }), async (pieces) => {
        const strings = `<si><t>a</t></si>${pieces.join('')}`;
        const sheets = [{ name: 'Blad1', rows: pieces.join('') }];
        await messageOf(rawWorkbook({ sheets }));
        await messageOf(rawWorkbook({ sheets: [{ name: 'B', rows: '' }], strings }));
      }),
      { numRuns: runs, seed },
    );
  });
});
