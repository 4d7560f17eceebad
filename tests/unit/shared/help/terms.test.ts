import { describe, expect, it } from 'vitest';
import { listedTerms } from '#shared/help/terms.ts';

describe('the words that are explained', () => {
  it('are each there once, by alphabet', () => {
    const names = listedTerms.map(({ name }) => name);
    expect(names).toHaveLength(new Set(names).size);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'nl')));
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(listedTerms.map((term) => [term.name, term] as const))(
    '%s is explained in three short sentences at most',
    (_name, { meaning }) => {
      const sentences = meaning.split(/(?<=[.?!]) /);
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      for (const sentence of sentences) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
      }
    },
  );
});
