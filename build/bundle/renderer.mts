import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { noncePlaceholder } from '../../electron/main/serving/content-security-policy.ts';
import { recordPackages } from '../packaging/third-party/record-packages.mts';
import { drawnAhead } from './drawn-ahead.mts';
import { projectPath } from './folders.mts';
import { pdfDecoders } from './pdf-decoders.mts';

/** Gives the page a place from which Mantine reads the nonce for its `<style>` tags. */
const nonceForMantine: Plugin = {
  name: 'trede-style-nonce',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'csp-nonce', content: noncePlaceholder }, injectTo: 'head' },
  ],
};

/** Chromium reads woff2: the same fonts once more in the older format would only make the app larger. */
const withoutOlderFonts: Plugin = {
  name: 'trede-without-older-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource.*\.css$/ },
    handler: (css) => css.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, ''),
  },
};

/**
 * Asks for the letter of the first screen together with the page: else that screen is laid out twice, first in a letter
 * that the system has to look for.
 */
const letterAhead: Plugin = {
  name: 'trede-letter-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const letter = Object.keys(bundle).find((file) =>
        file.includes('source-sans-3-latin-wght-normal'),
      );
      if (letter === undefined)
        throw new Error('The letter of the first screen is not in the bundle');
      const attrs = { rel: 'preload', as: 'font', crossorigin: '', href: `/${letter}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

export const rendererConfig: InlineConfig = {
  configFile: false,
  root: projectPath('renderer'),
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    react(),
    nonceForMantine,
    withoutOlderFonts,
    letterAhead,
    pdfDecoders,
    recordPackages('renderer'),
    drawnAhead,
  ],
  // Vite's own late-loaded style sheets carry this one.
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: projectPath('out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    // The policy allows no `data:` addresses, so nothing is folded into style sheets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    sourcemap: false,
    // What the first screen needs is one file: by itself it falls apart into what later parts share of it, and each
    // file more is one more question before anything is drawn.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
};
