import type { InlineConfig } from 'vite';
import { recordPackages, type Bundle } from '../packaging/third-party/record-packages.mts';
import { projectPath } from './folders.mts';

interface ProcessBundle {
  readonly bundle: Bundle;
  readonly entry: string;
  readonly outFolder: string;
  readonly fileName: string;
  readonly format: 'es' | 'cjs';
  readonly define?: Record<string, string>;
  /** What is bundled in place of what is imported. */
  readonly alias?: Record<string, string>;
  /** What it imports when it runs becomes a file of its own, read no sooner. */
  readonly inParts?: boolean;
}

/** What cannot be bundled: Electron itself, and packages that load a native or WebAssembly file. */
const external = ['electron', 'better-sqlite3-multiple-ciphers', 'highs'];

/**
 * Comments, indents and the names of variables go, for the size of the app. Names of functions and classes stay: an
 * error still says where it came from.
 */
const smaller = {
  compress: false,
  mangle: { keepNames: { function: true, class: true } },
  codegen: true,
} as const;

/** A bundle for main, preload or backend: one file, or its parts, with everything in it but what cannot be. */
export function processConfig({
  bundle,
  entry,
  outFolder,
  fileName,
  format,
  define = {},
  alias = {},
  inParts = false,
}: ProcessBundle): InlineConfig {
  return {
    configFile: false,
    root: projectPath('.'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [recordPackages(bundle)],
    define: { 'process.env.NODE_ENV': JSON.stringify('production'), ...define },
    resolve: { alias },
    ssr: { noExternal: true, external },
    build: {
      ssr: projectPath(entry),
      outDir: projectPath(outFolder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        output: {
          format,
          entryFileNames: fileName,
          chunkFileNames: '[name].js',
          codeSplitting: inParts,
          minify: smaller,
        },
      },
    },
  };
}
