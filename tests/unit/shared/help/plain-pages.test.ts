import { describe, expect, it } from 'vitest';
import { allPages } from '#shared/help/all-pages.ts';
import type { HelpBlock, HelpPage } from '#shared/help/page.ts';
import { helpPlaces } from '#shared/help/places.ts';
import { paths } from '../../../../renderer/lib/paths.ts';

const sentencesOf = (block: HelpBlock): readonly string[] => {
  const lines =
    block.kind === 'steps'
      ? block.steps
      : block.kind === 'text'
        ? block.lines
        : [block.kind === 'picture' ? block.alt : block.line];
  return lines.flatMap((line) => line.split(/(?<=[.?:!])\s+/));
};

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

const steps = ({ blocks }: HelpPage): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));

const pages = allPages.map((page) => [page.id, page] as const);

describe('a page of the manual', () => {
  it.each(pages)('%s has short sentences', (_id, { blocks }) => {
    for (const sentence of blocks.flatMap(sentencesOf)) {
      expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(18);
    }
  });

  it.each(pages)(
    '%s is one task: eight steps in a row at most, twelve on the page',
    (_id, page) => {
      for (const block of page.blocks) {
        if (block.kind === 'steps') expect(block.steps.length).toBeLessThanOrEqual(8);
      }
      expect(steps(page).length).toBeLessThanOrEqual(12);
    },
  );

  it('is there for every place from where somebody asks for help', () => {
    const places = new Set(allPages.flatMap(({ at }) => at ?? []));
    expect(helpPlaces.filter((place) => !places.has(place))).toEqual([]);
  });

  it('is there for every address of the app', () => {
    // An address with an id in it is a function.
    const addresses = Object.values(paths).flatMap((path) =>
      typeof path === 'string' ? [path] : [],
    );
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      expect(helpPlaces, address).toContain(address);
    }
  });

  it('can be found with words that are not in its title', () => {
    for (const { title, words } of allPages) {
      expect(words.length).toBeGreaterThanOrEqual(3);
      for (const word of words) expect(title.toLowerCase()).not.toBe(word.toLowerCase());
    }
  });
});
