import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What one run gives to whoever imports `electron`. */
type ElectronParts = Readonly<Record<string, unknown>>;

// A test runner may load this file twice, under two loaders: the registry is the process' own.
const registryKey = Symbol.for('trede.preview.runs');
interface Registry {
  readonly runs: Map<string, ElectronParts>;
  latest: string;
  hooked: boolean;
}
const registry = (Reflect.get(globalThis, registryKey) as Registry | undefined) ?? {
  runs: new Map<string, ElectronParts>(),
  latest: '',
  hooked: false,
};
Reflect.set(globalThis, registryKey, registry);

const runOf = (url: string | undefined): string | null =>
  url === undefined || !URL.canParse(url) ? null : new URL(url).searchParams.get('preview-run');

/**
 * Makes `import … from 'electron'` give these parts, in everything that is loaded from now on.
 * @returns how to load a built script for this run alone: each run gets a fresh copy of it, so that one
 * process can start the app again and again
 */
export function takeElectronsPlace(parts: ElectronParts): (file: string) => Promise<unknown> {
  const run = String(registry.runs.size + 1);
  registry.runs.set(run, parts);
  registry.latest = run;
  if (!registry.hooked) installHooks();
  registry.hooked = true;
  return (file) => import(`${pathToFileURL(file).href}?preview-run=${run}`);
}

function installHooks(): void {
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      if (specifier === 'electron') {
        const run = runOf(context.parentURL) ?? registry.latest;
        return { url: `trede-preview:electron?preview-run=${run}`, shortCircuit: true };
      }
      if (specifier.startsWith('file:') && runOf(specifier) !== null) {
        return { url: specifier, format: 'module', shortCircuit: true };
      }
      const run = runOf(context.parentURL);
      if (run !== null && specifier.startsWith('.')) {
        // A part that the script loads later is of the same run.
        const url = new URL(specifier, context.parentURL);
        url.searchParams.set('preview-run', run);
        return { url: url.href, format: 'module', shortCircuit: true };
      }
      return nextResolve(specifier, context);
    },
    load: (url, context, nextLoad) => {
      const run = runOf(url);
      if (run === null) return nextLoad(url, context);
      // A built script is loaded as it is, past whatever a test runner does to sources.
      const source = url.startsWith('trede-preview:')
        ? moduleSource(run)
        : readFileSync(fileURLToPath(url), 'utf8');
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

const moduleSource = (run: string): string =>
  [
    `const parts = globalThis[Symbol.for('trede.preview.runs')].runs.get(${JSON.stringify(run)});`,
    ...Object.keys(registry.runs.get(run) ?? {}).map(
      (name) => `export const ${name} = parts.${name};`,
    ),
  ].join('\n');
