import { join } from 'node:path';

/** Where the built parts stand, seen from `out/main`. The same in the source tree and in the package. */
export interface BuiltParts {
  readonly preload: string;
  readonly backend: string;
  readonly renderer: string;
  readonly printAssets: string;
  readonly licences: LicenceFiles;
}

interface LicenceFiles {
  /** Where each may stand: beside the packaged program, or among the sources. */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

export function builtParts(mainFolder: string): BuiltParts {
  const out = join(mainFolder, '..');
  return {
    preload: join(out, 'preload', 'preload.cjs'),
    backend: join(out, 'backend', 'index.js'),
    renderer: join(out, 'renderer'),
    printAssets: join(out, 'print-assets'),
    licences: {
      own: [join(out, '..', '..', 'licenties', 'LICENSE.txt'), join(out, '..', 'LICENSE')],
      others: [
        join(out, '..', '..', 'licenties', 'THIRD-PARTY-LICENSES.txt'),
        join(out, 'licences', 'THIRD-PARTY-LICENSES.txt'),
      ],
    },
  };
}
