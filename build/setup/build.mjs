import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { projectFile, recall, remember, toolEnvironment } from './project.mjs';
import { run } from './run.mjs';
import { MissingPiece, say } from './say.mjs';

/** What the bundles are made of. */
const sources = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'build/bundle',
  'build/packaging/third-party',
  'package.json',
  'package-lock.json',
];

/** What a whole build leaves. */
const results = [
  'out/main/index.js',
  'out/main/behind-window.js',
  'out/main/answer-in-main.js',
  'out/preload/preload.cjs',
  'out/backend/index.js',
  'out/renderer/index.html',
  'out/licences/THIRD-PARTY-LICENSES.txt',
];

/**
 * Makes `out/` when a source changed since it was made, or always with `force`.
 *
 * @param {string} root
 * @param {string} node
 * @param {{ force?: boolean }} [options]
 * @throws {MissingPiece} when the build fails; its own output is shown first
 */
export async function ensureBuild(root, node, options = {}) {
  const bundle = projectFile(root, 'build/bundle/bundle.mts');
  const print = fingerprint(root, sources);
  const made = recall(root, 'build').fingerprint === print;
  const whole = results.every((file) => existsSync(join(root, file)));
  if (made && whole && !options.force) return;

  say('De app bouwen (ongeveer 10 seconden)…');
  remember(root, 'build', {});
  const outcome = await run(node, [bundle], { cwd: root, env: toolEnvironment(root, node) });
  const missing = results.filter((file) => !existsSync(join(root, file)));
  if (outcome.code === 0 && missing.length === 0) {
    remember(root, 'build', { fingerprint: print });
    return;
  }
  if (outcome.output) say(outcome.output.trimEnd());
  throw new MissingPiece(
    outcome.code === 0
      ? `Het bouwen van de app gaf geen ${missing.join(', ')}. Kijk in build/bundle.`
      : 'Het bouwen van de app is niet gelukt. Hierboven staat waarom.',
  );
}
