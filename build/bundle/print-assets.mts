import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRecord } from '../packaging/third-party/record-packages.mts';
import { projectPath } from './folders.mts';

interface Family {
  readonly name: string;
  readonly folder: string;
  readonly weights: readonly number[];
}

/** The static cuts: variable ones would end up in a PDF as unnamed outlines. */
const families: readonly Family[] = [
  { name: 'Source Sans 3', folder: 'source-sans-3', weights: [400, 600, 700] },
  { name: 'Source Serif 4', folder: 'source-serif-4', weights: [400, 600, 700] },
];

/** `latin-ext` has the accents of every name that occurs here. */
const subsets: Readonly<Record<string, string>> = {
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
};

/**
 * Gathers what printed pages may load, served under `/print-assets/`: the styles of `resources/print`,
 * and `fonts.css` with the font files that it names.
 */
export function gatherPrintAssets(outFolder = projectPath('out/print-assets')): void {
  rmSync(outFolder, { recursive: true, force: true });
  mkdirSync(join(outFolder, 'fonts'), { recursive: true });
  const styles = projectPath('resources/print');
  if (existsSync(styles)) cpSync(styles, outFolder, { recursive: true });
  const faces = families.flatMap((family) =>
    family.weights.flatMap((weight) =>
      Object.entries(subsets).map(([subset, range]) => fontFace(family, weight, subset, range)),
    ),
  );
  for (const { file, from } of faces) cpSync(from, join(outFolder, 'fonts', file));
  writeFileSync(join(outFolder, 'fonts.css'), faces.map(({ rule }) => rule).join('\n'));
  writeRecord(
    'print',
    families.map(({ folder }) => projectPath(`node_modules/@fontsource/${folder}`)),
  );
}

function fontFace({ name, folder }: Family, weight: number, subset: string, range: string) {
  const file = `${folder}-${subset}-${weight}-normal.woff2`;
  return {
    file,
    from: projectPath(`node_modules/@fontsource/${folder}/files/${file}`),
    rule: `@font-face { font-family: '${name}'; font-style: normal; font-weight: ${weight}; src: url('./fonts/${file}') format('woff2'); unicode-range: ${range}; }`,
  };
}
