import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url&inline';
import symbol from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url&inline';
import { bytesOf } from './bytes.ts';

const files: ReadonlyMap<string, string> = new Map([
  ['FoxitDingbats.pfb', dingbats],
  ['FoxitSymbol.pfb', symbol],
]);

/**
 * The two fonts that a PDF may use without bringing them and that a system has no letters for: bullets and
 * ticks. They are part of the bundle, because the window may not fetch.
 */
export class SymbolFonts {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const file = files.get(filename);
    return file === undefined
      ? Promise.reject(new Error(`${filename} is not part of Trede`))
      : Promise.resolve(bytesOf(file.slice(file.indexOf(',') + 1)));
  }
}
