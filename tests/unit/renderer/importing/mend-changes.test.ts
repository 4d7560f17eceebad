import { describe, expect, it } from 'vitest';
import { matchList } from '../../../../renderer/importing/import-draft.ts';
import {
  allDifferent,
  asBefore,
  correctAll,
  keepRows,
} from '../../../../renderer/importing/mend-changes.ts';
import { complete, fresh } from './lists.ts';

const matching = matchList(fresh(complete), null);
const cell = (line: number, text: string, column = 1) => ({ line, column, text });

describe('mending many cells at once', () => {
  it('can be taken back without what was mended since, or before', () => {
    const before = correctAll(matching, [cell(2, 'een'), cell(3, 'twee', 2)]);
    const alike = correctAll(before, [cell(2, 'V'), cell(4, 'V')]);
    const since = correctAll(alike, [cell(9, 'drie', 2)]);
    const back = asBefore(since, before.corrections, [2, 4], 1);
    expect(back.corrections).toHaveLength(3);
    expect(back.corrections).toEqual(
      expect.arrayContaining([cell(2, 'een'), cell(3, 'twee', 2), cell(9, 'drie', 2)]),
    );
  });
});

it('lets skipped rows take part again', () => {
  expect(keepRows({ ...matching, skippedLines: [2, 3, 5] }, [3, 5]).skippedLines).toEqual([2]);
});

it('answers many questions with two persons, and leaves other answers', () => {
  const answered = {
    ...matching,
    samePersons: [
      { clientNumber: '1', sameAs: '9' },
      { clientNumber: '2', sameAs: '8' },
    ],
  };
  expect(allDifferent(answered, ['2', '3', '3']).samePersons).toEqual([
    { clientNumber: '1', sameAs: '9' },
    { clientNumber: '2', sameAs: null },
    { clientNumber: '3', sameAs: null },
  ]);
});
