import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';

/**
 * Where tools of the check keep what they write, inside node_modules.
 *
 * @param {string} root
 * @param {string} name
 */
export const cacheOf = (root, name) => join(root, 'node_modules', '.cache', 'check', name);

/**
 * @param {string} root
 * @param {string} name
 */
export const reportOf = (root, name) => join(root, 'node_modules', '.cache', `${name}-report.json`);

/**
 * Runs a script of a tool. On a quiet ground its output is not shown but given.
 *
 * @param {import('./steps.d.mts').Ground} ground
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [more]
 */
export const runScript = ({ root, node, environment, quiet }, script, args, more = {}) =>
  run(node, [join(root, script), ...args], {
    cwd: root,
    env: { ...environment, ...more },
    show: !quiet,
  });

/**
 * Runs a test runner that writes a JSON report, and gives the report with what the run gave.
 *
 * @param {import('./steps.d.mts').Ground} ground
 * @param {string} name
 * @param {(file: string) => Promise<import('../setup/run.mjs').Outcome>} start
 */
export async function withReport(ground, name, start) {
  const file = reportOf(ground.root, name);
  mkdirSync(join(ground.root, 'node_modules', '.cache'), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await start(file);
  try {
    return { code, output, report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { code, output, report: undefined };
  }
}

/**
 * @param {import('./steps.d.mts').Ground} ground
 * @param {string} reportFile
 * @param {readonly string[]} tests files, or parts of their paths; none: all tests
 */
export const vitest = (ground, reportFile, tests) =>
  runScript(ground, 'node_modules/vitest/vitest.mjs', [
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...tests,
  ]);
