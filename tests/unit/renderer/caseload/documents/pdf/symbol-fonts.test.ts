import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../../../renderer/caseload/documents/pdf/bytes.ts';
import { SymbolFonts } from '../../../../../../renderer/caseload/documents/pdf/symbol-fonts.ts';

describe('bytes from base64', () => {
  it('are the bytes that were written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
      }),
    );
  });
});

describe('the fonts that a PDF gets from here', () => {
  it.each(['FoxitDingbats.pfb', 'FoxitSymbol.pfb'])('hold %s whole', async (filename) => {
    const file = fileURLToPath(import.meta.resolve(`pdfjs-dist/standard_fonts/${filename}`));
    expect(Buffer.from(await new SymbolFonts().fetch({ filename }))).toEqual(readFileSync(file));
  });

  it.each(['LiberationSans-Regular.ttf', '../../index.html'])(
    'are no others: %s',
    async (filename) => {
      await expect(new SymbolFonts().fetch({ filename })).rejects.toThrow('not part of Trede');
    },
  );
});
