import { expect, it } from 'vitest';
import { linesOfBoth } from '#shared/evaluation/compared-table.ts';

const ids = (now: readonly string[], then: readonly string[]): string[] =>
  linesOfBoth(
    now.map((id) => ({ id })),
    then.map((id) => ({ id })),
  ).map(({ id }) => id);

it('has the lines of both periods, what is only in the other before the totals', () => {
  expect(ids(['werk', 'studie', 'volledig', 'totaal'], ['werk', 'aow', 'volledig'])).toEqual([
    'werk',
    'studie',
    'aow',
    'volledig',
    'totaal',
  ]);
  expect(ids(['2018'], ['2017'])).toEqual(['2018', '2017']);
});
