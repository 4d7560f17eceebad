import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppText } from './app-text.mts';
import { collectTexts } from './collect.mts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Words that Trede recognises in a list, a name or a password, or looks for; and invented names. */
const recognised = [
  /^shared\/importing\/(header-names|name-prefix|words)\.ts$/,
  /^shared\/importing\/matching\/lexicon\.ts$/,
  /^shared\/importing\/values\/(abbreviations|nationalities|suggest-names)\.ts$/,
  /^shared\/help\/find-pages\.ts$/,
  /^shared\/invented\/names\.ts$/,
  /^shared\/team\/known-words\.ts$/,
  /^electron\/backend\/workflows\/privacy\/person-words\.ts$/,
  /^electron\/backend\/workflows\/report-texts\/name-finder\.ts$/,
];

/** Every text for a reader in the whole app, by file and then by line. */
export function appTexts(root = projectRoot): AppText[] {
  return globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !recognised.some((pattern) => pattern.test(file)))
    .sort((one, other) => (one < other ? -1 : 1))
    .flatMap((file) => collectTexts(file, readFileSync(join(root, file), 'utf8')));
}
