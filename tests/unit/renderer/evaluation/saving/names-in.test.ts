import { expect, it } from 'vitest';
import type { FoundWord } from '#shared/evaluation/schema.ts';
import { namesIn } from '../../../../../renderer/evaluation/saving/names-in.ts';

const found = (word: string, kind: 'fund' | 'provider', name: string, sure = false): FoundWord => ({
  part: -2,
  word,
  name: { kind, name, sure },
});

it('tells each name once, with all that was found in it', () => {
  expect(
    namesIn([
      { part: 0, word: 'Rima' },
      found('Vries', 'provider', 'De Vries en Roos'),
      found('Roos', 'provider', 'De Vries en Roos'),
      found('Roos', 'fund', 'Roos'),
      found('204101', 'fund', 'Roos', true),
    ]),
  ).toEqual([
    { kind: 'provider', name: 'De Vries en Roos', sure: false, words: ['Vries', 'Roos'] },
    { kind: 'fund', name: 'Roos', sure: true, words: ['Roos', '204101'] },
  ]);
});
