import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectPath } from '../../bundle/folders.mts';
import { runtimeFolders, thirdParties, type ThirdParty } from './licences.mts';
import { bundles, readRecord } from './record-packages.mts';

const line = '-'.repeat(80);

const page = (parties: readonly ThirdParty[]): string =>
  [
    `Trede is gemaakt met het werk van anderen. Hieronder staat van elk onderdeel de licentie.
Electron en Chromium hebben eigen bestanden: LICENSE.electron.txt en LICENSES.chromium.html.

${parties.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join('\n')}
`,
    ...parties.map(
      ({ name, version, licence, text }) =>
        `${line}\n${name} ${version}\n${licence}\n${line}\n\n${text}\n`,
    ),
  ].join('\n');

/**
 * Writes `THIRD-PARTY-LICENSES.txt`: every package that went into a bundle, and every one that the app
 * loads while it runs.
 * @throws Error when one of them has a licence that is unknown or unwanted
 */
export function writeThirdPartyLicences(
  file = projectPath('out/licences/THIRD-PARTY-LICENSES.txt'),
): void {
  const root = projectPath('.');
  const folders = [...bundles.flatMap(readRecord), ...runtimeFolders(root)];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page(thirdParties(root, folders)));
}
