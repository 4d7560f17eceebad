import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dagdelen } from '../../../../shared/kernel/dagdelen.ts';
import {
  clashSentence,
  dagdelenNames,
  dagdelenPhrase,
} from '../../../../shared/kernel/dagdelen-words.ts';

it('names dagdelen briefly for a column, by part of the day', () => {
  expect(dagdelenPhrase([])).toBe('');
  expect(dagdelenPhrase(['di-ochtend'])).toBe('di ochtend');
  expect(dagdelenPhrase(['do-ochtend', 'di-ochtend'])).toBe('di en do ochtend');
  expect(dagdelenPhrase(['ma-ochtend', 'wo-ochtend', 'do-ochtend', 'vr-middag'])).toBe(
    'ma, wo en do ochtend, vr middag',
  );
});

it('says in a sentence what clashes with what', () => {
  expect(clashSentence({ name: 'school', dagdelen: ['do-ochtend'] })).toBe(
    'Donderdagochtend botst met school.',
  );
  expect(clashSentence({ name: 'school', dagdelen: ['do-ochtend', 'di-ochtend'] })).toBe(
    'Dinsdagochtend en donderdagochtend botsen met school.',
  );
});

it('names each dagdeel once', () => {
  fc.assert(
    fc.property(fc.subarray([...dagdelen], { minLength: 1 }), (chosen) => {
      expect(dagdelenNames([...chosen].reverse()).split(/, | en /)).toHaveLength(chosen.length);
    }),
  );
});
