import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

const root = new URL('../../../../', import.meta.url);

/** Where Node looks for a package that another asks for, the nearest first. */
function placesOf(name: string, asker: string): string[] {
  const parts = asker.split('/node_modules/');
  return parts
    .map(
      (_part, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`,
    )
    .toReversed()
    .concat(`node_modules/${name}`);
}

// A registry that lacks one of them makes npm write a lock that `npm ci` refuses, on every system.
it('the lock names also what is asked for on other systems only', () => {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, asker).some((place) => place in packages))
      .map((name) => `${name}, for ${asker}`),
  );
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(missing).toEqual([]);
});
