import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recall, remember, toolEnvironment } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const day = 24 * 60 * 60 * 1000;

/**
 * The Electron program, when it is on this machine.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function findElectron(root) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8');
    const file = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The Electron program, downloaded when that can be done quickly. A failure is remembered for a day,
 * so that the next start does not wait for it again.
 *
 * @param {string} root
 * @param {string} node
 * @returns {Promise<string | undefined>} undefined when it cannot be had here
 */
export async function ensureElectron(root, node) {
  const found = findElectron(root);
  if (found) return found;
  const { failedAt } = recall(root, 'electron');
  if (typeof failedAt === 'number' && Date.now() - failedAt < day) return undefined;

  const folder = join(root, 'node_modules', 'electron');
  if (await isElectronReachable(installedVersion(folder))) {
    say('Electron ophalen (eenmalig, ongeveer 120 MB)…');
    await run(node, [join(folder, 'install.js')], {
      cwd: root,
      env: toolEnvironment(root, node),
      timeoutMs: 4 * 60_000,
    });
  }
  const downloaded = findElectron(root);
  if (!downloaded) remember(root, 'electron', { failedAt: Date.now() });
  return downloaded;
}

const installedVersion = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

/**
 * Whether the place of the download answers at all: without it, the downloader waits for minutes.
 *
 * @param {string} version of Electron
 * @returns {Promise<boolean>}
 */
export async function isElectronReachable(version) {
  const { ELECTRON_MIRROR, HTTPS_PROXY, https_proxy, GLOBAL_AGENT_HTTPS_PROXY } = process.env;
  // A mirror or a proxy has its own way; the downloader knows it.
  if (ELECTRON_MIRROR || HTTPS_PROXY || https_proxy || GLOBAL_AGENT_HTTPS_PROXY) return true;
  try {
    const answer = await fetch(
      `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`,
      { method: 'HEAD', signal: AbortSignal.timeout(5000) },
    );
    return answer.ok;
  } catch {
    return false;
  }
}
