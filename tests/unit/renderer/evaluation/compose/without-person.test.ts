import { describe, expect, it } from 'vitest';
import {
  newSentences,
  withoutPerson,
} from '../../../../../renderer/evaluation/compose/without-person.ts';

describe('a person who is taken out of a text', () => {
  it.each([
    ['Rima vond werk.', 'Rima', 'Een klant vond werk.'],
    ['Zo gaf Rima les. Rima bleef.', 'Rima', 'Zo gaf een klant les. Een klant bleef.'],
    ['Marimart en Rima', 'Rima', 'Marimart en een klant'],
    ['De baan van mevrouw de Vries', 'Vries', 'De baan van een klant'],
    ['Mevrouw Rima Nasser kreeg les.', 'Rima Nasser', 'Een klant kreeg les.'],
    ['De klant 204.101 vond werk.', '204.101', 'Een klant vond werk.'],
    ['Iemand (204101) vond werk.', '204101', 'Iemand vond werk.'],
    ['Bel 06-12 (morgen).', '06-12', 'Bel een klant (morgen).'],
    ['Kop\nRima vond werk', 'Rima', 'Kop\nEen klant vond werk'],
  ])('leaves a sentence: %s', (text, word, left) => {
    expect(withoutPerson(text, word)).toBe(left);
  });

  it('is followed by a look at the sentences that changed', () => {
    const before = 'Het was een goed jaar. Rima vond werk. Zo ook anderen.';
    expect(newSentences(before, withoutPerson(before, 'Rima'))).toEqual(['Een klant vond werk.']);
    expect(newSentences(before, before)).toEqual([]);
  });
});
