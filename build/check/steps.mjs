import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { run } from '../setup/run.mjs';
import { say, sentenceFor } from '../setup/say.mjs';
import { countPlaywright, countTool, countVitest } from './counts.mjs';

/** What prettier looks at: .gitignore holds the rest out, and npm writes its own lock file. */
export const formatted = ['**/*.{ts,tsx,mts,mjs,cjs,css,html,yml,json}', '!package-lock.json'];

/**
 * @typedef {object} Ground what a step stands on
 * @property {string} root
 * @property {string} node
 * @property {NodeJS.ProcessEnv} environment
 * @property {readonly string[]} args extra arguments for the step's own tool
 */

const tool = (title, script, ...own) => ({
  title,
  /** @param {Ground} ground */
  run: async (ground) => countTool(await show(ground, script, [...own, ...ground.args])),
});

const show = async ({ root, node, environment }, script, args, more = {}) =>
  (
    await run(node, [join(root, script), ...args], {
      cwd: root,
      env: { ...environment, ...more },
      show: true,
    })
  ).code;

/** Runs a test runner that writes a JSON report, and gives the report with its exit code. */
async function withReport(ground, name, start) {
  const file = join(ground.root, 'node_modules', '.cache', `${name}-report.json`);
  rmSync(file, { force: true });
  const code = await start(file);
  try {
    return { code, report: JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { code, report: undefined };
  }
}

/** Tests in a window; they start the built app. */
const playwright = (title, name, config) => ({
  title,
  needs: 'build',
  /** @param {Ground} ground */
  run: async (ground) => {
    if (!existsSync(join(ground.root, config))) {
      say(`Het bestand ${config} ontbreekt in het project.`);
      return countTool(1);
    }
    const { code, report } = await withReport(ground, name, (file) =>
      show(
        ground,
        'node_modules/@playwright/test/cli.js',
        ['test', `--config=${config}`, '--reporter=list,json', ...ground.args],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      ),
    );
    return countPlaywright(report, code);
  },
});

/** The steps in the order in which they run; each gives its counts. */
export const steps = {
  format: tool(
    'opmaak (prettier)',
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    ...formatted,
  ),
  lint: tool(
    'regels (eslint)',
    'node_modules/eslint/bin/eslint.js',
    '--config=build/check/eslint.config.mjs',
    '--max-warnings=0',
    '.',
  ),
  walls: tool('muren (dependency-cruiser)', 'build/check/walls.mjs'),
  types: tool('typen (tsc)', 'node_modules/typescript/bin/tsc', '-b'),
  unit: {
    title: 'unittests (vitest)',
    run: async (ground) => {
      const { code, report } = await withReport(ground, 'vitest', (file) =>
        show(ground, 'node_modules/vitest/vitest.mjs', [
          'run',
          '--config=build/vitest.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
          ...ground.args,
        ]),
      );
      return countVitest(report, code);
    },
  },
  build: {
    title: 'bouwen',
    run: async ({ root, node }) => {
      try {
        await ensureBuild(root, node);
        return countTool(0);
      } catch (error) {
        say(sentenceFor(error));
        return countTool(1);
      }
    },
  },
  e2e: playwright('proeven in een venster (playwright)', 'e2e', 'build/playwright.config.ts'),
  electron: playwright(
    'proeven in Electron zelf (playwright)',
    'electron',
    'build/electron/playwright.config.ts',
  ),
  packaging: playwright(
    'proeven met het pakket (electron-builder)',
    'packaging',
    'build/packaging/playwright.config.ts',
  ),
};
