import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenceOf, runtimeFolders } from '../../../../build/packaging/third-party/licences.mts';
import { packageFolderOf } from '../../../../build/packaging/third-party/record-packages.mts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trede-licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
};
const small = { name: 'small', version: '1.0.0' };

describe('licenceOf', () => {
  it('gives the licence with its text', () => {
    write('package.json', { ...small, license: 'MIT' });
    write('LICENSE.md', 'as is\r\n');
    write('NOTICE', 'thanks');
    expect(licenceOf(folder)).toEqual({ ...small, licence: 'MIT', text: 'as is\n\n\nthanks' });
  });

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    undefined,
    { type: 'MIT' },
  ])('refuses licence %o', (license) => {
    write('package.json', { ...small, license });
    write('LICENSE', 'text');
    expect(() => licenceOf(folder)).toThrow('small 1.0.0 has licence');
  });

  it('refuses a package without the text', () => {
    write('package.json', { ...small, license: 'MIT' });
    expect(() => licenceOf(folder)).toThrow('small 1.0.0 comes without the text of its licence');
  });
});

describe('runtimeFolders', () => {
  it('finds what run-time packages ask for in turn, nested ones too, and no tools', () => {
    write('package.json', { dependencies: { a: '1' }, devDependencies: { tool: '1' } });
    write('node_modules/a/package.json', { dependencies: { b: '1', c: '1' } });
    write('node_modules/a/node_modules/b/package.json', { dependencies: { a: '1' } });
    write('node_modules/c/package.json', {});
    expect([...runtimeFolders(folder)].sort()).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ]);
  });
});

describe('packageFolderOf', () => {
  it.each([
    ['/p/node_modules/react/index.js', '/p/node_modules/react'],
    ['/p/node_modules/@mantine/core/esm/a.mjs', '/p/node_modules/@mantine/core'],
    ['/p/node_modules/a/node_modules/b/x.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/react/index.js?commonjs', '/p/node_modules/react'],
    ['C:\\p\\node_modules\\react\\index.js', 'C:\\p\\node_modules\\react'],
    ['/p/shared/kernel/money.ts', null],
  ])('of %s is %s', (module, expected) => {
    expect(packageFolderOf(module)).toBe(expected);
  });
});
