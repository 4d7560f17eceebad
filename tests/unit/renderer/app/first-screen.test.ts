import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reachedFrom } from '../../../support/static-imports.ts';

const root = join(import.meta.dirname, '../../../..');

it('has no rules of a language read before the first screen, which has no number, day or order', () => {
  const own = [...reachedFrom('renderer/app/main.tsx').atOnce].filter((file) =>
    /^(renderer|shared)\/.*\.tsx?$/.test(file),
  );
  expect(own.length).toBeGreaterThan(50);
  // At the left edge or in a value at it: made when the file is read.
  const madeAtOnce = /^(?:export )?const [^=]+= (?:new )?Intl\./m;
  expect(own.filter((file) => madeAtOnce.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
