import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { say, sentenceFor } from '../setup/say.mjs';
import { countPlaywright, countTool, countVitest } from './counts.mjs';
import { cacheOf, runScript, vitest, withReport } from './runners.mjs';
import { testsImporting } from './tests-importing.mjs';
import { runTouched } from './touched.mjs';

/** What prettier looks at: .gitignore holds the rest out, and npm writes its own lock file. */
export const formatted = ['**/*.{ts,tsx,mts,mjs,cjs,css,html,yml,json}', '!package-lock.json'];

/**
 * A tool that only says yes or no.
 *
 * @param {string} title
 * @param {string} script
 * @param {readonly string[]} own arguments
 * @param {(ground: import('./steps.d.mts').Ground) => readonly string[]} [remembering] arguments with which it skips
 *   what it found good before
 */
const tool = (title, script, own, remembering = () => []) => ({
  title,
  /** @param {import('./steps.d.mts').Ground} ground */
  run: async (ground) => {
    const { code, output } = await runScript(ground, script, [
      ...own,
      ...(ground.quick ? remembering(ground) : []),
      ...ground.args,
    ]);
    return { ...countTool(code), output };
  },
});

/** Tests in a window; they start the built app. */
const playwright = (title, name, config) => ({
  title,
  needs: 'build',
  /** @param {import('./steps.d.mts').Ground} ground */
  run: async (ground) => {
    if (!existsSync(join(ground.root, config))) {
      say(`Het bestand ${config} ontbreekt in het project.`);
      return countTool(1);
    }
    const { code, report } = await withReport(ground, name, (file) =>
      runScript(
        ground,
        'node_modules/@playwright/test/cli.js',
        ['test', `--config=${config}`, '--reporter=list,json', ...ground.args],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      ),
    );
    return countPlaywright(report, code);
  },
});

/** With the types of everything at once, ESLint needs more memory than Node gives a process. */
const lintedApart = {
  electron: ['electron'],
  tests: ['tests'],
  rest: ['.', '--ignore-pattern=electron/**', '--ignore-pattern=tests/**'],
};

/** The steps in the order in which they run; each gives its counts. */
export const steps = {
  format: tool(
    'opmaak (prettier)',
    'node_modules/prettier/bin/prettier.cjs',
    ['--check', '--log-level=warn', ...formatted],
    ({ root }) => [
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cacheOf(root, 'prettier')}`,
    ],
  ),
  lint: {
    title: 'regels (eslint)',
    run: async (ground) => {
      const { root, args, quick } = ground;
      const outcomes = [];
      for (const [name, files] of Object.entries(lintedApart)) {
        const cache = `--cache-location=${cacheOf(root, `eslint-${name}`)}`;
        outcomes.push(
          await runScript(ground, 'node_modules/eslint/bin/eslint.js', [
            '--config=build/check/eslint.config.mjs',
            '--max-warnings=0',
            ...files,
            ...(quick ? ['--cache', '--cache-strategy=content', cache] : []),
            ...args,
          ]),
        );
      }
      const failed = outcomes.find(({ code }) => code !== 0);
      return {
        ...countTool(failed?.code ?? 0),
        output: outcomes.map(({ output }) => output).join(''),
      };
    },
  },
  walls: tool('muren (dependency-cruiser)', 'build/check/walls.mjs', []),
  types: tool('typen (tsc)', 'node_modules/typescript/bin/tsc', ['-b']),
  unit: {
    title: 'unittests (vitest)',
    run: async (ground) => {
      const { code, report } = await withReport(ground, 'vitest', (file) =>
        vitest(ground, file, ground.args),
      );
      return countVitest(report, code);
    },
  },
  long: {
    title: 'de lange vorm van de unittests (vitest)',
    run: async (ground) => {
      const tests = ground.args.length
        ? ground.args
        : testsImporting(ground.root, 'support/long.ts', 'tests/unit');
      const environment = { ...ground.environment, TREDE_LONG: '1' };
      const { code, report } = await withReport(ground, 'long', (file) =>
        vitest({ ...ground, environment }, file, tests),
      );
      return countVitest(report, code);
    },
  },
  touched: { title: 'unittests bij de wijziging (vitest)', run: runTouched },
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
