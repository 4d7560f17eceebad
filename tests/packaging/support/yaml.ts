import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../e2e/support/runtime.ts';

const ofBuilder = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);

/** A module that electron-builder itself uses, so that it is read here as it is read there. */
export const builderModule = (name: string): unknown =>
  createRequire(ofBuilder.resolve('app-builder-lib'))(name);

const { load } = builderModule('js-yaml') as { load(text: string): unknown };

/** @throws Error when it is no YAML */
export const readYaml = (path: string): unknown =>
  load(readFileSync(join(projectRoot, path), 'utf8'));
