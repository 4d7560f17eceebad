import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project of one package in a temporary folder, with an npm that only pretends. */
export interface SmallProject {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  /** Lets the pretended npm run this script; its calls are written down. */
  readonly npmDoes: (script: string) => void;
  /** The first argument of each call of npm so far. */
  readonly npmCalls: () => string[];
  readonly remove: () => void;
}

/** What npm leaves behind when all goes well: its record, the package, and a Node. */
export const installs = `
  mkdirSync('node_modules/one', { recursive: true });
  writeFileSync('node_modules/one/package.json', '{}');
  mkdirSync('node_modules/node/bin', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
  writeFileSync('node_modules/node/bin/node', '#!/bin/sh\\necho v24.0.0\\n', { mode: 0o755 });
`;

export const lockOf = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'small' },
      'node_modules/one': { version, integrity: `sha512-${version}` },
      'node_modules/elsewhere': { version, integrity: 'sha512-x', optional: true },
    },
  });

export function smallProject(): SmallProject {
  const root = mkdtempSync(join(tmpdir(), 'trede-setup-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const npmDoes = (script: string) => {
    write(
      'npm/cli.js',
      `const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
       appendFileSync('npm/calls', process.argv[2] + '\\n');
       if (process.argv[2] === 'ci') { ${script} }`,
    );
  };
  write('npm/package.json', '{"type":"commonjs"}');
  write('npm/calls', '');
  write('package-lock.json', lockOf('1.0.0'));
  npmDoes(installs);
  return {
    root,
    write,
    npmDoes,
    npmCalls: () => readFileSync(join(root, 'npm/calls'), 'utf8').split('\n').filter(Boolean),
    remove: () => rmSync(root, { recursive: true }),
  };
}
