import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Packages that the planted files import; empty ones, so that the walls look at names only. */
const packages = [
  'zod',
  'date-fns',
  'electron',
  'better-sqlite3-multiple-ciphers',
  'kysely',
  'react',
  '@mantine/core',
];

/** A small project in which every import is allowed. */
const allowed: Record<string, string[]> = {
  'shared/kernel/money.ts': ['zod', 'date-fns'],
  'shared/caseload/schema.ts': ['../kernel/money.ts', 'zod'],
  'shared/evaluation/schema.ts': ['../kernel/money.ts'],
  'shared/ipc/contract.ts': ['../caseload/schema.ts', '../evaluation/schema.ts', 'zod'],
  'electron/preload.ts': ['electron', '#shared/ipc/contract.ts'],
  'electron/main/index.ts': ['electron', '#shared/ipc/contract.ts', 'node:path'],
  'electron/backend/refusal.ts': ['#shared/kernel/money.ts'],
  'electron/backend/database/open.ts': [
    'better-sqlite3-multiple-ciphers',
    'kysely',
    '../refusal.ts',
    '#shared/caseload/schema.ts',
  ],
  'electron/backend/spreadsheets/csv.ts': ['#shared/kernel/money.ts'],
  'electron/backend/caseload/queries.ts': [
    '../spreadsheets/csv.ts',
    '../database/open.ts',
    '#shared/caseload/schema.ts',
  ],
  'shared/evaluation/counted.ts': ['./schema.ts'],
  'shared/evaluation/reports/survey.ts': ['../counted.ts'],
  'electron/backend/evaluation/protection/proof.ts': ['#shared/evaluation/reports/survey.ts'],
  'electron/backend/evaluation/audit/bands.ts': ['#shared/evaluation/counted.ts'],
  'electron/backend/evaluation/audited.ts': ['./audit/bands.ts', './protection/proof.ts'],
  'electron/backend/evaluation/engine.ts': ['../database/open.ts', '#shared/kernel/money.ts'],
  'electron/backend/workflows/buy.ts': ['../caseload/queries.ts'],
  'electron/backend/handlers.ts': ['./workflows/buy.ts', './evaluation/engine.ts'],
  'renderer/ui/button.tsx': ['@mantine/core', 'react'],
  'renderer/lib/client.ts': ['#shared/ipc/contract.ts'],
  'renderer/caseload/page.tsx': [
    '../ui/button.tsx',
    '../lib/client.ts',
    '@mantine/core',
    '#shared/caseload/schema.ts',
  ],
  'renderer/evaluation/page.tsx': ['../ui/button.tsx', '#shared/evaluation/schema.ts'],
  'renderer/app/shell.tsx': ['../caseload/page.tsx', '../evaluation/page.tsx'],
  'build/preview/electron.ts': ['electron'],
  'build/bench/bench.ts': ['better-sqlite3-multiple-ciphers', '../../electron/backend/handlers.ts'],
  'tests/unit/caseload.test.ts': ['#shared/caseload/schema.ts', '../../build/bench/bench.ts'],
};

const asText = (imports: readonly string[]) =>
  [...imports.map((name) => `import type {} from '${name}';`), 'export {};', ''].join('\n');

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/**
 * Makes the small project in a new temporary folder, with extra files planted in it.
 *
 * @param planted path of a file → what it imports (added to what the small project has there)
 * @returns the folder
 */
export function plantTree(planted: Readonly<Record<string, readonly string[]>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'trede-walls-'));
  write(
    root,
    'package.json',
    JSON.stringify({
      type: 'module',
      imports: { '#shared/*': './shared/*' },
      dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])),
    }),
  );
  for (const name of [...packages, 'undeclared']) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(root, `node_modules/${name}/index.js`, '');
  }
  const paths = new Set([...Object.keys(allowed), ...Object.keys(planted)]);
  for (const path of paths) {
    write(root, path, asText([...(allowed[path] ?? []), ...(planted[path] ?? [])]));
  }
  return root;
}
