import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, folded, slug } from '#shared/kernel/text.ts';

describe('slug', () => {
  it.each([
    ['Activering 4WD CARE', 'activering-4wd-care'],
    ['Uitvoeringsakkoord 2016', 'uitvoeringsakkoord-2016'],
    ['  Één – twee! ', 'een-twee'],
  ])('of %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });
});

describe('folded', () => {
  it('sees through capitals, accents and spaces', () => {
    expect(folded(' Çelik  Ë ')).toBe(folded('celik e'));
  });

  it('makes the same of plain text as of any other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        // The last letter is not plain: then everything is looked at.
        expect(folded(`${text}é`)).toBe(folded(`${text}e`));
      }),
    );
  });
});

describe('counted', () => {
  it('chooses the form that fits the number', () => {
    expect(counted(1, 'klant', 'klanten')).toBe('1 klant');
    expect(counted(0, 'klant', 'klanten')).toBe('0 klanten');
    expect(counted(12400, 'rij', 'rijen')).toBe('12.400 rijen');
  });
});
