import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../../../electron/backend/importing/reading/read-table.ts';
import { refusalOf } from '../../../../../support/refusal.ts';

const text = 'naam;bedrag\r\nNoë ’t Hof;€ 1,00\r\n';
const rows = [{ line: 2, cells: ['Noë ’t Hof', '€ 1,00'] }];

describe('the encoding of a list', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8-bom'],
    ['windows-1252', iconv.encode(text, 'win1252'), 'windows-1252'],
    ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 the other way round', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 without a mark', iconv.encode(text, 'utf-16le', { addBOM: false }), 'utf-16le'],
    ['and that the other way round', iconv.encode(text, 'utf-16be', { addBOM: false }), 'utf-16be'],
  ])('%s', async (_name, bytes, encoding) => {
    expect(await readTable(bytes)).toMatchObject({ encoding, headers: ['naam', 'bedrag'], rows });
  });

  it('is the chosen one', async () => {
    const { encoding, rows: read } = await readTable(Buffer.from(text), {
      encoding: 'windows-1252',
    });
    expect([encoding, read[0]?.cells[0]]).toEqual(['windows-1252', 'NoÃ« â€™t Hof']);
  });

  it('is UTF-8 for a text that was cut off in the middle of a letter', async () => {
    const cut = Buffer.from('naam;plaats\nNoë;Delft\nZoë;Thoré').subarray(0, -1);
    const { encoding, rows: read } = await readTable(cut);
    expect([encoding, read.map(({ cells }) => cells)]).toEqual([
      'utf-8',
      [
        ['Noë', 'Delft'],
        ['Zoë', 'Thor'],
      ],
    ]);
  });

  it('is found for each line when lists of two encodings were pasted together', async () => {
    const older = iconv.encode('K3;Çelik\n', 'win1252');
    const { rows: read } = await readTable(
      Buffer.concat([Buffer.from('nr;naam\nK1;Noë\nK2;Zoë\n'), older]),
    );
    expect(read.map(({ cells }) => cells[1])).toEqual(['Noë', 'Zoë', 'Çelik']);
  });
});

describe('a file that is no text', () => {
  it.each([
    ['nothing', Buffer.alloc(0), /leeg/],
    ['blank lines', Buffer.from('\r\n \r\n'), /geen tekst/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['bytes', Buffer.from([65, 0, 66, 0, 67]), /geen lijst met tekst/],
  ])('is refused: %s', async (_name, bytes, message) => {
    expect(await refusalOf(() => readTable(bytes))).toMatch(message);
  });
});
