import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from './content-types.ts';

/** Address path → file. What is not in it does not exist for the window. */
export type OwnFiles = ReadonlyMap<string, string>;

/**
 * Lists the files below a folder once, under the address path at which each is served. Serving looks an
 * address up in this list and never joins it to a path, so no spelling of `../` can lead elsewhere.
 */
export function listOwnFiles(root: string, prefix = '/'): OwnFiles {
  const files = new Map<string, string>();
  const visit = (folder: string, path: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      if (entry.isDirectory()) visit(file, `${path}${entry.name}/`);
      else if (entry.isFile() && contentTypeOf(entry.name) !== null) {
        files.set(`${path}${entry.name}`, file);
      }
    }
  };
  visit(root, prefix);
  return files;
}
