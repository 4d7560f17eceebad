import { packageWithStub } from './package-with-stub.mts';
import type { Platform } from './stub-electron.mts';

// `node build/packaging/stub-package.mts FOLDER PLATFORM-ARCH …`: packages the built app around stubs of
// Electron, and prints where as JSON on the last line.
const [folder = '', ...asked] = process.argv.slice(2);

const packaged: unknown[] = [];
for (const name of asked) {
  const [platform, arch] = name.split('-') as [Platform, 'x64' | 'arm64'];
  packaged.push(await packageWithStub(platform, folder, arch));
}
console.log(`\n${JSON.stringify(packaged)}`);
