import { expect } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, readRecord } from '../../build/packaging/third-party/record-packages.mts';
import { runtimeFolders } from '../../build/packaging/third-party/licences.mts';
import { projectRoot } from '../e2e/support/runtime.ts';
import { targets, test } from './support/packaged.ts';

// Whoever installs Trede gets the licences of all that is in it, as those licences ask.

for (const target of targets) {
  test(`${target}: our licence and those of others are there to read`, ({ packaged }) => {
    const { resources, folder } = packaged.of[target];
    const licences = join(resources, 'licenties');
    expect(readdirSync(licences).sort()).toEqual(['LICENSE.txt', 'THIRD-PARTY-LICENSES.txt']);
    expect(readFileSync(join(licences, 'LICENSE.txt'), 'utf8')).toBe(
      readFileSync(join(projectRoot, 'LICENSE'), 'utf8'),
    );
    // On macOS electron-builder takes these from the archive that it downloads, which no stub has.
    const ofElectron = target.startsWith('darwin')
      ? []
      : ['LICENSE.electron.txt', 'LICENSES.chromium.html'];
    expect(ofElectron.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });
}

test('every package in a bundle, and every one loaded at run time, is named with its text', ({
  packaged,
}) => {
  const text = readFileSync(
    join(packaged.of['linux-x64'].resources, 'licenties/THIRD-PARTY-LICENSES.txt'),
    'utf8',
  );
  const sections = text.split(/^-{80}\n(?=.+\n.+\n-{80}\n)/m).slice(1);
  const folders = new Set([...bundles.flatMap(readRecord), ...runtimeFolders(projectRoot)]);
  // The bundles hold at least these: an empty record would prove nothing.
  for (const name of [
    'react',
    'zod',
    'kysely',
    '@mantine/core',
    'highs',
    'pdfjs-dist',
    '@fontsource/source-sans-3',
  ])
    expect([...folders]).toContain(`node_modules/${name}`);
  for (const folder of folders) {
    const { name, version } = JSON.parse(
      readFileSync(join(projectRoot, folder, 'package.json'), 'utf8'),
    ) as { name: string; version: string };
    const section = sections.find((one) => one.startsWith(`${name} ${version}\n`));
    expect(section?.length ?? 0, `${name} ${version}`).toBeGreaterThan(300);
  }
});
