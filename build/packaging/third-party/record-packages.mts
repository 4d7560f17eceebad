import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Plugin } from 'vite';
import { projectPath } from '../../bundle/folders.mts';

/** The bundles of which it is written down what packages are in them. */
export type Bundle = 'main' | 'preload' | 'backend' | 'renderer' | 'print';
export const bundles: readonly Bundle[] = ['main', 'preload', 'backend', 'renderer', 'print'];

const recordOf = (bundle: Bundle): string => projectPath(`out/licences/packages/${bundle}.json`);

/** The folder of a package inside node_modules, `null` for a module of our own. */
export const packageFolderOf = (module: string): string | null =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0+/, ''))?.[0] ??
  null;

/** Writes down the packages of a bundle, as folders seen from the project's root. */
export function writeRecord(bundle: Bundle, packageFolders: Iterable<string>): void {
  // Relative also to packages that stand elsewhere: node_modules may be a link.
  const inside = [...new Set(packageFolders)].map((folder) =>
    relative(projectPath('.'), folder).replaceAll('\\', '/'),
  );
  mkdirSync(dirname(recordOf(bundle)), { recursive: true });
  writeFileSync(recordOf(bundle), `${JSON.stringify(inside.sort(), null, 2)}\n`);
}

/** @throws Error when that bundle has not been made yet */
export const readRecord = (bundle: Bundle): readonly string[] =>
  JSON.parse(readFileSync(recordOf(bundle), 'utf8')) as readonly string[];

/**
 * Writes down which packages a bundle was made of: also those of which nothing was left in the end, as
 * one licence too many does no harm.
 */
export const recordPackages = (bundle: Bundle): Plugin => ({
  name: 'trede-record-packages',
  generateBundle() {
    const folders = [...this.getModuleIds()].map(packageFolderOf);
    writeRecord(
      bundle,
      folders.filter((folder) => folder !== null),
    );
  },
});
