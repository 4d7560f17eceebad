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
});

describe('counted', () => {
  it('chooses the form that fits the number', () => {
    expect(counted(1, 'klant', 'klanten')).toBe('1 klant');
    expect(counted(0, 'klant', 'klanten')).toBe('0 klanten');
    expect(counted(12400, 'rij', 'rijen')).toBe('12.400 rijen');
  });
});
