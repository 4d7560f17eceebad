import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { projectFile, recall, remember } from './project.mjs';
import { run } from './run.mjs';
import { fullDisk, MissingPiece, say } from './say.mjs';

/**
 * Makes sure that what package-lock.json names is installed, and gives the project's own Node.
 * Quick when nothing changed: one hash and one stamp.
 *
 * @param {string} root
 * @returns {Promise<string>} path of a Node 24
 * @throws {MissingPiece}
 */
export async function ensureDependencies(root) {
  const lockText = readFileSync(projectFile(root, 'package-lock.json'), 'utf8');
  const wanted = `${process.platform}-${process.arch}-${createHash('sha256').update(lockText).digest('hex')}`;
  const stamp = recall(root, 'dependencies');
  if (stamp.lock === wanted && typeof stamp.node === 'string' && existsSync(stamp.node)) {
    return stamp.node;
  }
  if (!installedFits(root, JSON.parse(lockText))) {
    say('Onderdelen ophalen (eenmalig, ongeveer een minuut)…');
    // No install scripts: an older npm knows no `allowScripts` and would compile the SQLite driver,
    // which brings its own ready-made files. Only the package `node` needs its script, see below.
    needsRoom(root);
    try {
      await npm(root, ['ci', '--ignore-scripts']);
    } catch (error) {
      // Or the next start would believe npm's record of half an installation.
      rmSync(npmRecord(root), { force: true });
      throw error;
    }
  }
  const node = await ensureNode(root);
  remember(root, 'dependencies', { lock: wanted, node });
  return node;
}

const npmRecord = (root) => join(root, 'node_modules', '.package-lock.json');

/** @throws {MissingPiece} when the installation would not fit on the disk */
function needsRoom(root) {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < 1.2e9) throw new MissingPiece(fullDisk);
}

/**
 * Whether node_modules already is what the lock says, by npm's own record of its last install:
 * someone who ran npm by hand does not wait again.
 *
 * @param {string} root
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} lock
 */
export function installedFits(root, lock) {
  let installed;
  try {
    installed = JSON.parse(readFileSync(npmRecord(root), 'utf8')).packages;
  } catch {
    return false;
  }
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return (
      found.version === wanted.version &&
      found.integrity === wanted.integrity &&
      (wanted.optional === true || existsSync(join(root, path, 'package.json')))
    );
  });
}

const ownNode = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Node 24 from the package `node`; where that has none for this machine, a Node 24 that runs this. */
async function ensureNode(root) {
  const node = ownNode(root);
  if (await isNode24(node)) return node;
  say('Node 24 klaarzetten…');
  try {
    await npm(root, ['rebuild', 'node', '--ignore-scripts=false']);
  } catch (error) {
    if (!(await isNode24(process.execPath))) throw error;
  }
  if (await isNode24(node)) return node;
  if (await isNode24(process.execPath)) return process.execPath;
  throw new MissingPiece(
    'Trede heeft Node 24 nodig en dat is er niet voor deze computer. Installeer Node 24 van https://nodejs.org en probeer het opnieuw.',
  );
}

const isNode24 = async (node) => {
  const { code, output } = await run(node, ['--version']);
  return code === 0 && /^v24\./.test(output);
};
