import { describe, expect, it } from 'vitest';
import { nationalities } from '#shared/importing/values/nationalities.ts';
import { knownNationality, nationalityOf } from '#shared/importing/values/nationality-of.ts';
import { foldedWord } from '#shared/importing/words.ts';

describe('one form for each nationality', () => {
  it.each([
    ['Syrisch', 'Syrische'],
    ['Syrië', 'Syrische'],
    ['SYRIE', 'Syrische'],
    ['syriër', 'Syrische'],
    ['Syrische nationaliteit', 'Syrische'],
    ['Syrië (SYR)', 'Syrische'],
    ['Eritrees', 'Eritrese'],
    ['Eritrea', 'Eritrese'],
    ['Turks', 'Turkse'],
    ['Turkije', 'Turkse'],
    ['Afghaans', 'Afghaanse'],
    ['Irak', 'Iraakse'],
    ['Somalië', 'Somalische'],
    ['Jemen', 'Jemenitische'],
    ['Iran', 'Iraanse'],
    ['Sudan', 'Soedanese'],
    ['Ethiopisch', 'Ethiopische'],
    ['D.R. Congo', 'Congolese'],
    ['Burundi', 'Burundese'],
    ['Oekraine', 'Oekraïense'],
    ['stateloos', 'Staatloos'],
    ['Zuid-Soedan', 'Zuid-Soedanese'],
  ])('%s is %s', (text, name) => {
    expect(nationalityOf(text)).toBe(name);
  });

  it('leaves what it does not know as it is', () => {
    expect(nationalityOf('Atlantische')).toBe('Atlantische');
    expect(knownNationality('Atlantische')).toBeNull();
    expect(knownNationality('')).toBeNull();
  });

  it('has no spelling that stands for two, and more than sixty nationalities', () => {
    const all = Object.entries(nationalities).flatMap(([name, others]) => [
      ...new Set([name, ...others.split(',')].map(foldedWord)),
    ]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    expect(Object.keys(nationalities).length).toBeGreaterThan(60);
    for (const name of Object.keys(nationalities)) expect(nationalityOf(name)).toBe(name);
  });
});
