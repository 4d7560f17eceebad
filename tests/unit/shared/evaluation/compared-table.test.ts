import { expect, it } from 'vitest';
import { linesOfBoth } from '#shared/evaluation/compared-table.ts';

const ids = (now: readonly string[], then: readonly string[]): string[] =>
  linesOfBoth(
    now.map((id) => ({ id })),
    then.map((id) => ({ id })),
  ).map(({ id }) => id);

it('has the lines of both periods, each line of the other where it stands there', () => {
  expect(ids(['werk', 'studie', 'volledig', 'totaal'], ['werk', 'aow', 'volledig'])).toEqual([
    'werk',
    'aow',
    'studie',
    'volledig',
    'totaal',
  ]);
  expect(ids(['2018', 'totaal'], ['2017', 'totaal'])).toEqual(['2018', '2017', 'totaal']);
  expect(ids(['2014', '2018', 'overig'], ['2014', '2015', '2016', 'overig'])).toEqual([
    '2014',
    '2015',
    '2016',
    '2018',
    'overig',
  ]);
  expect(ids([], ['a', 'b'])).toEqual(['a', 'b']);
});
