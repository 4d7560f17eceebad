import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../setup/run.mjs';
import { countVitest } from './counts.mjs';
import { always, nearest } from './nearby.mjs';
import { reportOf, vitest, withReport } from './runners.mjs';

/** How long the tests that were picked may take together, in seconds as the last whole run counted them. */
const patience = 25;
/** What a test file takes that no run has counted yet, in seconds. */
const unknownSeconds = 2;

/**
 * Runs the unit tests nearest to what changed since the last commit that others have, and says which a change can
 * reach as well that did not run.
 *
 * @param {import('./steps.d.mts').Ground} ground
 */
export async function runTouched(ground) {
  const base = await baseOf(ground.root);
  const changed = await changedFiles(ground.root, base);
  if (changed === null) {
    console.log('   Git zegt niet wat er veranderd is: alleen de vaste unittests.');
  }
  const touched = changed?.length ? await testsThatReach(ground, base) : [];
  if (touched === null) return { passed: 0, failed: 1 };
  const took = secondsOfLastRun(ground.root);
  const { chosen, left } = nearest({
    touched,
    changed: changed ?? [],
    seconds: (test) => took.get(test) ?? unknownSeconds,
    patience,
  });
  const { code, report, output } = await withReport(ground, 'touched', (file) =>
    vitest(ground, file, [...always, ...chosen]),
  );
  const counts = countVitest(report, code);
  return { ...counts, output, remark: remarkOn(chosen, left) };
}

function remarkOn(chosen, left) {
  const ran = `${String(chosen.length)} testbestanden bij uw wijziging`;
  return left.length === 0
    ? ran
    : `${ran}; ${String(left.length)} die er ook van afhangen liepen niet: npm run test:unit`;
}

/** The lines that git answers; `null`: it does not. */
async function git(root, ...args) {
  const { code, output } = await run('git', args, { cwd: root });
  return code === 0 ? output.split('\n').filter((line) => line !== '') : null;
}

/** The commit where the branch left what was pushed; without such a one the last, so that only the rest counts. */
const baseOf = async (root) =>
  (await git(root, 'merge-base', 'HEAD', '@{upstream}'))?.[0] ?? 'HEAD';

/** `null`: this is no git. */
async function changedFiles(root, base) {
  const tracked = await git(root, 'diff', '--name-only', '--no-renames', base);
  const untracked = await git(root, 'ls-files', '--others', '--exclude-standard');
  if (tracked === null || untracked === null) return null;
  return [...new Set([...tracked, ...untracked])];
}

/** Every test file that loads a changed file, also through others. `null` when Vitest cannot say. */
async function testsThatReach({ root, node, environment }, base) {
  const file = reportOf(root, 'touched-files');
  rmSync(file, { force: true });
  const { code, output } = await run(
    node,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'list',
      '--config=build/vitest.config.ts',
      '--filesOnly',
      `--changed=${base}`,
      `--json=${file}`,
    ],
    { cwd: root, env: environment },
  );
  if (code !== 0 || !existsSync(file)) {
    console.log(output);
    return null;
  }
  const found = JSON.parse(readFileSync(file, 'utf8'));
  return found.map((one) => relative(root, one.file).replaceAll('\\', '/'));
}

/** By test file, from the report of the last run of all of them. */
function secondsOfLastRun(root) {
  try {
    const { testResults } = JSON.parse(readFileSync(reportOf(root, 'vitest'), 'utf8'));
    return new Map(
      testResults.map(({ name, startTime, endTime }) => [
        relative(root, name).replaceAll('\\', '/'),
        // Starting its process comes before its first test.
        1 + (endTime - startTime) / 1000,
      ]),
    );
  } catch {
    return new Map();
  }
}
