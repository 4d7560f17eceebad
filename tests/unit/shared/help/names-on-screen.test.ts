import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recordKindNames, recordKindOf } from '#shared/caseload/records/all-records.ts';
import { allPages } from '#shared/help/all-pages.ts';
import type { HelpBlock } from '#shared/help/page.ts';

const root = join(import.meta.dirname, '../../../..');

/** Where the app keeps what it says. The manual itself is no proof of what is on the screen. */
const modules = globSync(
  [
    '{renderer,shared}/**/*texts*.ts',
    '{renderer,shared}/**/{words,words-*,*-labels,role,*-status}.ts',
  ],
  { cwd: root, exclude: (path) => path.startsWith(join('shared', 'help')) },
);

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object);

/** All that a module says by itself. A text that asks nothing is said; what another asks for only it knows. */
function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'function' && value.length === 0) {
    collect((value as () => unknown)(), into);
  } else if (typeof value === 'object' && value !== null && isPlain(value)) {
    for (const inner of Object.values(value)) collect(inner, into);
  }
}

const linesOf = (block: HelpBlock): readonly string[] => {
  if (block.kind === 'steps') return [block.title ?? '', ...block.steps];
  if (block.kind === 'text') return [block.title ?? '', ...block.lines];
  return block.kind === 'picture' ? [] : [block.line];
};

const named = allPages.flatMap(({ id, blocks }) =>
  blocks
    .flatMap(linesOf)
    .flatMap((line) => [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, name = '']) => ({ id, name }))),
);

describe('the names in the manual', async () => {
  const onScreen = new Set<string>();
  for (const path of modules) {
    collect({ ...((await import(pathToFileURL(join(root, path)).href)) as object) }, onScreen);
  }
  for (const kind of recordKindNames) {
    for (const field of Object.values(recordKindOf(kind).fields)) collect(field, onScreen);
  }

  it('are looked up in all that the app says', () => {
    expect(modules.length).toBeGreaterThan(60);
    expect(onScreen.size).toBeGreaterThan(1500);
    expect(named.length).toBeGreaterThan(250);
  });

  it.each([...new Set(named.map(({ id }) => id))])('stand on the screen just so: %s', (page) => {
    const unknown = named
      .filter(({ id, name }) => id === page && !onScreen.has(name))
      .map(({ name }) => name);
    expect(unknown).toEqual([]);
  });
});
