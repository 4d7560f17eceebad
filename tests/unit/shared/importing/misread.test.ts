import { describe, expect, it } from 'vitest';
import { withMisreadWarning } from '#shared/importing/misread.ts';

const warns = (text: string): boolean => {
  const reading = withMisreadWarning('lastName', (value) => ({ value }))(text);
  return 'warning' in reading;
};

describe('a letter that was read wrongly', () => {
  it.each(['No‰', 'Ren‚e', '€elik', 'NoÃ«', 'JosÃ©', 'Å¡ahin', 'G\u0081l', 'No\ufffd', 'Fran‡ois'])(
    'is told: %s',
    (text) => expect(warns(text)).toBe(true),
  );

  it.each([
    'Noë',
    'Çelik',
    'São Tomé',
    'SÃO',
    'Ångström',
    'd’Arc',
    'Šahin',
    'Trede™',
    '€ 12 per maand',
    '€12',
    '5‰',
    'zei: „ja”',
    'ja… nee',
    '• punt',
    'Œuvre',
  ])('is none in %s', (text) => expect(warns(text)).toBe(false));

  it('is not looked for in amounts', () => {
    const read = withMisreadWarning('cost', () => ({ value: 1 }));
    expect(read('1€a')).toEqual({ value: 1 });
  });
});
