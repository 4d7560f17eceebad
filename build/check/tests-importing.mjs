import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The tests that import a support file, in the order of their paths.
 *
 * @param {string} root of the project
 * @param {string} support how the import ends, such as `support/long.ts`
 * @param {string} [under] only of this folder
 */
export const testsImporting = (root, support, under = 'tests') =>
  readdirSync(join(root, under), { recursive: true, encoding: 'utf8' })
    .map((name) => `${under}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .filter((name) => readFileSync(join(root, name), 'utf8').includes(`${support}'`))
    .sort();
