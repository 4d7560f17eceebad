import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPiece } from './say.mjs';

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** What the set-up remembers. Inside node_modules, so that a removed node_modules is forgotten too. */
const memory = (root, name) => join(root, 'node_modules', '.trede', `${name}.json`);

/**
 * @param {string} root
 * @param {string} name
 * @returns {Record<string, unknown>} empty when nothing (readable) was remembered
 */
export function recall(root, name) {
  try {
    return JSON.parse(readFileSync(memory(root, name), 'utf8'));
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {string} name
 * @param {Record<string, unknown>} value
 */
export function remember(root, name, value) {
  const file = memory(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value, null, 2));
}

/**
 * The absolute path of a file of the project.
 *
 * @param {string} root
 * @param {string} path
 * @returns {string}
 * @throws {MissingPiece} when it is not there
 */
export function projectFile(root, path) {
  const file = join(root, path);
  if (existsSync(file)) return file;
  throw new MissingPiece(
    `Het bestand ${path} ontbreekt in het project. Haal het project opnieuw op met git en probeer het opnieuw.`,
  );
}

/**
 * The environment for the project's own programs: its Node first on the path.
 *
 * @param {string} root
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export const toolEnvironment = (root, node) => ({
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(
    delimiter,
  ),
});
