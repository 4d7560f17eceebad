import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { projectPath } from './folders.mts';

/**
 * Decoders of pdf.js for the pictures of scanners (JBIG2, fax, JPEG 2000), in plain JavaScript: the policy
 * of the window allows no WebAssembly. pdf.js asks for them by these names, so they get no hash.
 */
const decoders = ['jbig2_nowasm_fallback.js', 'openjpeg_nowasm_fallback.js'];

/** Puts the decoders beside the worker that asks for them. */
export const pdfDecoders: Plugin = {
  name: 'trede-pdf-decoders',
  generateBundle() {
    for (const name of decoders) {
      this.emitFile({
        type: 'asset',
        fileName: `assets/${name}`,
        source: readFileSync(projectPath(`node_modules/pdfjs-dist/wasm/${name}`)),
      });
    }
  },
};
