import { expect, it } from 'vitest';
import { allPages } from '#shared/help/all-pages.ts';
import { allScenes } from '../../../../build/help/scenes/all-scenes.mts';

it('takes each picture that the manual shows, once', () => {
  const shown = allPages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  );
  expect(allScenes.map(({ name }) => name).sort()).toEqual([...new Set(shown)].sort());
});
