import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Electron's program cannot be had everywhere. What electron-builder does with it needs only its shape:
// the place of the fuses in its bytes, the resources of a Windows program, the lists of a macOS one.

export type Platform = 'linux' | 'win32' | 'darwin';

/** The mark in front of the fuses, from `@electron/fuses` (dist/constants.js). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const enabled = '1'.charCodeAt(0);
/** As many fuses as electron-builder can set; all start on, so that one that was set off shows. */
const fuseCount = 8;

/** The fuse wire: mark, version of the wire, number of fuses, one character for each. */
const fuseWire = Buffer.concat([
  Buffer.from(sentinel, 'latin1'),
  Buffer.from([1, fuseCount]),
  Buffer.alloc(fuseCount, enabled),
]);

const languages = ['de', 'en-GB', 'en-US', 'fr', 'nl'];

/** Makes a folder that electron-builder takes for an unpacked Electron (`electronDist`). */
export function makeStubElectron(folder: string, platform: Platform): void {
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: 0o755 });
  };
  put('LICENSE', 'stub of the licence of Electron');
  put('LICENSES.chromium.html', 'stub of the licences of Chromium');
  if (platform === 'darwin') {
    putMacApp(put);
    return;
  }
  for (const language of languages) put(`locales/${language}.pak`, '');
  if (platform === 'linux')
    put('electron', Buffer.concat([Buffer.from('#!/bin/false\n'), fuseWire]));
  else put('electron.exe', windowsProgram());
}

interface Resedit {
  readonly NtExecutable: {
    createEmpty(is32Bit: boolean, isDll: boolean): { generate(): ArrayBuffer };
  };
  readonly NtExecutableResource: {
    from(program: unknown): { entries: unknown[]; outputResource(program: unknown): void };
  };
  readonly Resource: {
    readonly VersionInfo: {
      createEmpty(): {
        setStringValues(
          language: { lang: number; codepage: number },
          values: Readonly<Record<string, string>>,
        ): void;
        outputToResourceEntries(entries: unknown[]): void;
      };
    };
  };
}

/** An empty Windows program with version texts, and the fuses as a resource, which stays as it is. */
function windowsProgram(): Uint8Array {
  const require = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'));
  const { NtExecutable, NtExecutableResource, Resource } = require('resedit') as Resedit;
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const english = { lang: 1033, codepage: 1200 };
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues(english, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.entries.push({ type: 'FUSES', id: 'STUB', bin: fuseWire, ...english });
  resources.outputResource(program);
  return new Uint8Array(program.generate());
}

const plist = (values: Readonly<Record<string, string>>): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
${Object.entries(values)
  .map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  .join('\n')}
</dict></plist>
`;

function putMacApp(put: (path: string, content: string | Uint8Array) => void): void {
  const contents = 'Electron.app/Contents';
  const program = (name: string, folder: string): void => {
    put(
      `${folder}/Info.plist`,
      plist({ CFBundleExecutable: name, CFBundleName: name, CFBundleIdentifier: 'org.stub' }),
    );
    put(`${folder}/MacOS/${name}`, '#!/bin/false\n');
  };
  program('Electron', contents);
  for (const part of ['', ' (Renderer)', ' (GPU)', ' (Plugin)']) {
    const name = `Electron Helper${part}`;
    program(name, `${contents}/Frameworks/${name}.app/Contents`);
  }
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  put(`${framework}/Electron Framework`, fuseWire);
  for (const language of languages) {
    put(`${contents}/Resources/${language}.lproj/.keep`, '');
    put(`${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, '');
  }
}
