import './node-version.mjs';
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { projectFile, toolEnvironment } from './project.mjs';
import { run } from './run.mjs';

/**
 * What every command starts with: dependencies and Node 24, then what it names.
 *
 * @param {string} root
 * @param {{ chromium?: boolean, build?: boolean }} needs
 * @returns {Promise<{ node: string, environment: NodeJS.ProcessEnv }>}
 * @throws {import('./say.mjs').MissingPiece}
 */
export async function prepare(root, needs) {
  const node = await ensureDependencies(root);
  const environment = toolEnvironment(root, node);
  if (needs.chromium) environment.TREDE_CHROMIUM = await ensureChromium(root, node);
  if (needs.build) await ensureBuild(root, node);
  return { node, environment };
}

/** The commands that are one script on prepared ground. */
export const tasks = {
  demo: { script: 'build/demo/demo.mts', needs: { chromium: true, build: true } },
  texts: { script: 'build/texts/texts.mts', needs: {} },
  csv: { script: 'build/csv/csv.mts', needs: {} },
  pictures: { script: 'build/help/pictures.mts', needs: { chromium: true, build: true } },
  faults: { script: 'build/faults/faults.mts', needs: { chromium: true, build: true } },
  bench: { script: 'build/bench/bench.mts', needs: { chromium: true, build: true } },
  preview: { script: 'build/preview/start.mts', needs: { chromium: true, build: true } },
};

/**
 * @param {string} root
 * @param {keyof typeof tasks} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code of the script
 */
export async function runTask(root, name, args) {
  const { script, needs } = tasks[name];
  const file = projectFile(root, script);
  const { node, environment } = await prepare(root, needs);
  return (await run(node, [file, ...args], { cwd: root, env: environment, show: true })).code;
}
