import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages } from '#shared/help/all-pages.ts';
import { helpGroups, type HelpBlock } from '#shared/help/page.ts';
import { helpPlaces } from '#shared/help/places.ts';

const pictures = join(import.meta.dirname, '../../../../resources/help');
const ids = allPages.map(({ id }) => id);

const linesOf = (block: HelpBlock): readonly string[] => {
  if (block.kind === 'steps') return [block.title ?? 'x', ...block.steps];
  if (block.kind === 'text') return [block.title ?? 'x', ...block.lines];
  if (block.kind === 'picture') return [block.alt];
  return [block.line];
};

describe('the pages of the manual', () => {
  it('each has its own name', () => {
    expect(ids).toHaveLength(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('each belongs to a part, and each part has a page that leads to others', () => {
    expect(allPages.length).toBeGreaterThan(1);
    for (const { group } of allPages) expect(helpGroups).toContain(group);
  });

  it.each(allPages.map((page) => [page.id, page] as const))(
    '%s says something, in lines whose marks are closed',
    (_id, page) => {
      const lines = [page.title, ...page.blocks.flatMap(linesOf)];
      expect(page.blocks.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.trim()).toBe(line);
        expect(line).not.toBe('');
        expect(line.split('**').length % 2, line).toBe(1);
      }
    },
  );

  it('leads only to pages that exist, and never to itself', () => {
    for (const { id, see } of allPages) {
      expect(see).toHaveLength(new Set(see).size);
      expect(see).not.toContain(id);
      for (const other of see) expect(ids, `${id} leads to ${other}`).toContain(other);
    }
  });

  it('has for each place one page at most', () => {
    const places = allPages.flatMap(({ at }) => at ?? []);
    expect(places).toHaveLength(new Set(places).size);
    for (const place of places) expect(helpPlaces).toContain(place);
  });
});

describe('the pictures of the manual', () => {
  const used = allPages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [`${block.picture}.webp`] : [])),
  );
  const files = existsSync(pictures) ? readdirSync(pictures) : [];

  it('are all there, and none is there for nothing', () => {
    expect([...new Set(used)].sort()).toEqual(files.sort());
  });

  it('weigh 350 KB together at most: they are in every package', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(join(pictures, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(350 * 1024);
  });
});
