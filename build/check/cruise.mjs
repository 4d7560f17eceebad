import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { cruiseOptions, readFolders, sourceFile } from './walls.config.mjs';

/**
 * Reads all imports under a root and checks them against the walls.
 *
 * @param {string} root a folder with (some of) the project's top-level folders and a package.json
 * @returns {Promise<{ violations: { rule: string, comment: string, from: string, to: string }[], blindSpots: string[], modules: number, imports: number }>}
 *   `blindSpots`: reasons not to trust the result, because something was not read
 */
export async function checkWalls(root) {
  const folders = readFolders.filter((folder) =>
    statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory(),
  );
  const { output } = await cruise(folders, { ...cruiseOptions, baseDir: root });
  const own = output.modules.filter(({ source }) => isOwn(source));
  const imports = own.flatMap(({ dependencies }) => dependencies);
  return {
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      comment:
        cruiseOptions.ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? '',
      from,
      to,
    })),
    blindSpots: blindSpots(filesUnder(root, folders), own, imports),
    modules: own.length,
    imports: imports.length,
  };
}

/**
 * dependency-cruiser ends well when it read nothing (a TypeScript that it does not know, a wrong
 * folder). So: every source file on disk was seen, and an import that only TypeScript has was seen.
 */
function blindSpots(files, modules, imports) {
  const seen = new Set(modules.map(({ source }) => source));
  const unseen = files.filter((file) => !seen.has(file));
  const typeImports = imports.filter(({ dependencyTypes }) =>
    dependencyTypes.includes('type-only'),
  );
  return [
    ...(files.length === 0 ? ['geen enkel bronbestand gevonden'] : []),
    ...unseen.map((file) => `${file} is niet gelezen`),
    ...(typeImports.length === 0
      ? ['TypeScript is niet begrepen: geen enkele import type gezien']
      : []),
  ];
}

const isOwn = (source) => readFolders.some((folder) => source.startsWith(`${folder}/`));

const filesUnder = (root, folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && sourceFile.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length)
          .replace(/^[\\/]/, ''),
      )
      .map((file) => file.replaceAll('\\', '/')),
  );
