import { describe, expect, it } from 'vitest';
import { insideSentence } from '#shared/evaluation/inside-sentence.ts';

describe('a label inside a sentence', () => {
  it('begins small, and is what it was for the rest', () => {
    expect(['Andere reden', 'AOW-leeftijd', 'Activering 4WD CARE', ''].map(insideSentence)).toEqual(
      ['andere reden', 'AOW-leeftijd', 'activering 4WD CARE', ''],
    );
  });
});
