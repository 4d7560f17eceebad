import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkWalls } from '../../../build/check/cruise.mjs';
import { walls } from '../../../build/check/walls.config.mjs';
import { plantTree } from './planted-tree.ts';

/** For each wall: one file, one forbidden import in it, and the rule that has to stop it. */
const plants: readonly (readonly [rule: string, file: string, forbidden: string])[] = [
  ['shared-is-pure', 'shared/caseload/a.ts', 'node:fs'],
  ['shared-is-pure', 'shared/caseload/b.ts', 'fs'],
  ['shared-is-pure', 'shared/caseload/c.ts', 'electron'],
  ['shared-is-pure', 'shared/caseload/d.ts', 'react'],
  ['shared-is-pure', 'shared/kernel/e.ts', '../../electron/backend/database/open.ts'],
  ['shared-is-pure', 'shared/ipc/f.ts', '../../renderer/lib/client.ts'],
  ['shared-kernel-stands-alone', 'shared/kernel/a.ts', '../caseload/schema.ts'],
  ['shared-kernel-stands-alone', 'shared/kernel/b.ts', '#shared/ipc/contract.ts'],
  ['shared-feature-no-sibling', 'shared/budget/a.ts', '../caseload/schema.ts'],
  ['shared-feature-no-sibling', 'shared/budget/b.ts', '#shared/ipc/contract.ts'],
  ['renderer-not-electron', 'renderer/lib/a.ts', '../../electron/preload.ts'],
  ['renderer-not-electron', 'renderer/app/b.ts', '../../electron/backend/database/open.ts'],
  ['renderer-not-electron', 'renderer/lib/c.ts', 'electron'],
  ['renderer-not-node', 'renderer/lib/d.ts', 'node:fs'],
  ['electron-not-renderer', 'electron/main/a.ts', '../../renderer/lib/client.ts'],
  ['electron-not-renderer', 'electron/backend/caseload/b.ts', '../../../renderer/ui/button.tsx'],
  ['only-main-imports-electron', 'electron/backend/database/c.ts', 'electron'],
  ['only-main-imports-electron', 'build/bench/a.ts', 'electron'],
  ['only-main-imports-electron', 'tests/unit/a.ts', 'electron'],
  ['backend-knows-no-electron', 'electron/backend/team/a.ts', 'electron'],
  ['backend-knows-no-electron', 'electron/backend/team/b.ts', '../../main/index.ts'],
  ['backend-knows-no-electron', 'electron/backend/team/c.ts', '../../preload.ts'],
  ['main-not-backend', 'electron/main/d.ts', '../backend/caseload/queries.ts'],
  ['main-not-backend', 'electron/main/e.ts', '../backend/handlers.ts'],
  ['main-not-backend', 'electron/preload.ts', './backend/database/open.ts'],
  ['database-below-features', 'electron/backend/database/d.ts', '../caseload/queries.ts'],
  ['database-below-features', 'electron/backend/database/e.ts', '../workflows/buy.ts'],
  ['database-below-features', 'electron/backend/database/migrations/f.ts', '../../handlers.ts'],
  ['changes-below-features', 'electron/backend/changes/a.ts', '../caseload/queries.ts'],
  ['changes-below-features', 'electron/backend/changes/b.ts', '../workflows/buy.ts'],
  ['spreadsheets-below-features', 'electron/backend/spreadsheets/a.ts', '../caseload/queries.ts'],
  ['spreadsheets-below-features', 'electron/backend/spreadsheets/b.ts', '../workflows/buy.ts'],
  ['spreadsheets-below-features', 'electron/backend/spreadsheets/c.ts', '../database/open.ts'],
  [
    'spreadsheets-below-features',
    'electron/backend/spreadsheets/d.ts',
    '#shared/caseload/schema.ts',
  ],
  ['only-database-has-the-driver', 'electron/backend/team/d.ts', 'better-sqlite3-multiple-ciphers'],
  ['only-database-has-the-driver', 'electron/main/b.ts', 'better-sqlite3-multiple-ciphers'],
  ['only-database-has-the-driver', 'electron/backend/workflows/c.ts', 'node:sqlite'],
  ['backend-feature-no-sibling', 'electron/backend/budget/a.ts', '../caseload/queries.ts'],
  ['backend-feature-no-sibling', 'electron/backend/budget/b.ts', '../workflows/buy.ts'],
  ['backend-feature-own-shared', 'electron/backend/budget/c.ts', '#shared/caseload/schema.ts'],
  ['renderer-feature-no-sibling', 'renderer/budget/a.tsx', '../caseload/page.tsx'],
  ['renderer-feature-no-sibling', 'renderer/budget/b.tsx', '../app/shell.tsx'],
  ['renderer-feature-own-shared', 'renderer/budget/c.tsx', '#shared/caseload/schema.ts'],
  ['renderer-base-below-features', 'renderer/ui/a.tsx', '../caseload/page.tsx'],
  ['renderer-base-below-features', 'renderer/lib/b.tsx', '../app/shell.tsx'],
  ['evaluation-never-caseload', 'shared/evaluation/a.ts', '../caseload/schema.ts'],
  ['evaluation-never-caseload', 'shared/evaluation/b.ts', '#shared/caseload/schema.ts'],
  ['evaluation-never-caseload', 'electron/backend/evaluation/a.ts', '../caseload/queries.ts'],
  ['evaluation-never-caseload', 'electron/backend/evaluation/b.ts', '#shared/caseload/schema.ts'],
  ['evaluation-never-caseload', 'renderer/evaluation/a.tsx', '../caseload/page.tsx'],
  ['audit-on-its-own', 'electron/backend/evaluation/audit/a.ts', '../protection/proof.ts'],
  ['audit-on-its-own', 'electron/backend/evaluation/audit/hiding/b.ts', '../../engine.ts'],
  [
    'audit-on-its-own',
    'electron/backend/evaluation/audit/c.ts',
    '#shared/evaluation/reports/survey.ts',
  ],
  ['protection-knows-no-audit', 'electron/backend/evaluation/protection/a.ts', '../audit/bands.ts'],
  ['product-not-build-or-tests', 'shared/kernel/c.ts', '../../build/bench/bench.ts'],
  ['product-not-build-or-tests', 'electron/main/c.ts', '../../build/preview/electron.ts'],
  ['product-not-build-or-tests', 'renderer/lib/e.ts', '../../tests/unit/caseload.test.ts'],
  ['build-not-tests', 'build/bench/b.ts', '../../tests/unit/caseload.test.ts'],
  ['no-circle', 'shared/kernel/money.ts', './round.ts'],
  ['no-unresolvable', 'shared/kernel/f.ts', './nowhere.ts'],
  ['no-undeclared-package', 'renderer/lib/f.ts', 'undeclared'],
];

const roots: string[] = [];
const plant = (files: Record<string, string[]> = {}) => {
  const root = plantTree(files);
  roots.push(root);
  return root;
};
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe('the import walls', () => {
  it('let the allowed imports of every folder through', async () => {
    const report = await checkWalls(plant());
    expect(report.violations).toEqual([]);
    expect(report.blindSpots).toEqual([]);
  });

  it('have a planted violation each', () => {
    const planted = new Set(plants.map(([rule]) => rule));
    expect(walls.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  it.each(plants)('%s stops %s from importing %s', async (rule, file, forbidden) => {
    const back = { 'shared/kernel/round.ts': ['./money.ts'] };
    const { violations } = await checkWalls(
      plant({ ...(rule === 'no-circle' ? back : {}), [file]: [forbidden] }),
    );
    const caught = violations.filter((violation) => violation.rule === rule);
    expect(caught.map(({ from }) => from)).toContain(file);
    expect(caught[0]?.comment).not.toBe('');
  });

  it('stop a value import as well as an import of a type, and a dynamic one', async () => {
    const root = plant();
    writeFileSync(
      join(root, 'renderer/lib/value.ts'),
      "import { ipcRenderer } from 'electron';\nexport const it = [ipcRenderer, import('../../electron/preload.ts')];\n",
    );
    const { violations } = await checkWalls(root);
    const stopped = violations.filter(({ rule }) => rule === 'renderer-not-electron');
    expect(stopped).toHaveLength(2);
  });
});

describe('a check that saw nothing', () => {
  it('says so for a tree without source files', async () => {
    const root = plant();
    for (const folder of ['shared', 'electron', 'renderer', 'build', 'tests']) {
      rmSync(join(root, folder), { recursive: true });
    }
    expect((await checkWalls(root)).blindSpots).not.toEqual([]);
  });

  it('says so when no import of a type was understood', async () => {
    const root = plant();
    for (const folder of ['electron', 'renderer', 'build', 'tests']) {
      rmSync(join(root, folder), { recursive: true });
    }
    for (const file of globSync('shared/**/*.ts', { cwd: root })) {
      writeFileSync(join(root, file), 'export {};\n');
    }
    expect((await checkWalls(root)).blindSpots).toEqual([
      expect.stringContaining('TypeScript is niet begrepen'),
    ]);
  });
});
