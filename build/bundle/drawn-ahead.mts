import type { OutputAsset } from 'rolldown';
import { build, type InlineConfig, type Plugin } from 'vite';
import { appAttribute, drawnAheadAttribute, styleAttribute } from '#shared/ipc/drawn-ahead.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { noncePlaceholder } from '../../electron/main/serving/content-security-policy.ts';
import { drawnAheadPage, filePlaceholders } from '../../electron/main/serving/drawn-ahead-page.ts';
import { projectPath } from './folders.mts';

/** `react-dom/server` for anywhere: that for Node asks for parts of Node. */
const anyServer = 'node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js';

const firstScript = 'assets/until-live.js';

/**
 * Writes a second page beside `index.html`: with the screen that asks for a password drawn in it by the very parts that
 * draw it in the window. So it is there before any of them is read.
 */
export const drawnAhead: Plugin = {
  name: 'trede-drawn-ahead',
  generateBundle: {
    // The other page is ready only then.
    order: 'post',
    async handler(_options, bundle) {
      const page = bundle['index.html'] as OutputAsset | undefined;
      if (page === undefined) throw new Error('There is no page to draw in');
      const [markup, script] = await Promise.all([drawUnlock(), untilLive()]);
      this.emitFile({ type: 'asset', fileName: firstScript, source: script });
      const source = drawIn(String(page.source), markup);
      this.emitFile({ type: 'asset', fileName: drawnAheadPage, source });
    },
  },
};

/** Puts the screen in the page; the app itself is left to the first script to read. */
export function drawIn(page: string, markup: string): string {
  const app = /<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/.exec(page);
  const root = '<div id="root"></div>';
  if (app === null || !page.includes(root)) throw new Error('The page is not as it was');
  const { text, styles } = withoutStyles(markup);
  const first = `<script async blocking="render" src="/${firstScript}" ${appAttribute}="${app[1]}"></script>`;
  return page
    .replace(app[0], () => first)
    .replace('</head>', () => `<style nonce="${noncePlaceholder}">${styles}</style>\n  </head>`)
    .replace(
      root,
      () => `<div id="root" ${drawnAheadAttribute}="${filePlaceholders.ref}">${text}</div>`,
    );
}

/** The styles of elements, as rules: the policy of the page lets those in. */
function withoutStyles(markup: string): { readonly text: string; readonly styles: string } {
  const rules = new Set<string>();
  const text = markup.replaceAll(/(<[^>]*) style="([^"]*)"/g, (_found, before: string, style) => {
    if (/[&\\]/.test(String(style)))
      throw new Error(`A style with more than plain signs: ${style}`);
    rules.add(`#root [${styleAttribute}="${style}"]{${style}}`);
    return `${before} ${styleAttribute}="${style}"`;
  });
  return { text, styles: [...rules].join('') };
}

async function drawUnlock(): Promise<string> {
  const code = await codeOf({
    entry: 'renderer/app/drawn-ahead/unlock-markup.tsx',
    format: 'es',
    config: {
      plugins: [{ name: 'trede-nothing-late', resolveDynamicImport: () => false }],
      resolve: { alias: { 'react-dom/server': projectPath(anyServer) } },
    },
  });
  const drawn = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly unlockMarkup: (file: ChosenFile, nonce: string) => string;
  };
  return drawn.unlockMarkup(filePlaceholders, noncePlaceholder);
}

const untilLive = (): Promise<string> =>
  codeOf({ entry: 'renderer/app/drawn-ahead/until-live.ts', format: 'iife', config: {} });

interface Piece {
  readonly entry: string;
  readonly format: 'es' | 'iife';
  readonly config: InlineConfig;
}

/** One script of its own, as text. */
async function codeOf({ entry, format, config }: Piece): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectPath('.'),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ...config,
    build: {
      write: false,
      target: 'chrome140',
      lib: { entry: projectPath(entry), formats: [format], name: 'trede', fileName: 'piece' },
    },
  });
  const first = Array.isArray(built) ? built[0] : built;
  if (first === undefined || !('output' in first)) throw new Error(`Nothing came of ${entry}`);
  return first.output[0].code;
}
