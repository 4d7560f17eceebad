import { expect } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readArchive, type ArchivedFile } from './support/archive.ts';
import { readFuses } from './support/fuses.ts';
import { targets, test, type Target } from './support/packaged.ts';

// What a person installs, for each system: everything that the app needs, and nothing else.

const driver = 'node_modules/better-sqlite3-multiple-ciphers';

/** All that may be in the archive. Whatever else turns up is a mistake until it is added here. */
const allowed = (target: Target): readonly RegExp[] => [
  /^package\.json$/,
  /^out\/main\/(index|behind-window|answer-in-main)\.js$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/backend\/index\.js$/,
  /^out\/renderer\/(index|unlock)\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(m?js|css|woff2?|svg|png|webp)$/,
  /^out\/print-assets\/[\w-]+\.css$/,
  /^out\/print-assets\/fonts\/[\w.-]+\.woff2$/,
  new RegExp(`^${driver}/(LICENSE|package\\.json)$`),
  new RegExp(
    `^${driver}/lib/(index|binding|database|sqlite-error|util|methods/(aggregate|backup|explain|function|inspect|pragma|serialize|table|transaction|wrappers))\\.js$`,
  ),
  new RegExp(`^${driver}/prebuilds/${target}\\.node$`),
  /^node_modules\/highs\/(LICENSE|package\.json|build\/highs\.(mjs|wasm))$/,
];

const needed = (target: Target): readonly string[] => [
  'package.json',
  'out/main/index.js',
  'out/main/behind-window.js',
  'out/main/answer-in-main.js',
  'out/preload/preload.cjs',
  'out/backend/index.js',
  'out/renderer/index.html',
  'out/renderer/unlock.html',
  'out/print-assets/page.css',
  'out/print-assets/fonts.css',
  `${driver}/lib/index.js`,
  `${driver}/prebuilds/${target}.node`,
  'node_modules/highs/build/highs.mjs',
  'node_modules/highs/build/highs.wasm',
];

const pathsOf = (files: readonly ArchivedFile[]): readonly string[] =>
  files.map(({ path }) => path);

for (const target of targets) {
  test(`${target}: the archive holds what is on the list, and nothing else`, ({ packaged }) => {
    const { files } = readArchive(join(packaged.of[target].resources, 'app.asar'));
    const paths = pathsOf(files);
    const list = allowed(target);
    expect(paths.filter((path) => !list.some((pattern) => pattern.test(path)))).toEqual([]);
    expect(needed(target).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test(`${target}: the app says its name, and nothing about how it was made`, ({ packaged }) => {
    const { files } = readArchive(join(packaged.of[target].resources, 'app.asar'));
    const content = files.find(({ path }) => path === 'package.json')?.content.toString('utf8');
    const metadata = JSON.parse(content ?? '{}') as Readonly<Record<string, unknown>>;
    expect(metadata).toMatchObject({ productName: 'Trede', main: 'out/main/index.js' });
    expect(Object.keys(metadata)).not.toContain('scripts');
    expect(Object.keys(metadata)).not.toContain('devDependencies');
  });

  test(`${target}: one native file lies beside the archive, that of this system`, ({
    packaged,
  }) => {
    const { files } = readArchive(join(packaged.of[target].resources, 'app.asar'));
    const beside = pathsOf(files.filter(({ unpacked }) => unpacked));
    expect(beside).toEqual([`${driver}/prebuilds/${target}.node`]);
    const unpacked = join(packaged.of[target].resources, 'app.asar.unpacked');
    const onDisk = readdirSync(unpacked, { recursive: true, withFileTypes: true });
    expect(onDisk.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([
      `${target}.node`,
    ]);
  });

  test(`${target}: the switches in the program are set as they should be`, ({ packaged }) => {
    expect(readFuses(fuseFileOf(target, packaged.of[target].fuses))).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test(`${target}: every file carries its own hash, and the hash is right`, ({ packaged }) => {
    const { files } = readArchive(join(packaged.of[target].resources, 'app.asar'));
    const wrong = files.filter(
      ({ integrity, content }) =>
        integrity?.algorithm !== 'SHA256' ||
        integrity.hash !== createHash('sha256').update(content).digest('hex'),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  test(`${target}: the app's own part is smaller than 15 MB`, ({ packaged }) => {
    const { resources } = packaged.of[target];
    const own = ['app.asar', 'app.asar.unpacked', 'licenties'];
    const bytes = own.reduce((sum, name) => sum + sizeOf(join(resources, name)), 0);
    console.log(`${target}: het eigen deel is ${(bytes / 1e6).toFixed(1)} MB`);
    expect(bytes).toBeGreaterThan(5e6);
    expect(bytes).toBeLessThan(15e6);
  });

  test(`${target}: Chromium's texts are there in Dutch and English only`, ({ packaged }) => {
    const languages = readdirSync(languageFolderOf(target, packaged.of[target].folder))
      .map((name) => /^([\w-]+)\.(pak|lproj)$/.exec(name)?.[1])
      .filter((name) => name !== undefined);
    expect(languages.sort()).toEqual(['en-GB', 'en-US', 'nl']);
  });
}

test('win32-x64: the program carries the hash of its archive', ({ packaged }) => {
  const { resources, fuses } = packaged.of['win32-x64'];
  const { headerHash } = readArchive(join(resources, 'app.asar'));
  const program = readFileSync(fuses).toString('latin1');
  const carried = /\[\{"file":"([^"]+)","alg":"(\w+)","value":"(\w+)"\}\]/.exec(program);
  expect(carried?.slice(1)).toEqual(['resources\\\\app.asar', 'SHA256', headerHash]);
});

for (const target of ['darwin-x64', 'darwin-arm64'] as const) {
  test(`${target}: the app carries the hash of its archive, and knows team files`, ({
    packaged,
  }) => {
    const { resources, folder } = packaged.of[target];
    const { headerHash } = readArchive(join(resources, 'app.asar'));
    const info = readFileSync(join(folder, 'Contents/Info.plist'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(info).toContain(
      `<key>Resources/app.asar</key> <dict> <key>algorithm</key> <string>SHA256</string> <key>hash</key> <string>${headerHash}</string>`,
    );
    expect(info).toContain(
      '<key>CFBundleTypeExtensions</key> <array> <string>trede</string> </array>',
    );
    expect(info).toContain('<key>CFBundleIdentifier</key> <string>nl.trede.app</string>');
  });
}

test('nothing was asked from outside while packaging', ({ packaged }) => {
  expect(packaged.networkUse).toBe('');
});

function fuseFileOf(target: Target, program: string): string {
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return target.startsWith('darwin') ? join(program, framework) : program;
}

const languageFolderOf = (target: Target, folder: string): string =>
  join(folder, target.startsWith('darwin') ? 'Contents/Resources' : 'locales');

/** In bytes, of a file or of all files below a folder. */
function sizeOf(path: string): number {
  const stats = statSync(path);
  if (stats.isFile()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
