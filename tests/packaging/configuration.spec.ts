import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../e2e/support/runtime.ts';
import { pngSizes } from '../../build/packaging/icon.mts';
import { test } from './support/packaged.ts';
import { builderModule, readYaml } from './support/yaml.ts';

// The whole configuration, also of what can be made on Windows and macOS only, by electron-builder's own
// schema; and the promises in it that a schema does not know.

interface Configuration {
  readonly publish: unknown;
  readonly npmRebuild: unknown;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly win: { readonly requestedExecutionLevel: string; readonly target: unknown };
  readonly mac: { readonly target: unknown };
  readonly linux: { readonly target: unknown };
}

const { validateConfiguration } = builderModule('app-builder-lib/out/util/config/config') as {
  validateConfiguration(configuration: unknown, log: { isEnabled: boolean }): Promise<void>;
};

const read = (): Configuration => readYaml('electron-builder.yml') as Configuration;
const validate = (configuration: unknown) =>
  validateConfiguration(configuration, { isEnabled: false });

test('electron-builder knows every option, for all three systems', async () => {
  await validate(read());
});

for (const section of ['nsis', 'win', 'mac', 'dmg', 'linux', 'electronFuses'] as const) {
  test(`a word that is not an option of ${section} would be noticed`, async () => {
    const configuration = structuredClone(read()) as unknown as Record<string, object>;
    Object.assign(configuration[section] ?? {}, { perMachien: true });
    await expect(validate(configuration)).rejects.toThrow(`configuration.${section}`);
  });
}

test('installing asks nobody for administrator rights, and removing leaves the data', () => {
  const { nsis, win } = read();
  expect(nsis).toMatchObject({
    oneClick: true,
    perMachine: false,
    packElevateHelper: false,
    deleteAppDataOnUninstall: false,
  });
  expect(win.requestedExecutionLevel).toBe('asInvoker');
});

test('each system gets what people install, and nothing looks for updates', () => {
  const { publish, npmRebuild, win, mac, linux } = read();
  expect([publish, npmRebuild]).toEqual([null, false]);
  expect(win.target).toEqual([
    { target: 'nsis', arch: 'x64' },
    { target: 'zip', arch: 'x64' },
  ]);
  expect(mac.target).toEqual([{ target: 'dmg', arch: ['x64', 'arm64'] }]);
  expect(linux.target).toEqual([
    { target: 'AppImage', arch: 'x64' },
    { target: 'deb', arch: 'x64' },
  ]);
});

test('the icons are there in all sizes', () => {
  const icon = (name: string) => readFileSync(join(projectRoot, 'resources/icon', name));
  for (const size of pngSizes) expect(icon(`${size}x${size}.png`).readUInt32BE(16)).toBe(size);
  const ico = icon('icon.ico');
  const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico[6 + at * 16] ?? -1);
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 0]);
  const icns = icon('icon.icns');
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
});
