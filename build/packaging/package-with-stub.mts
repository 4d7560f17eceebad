import { Arch, build, Platform as BuilderPlatform, type Configuration } from 'electron-builder';
import { join } from 'node:path';
import { projectPath } from '../bundle/folders.mts';
import { makeStubElectron, type Platform } from './stub-electron.mts';

const builderPlatforms = {
  linux: BuilderPlatform.LINUX,
  win32: BuilderPlatform.WINDOWS,
  darwin: BuilderPlatform.MAC,
};

/** Where the parts of a packaged app stand. */
export interface PackagedApp {
  /** The folder (Windows, Linux) or the `.app` (macOS) that an installer would put somewhere. */
  readonly folder: string;
  /** The folder of `app.asar`. */
  readonly resources: string;
  /** The file that carries the fuses. */
  readonly fuses: string;
}

const placesOf = {
  linux: (out: string, suffix: string) => ({
    folder: join(out, `linux${suffix}-unpacked`),
    resources: join(out, `linux${suffix}-unpacked/resources`),
    fuses: join(out, `linux${suffix}-unpacked/trede`),
  }),
  win32: (out: string, suffix: string) => ({
    folder: join(out, `win${suffix}-unpacked`),
    resources: join(out, `win${suffix}-unpacked/resources`),
    fuses: join(out, `win${suffix}-unpacked/Trede.exe`),
  }),
  darwin: (out: string, suffix: string) => ({
    folder: join(out, `mac${suffix}/Trede.app`),
    resources: join(out, `mac${suffix}/Trede.app/Contents/Resources`),
    fuses: join(out, `mac${suffix}/Trede.app`),
  }),
};

/**
 * Packages the built app as `npm run dist` does, up to the installer, around a stub of Electron. Nothing is
 * downloaded. All that differs from a real package is Electron itself.
 */
export async function packageWithStub(
  platform: Platform,
  workFolder: string,
  arch: 'x64' | 'arm64' = 'x64',
): Promise<PackagedApp> {
  const electronDist = join(workFolder, `electron-${platform}-${arch}`);
  const output = join(workFolder, `packaged-${platform}-${arch}`);
  makeStubElectron(electronDist, platform);
  const config: Configuration = {
    extends: projectPath('electron-builder.yml'),
    electronDist,
    directories: { output },
    // The stub is no program: there is nothing to sign.
    mac: { identity: null },
  };
  await build({
    projectDir: projectPath('.'),
    targets: builderPlatforms[platform].createTarget('dir', Arch[arch]),
    config,
    publish: 'never',
  });
  return placesOf[platform](output, arch === 'x64' ? '' : `-${arch}`);
}
