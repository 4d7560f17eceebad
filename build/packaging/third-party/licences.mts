import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedded, forgottenTexts } from './added-texts.mts';

/** Work of others that is in the app. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly text: string;
}

/**
 * What Trede (EUPL-1.2) may carry: licences that ask for a notice and nothing more, and for the fonts
 * one that forbids selling them by themselves.
 */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
  'blessing',
]);

interface PackageJson {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): PackageJson =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/**
 * The licence of one package.
 * @throws Error when the licence is unknown or unwanted, or its text is nowhere
 */
export function licenceOf(folder: string): ThirdParty {
  const { name, version, license } = readPackage(folder);
  const named = `${String(name)} ${String(version)}`;
  if (typeof license !== 'string' || !allowed.has(license)) {
    throw new Error(
      `${named} has licence ${JSON.stringify(license)}, which is not one that Trede may carry`,
    );
  }
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const text =
    files.length > 0
      ? files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
      : [forgottenTexts.get(`${String(name)} ${license}`) ?? ''];
  if (text.join('').trim() === '')
    throw new Error(`${named} comes without the text of its licence`);
  return {
    name: String(name),
    version: String(version),
    licence: license,
    text: text.join('\n\n').replaceAll('\r\n', '\n').trim(),
  };
}

/** The folders of a project's run-time packages and of all that those ask for. */
export function runtimeFolders(root: string): readonly string[] {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    for (const name of Object.keys(readPackage(join(root, folder)).dependencies ?? {})) {
      const nested = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      const at = existsSync(join(root, nested)) ? nested : `node_modules/${name}`;
      if (found.has(at)) continue;
      found.add(at);
      visit(at);
    }
  };
  visit('');
  return [...found];
}

/** Everything in these package folders, and what is inside them in compiled form; by name, once each. */
export function thirdParties(root: string, folders: Iterable<string>): readonly ThirdParty[] {
  const packages = [...new Set(folders)].map((folder) => licenceOf(join(root, folder)));
  const inside = embedded.map(({ name, inside, licence, text }) => ({
    name,
    version: `(in ${inside})`,
    licence,
    text:
      typeof text === 'string'
        ? text
        : text.files
            .map((file) => readFileSync(join(root, 'node_modules', inside, file), 'utf8').trim())
            .join('\n\n')
            .replaceAll('\r\n', '\n'),
  }));
  const byKey = new Map(
    [...packages, ...inside].map((party) => [`${party.name} ${party.version}`, party]),
  );
  return [...byKey.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
