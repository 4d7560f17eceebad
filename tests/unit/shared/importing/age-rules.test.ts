import { describe, expect, it } from 'vitest';
import { warnAboutAge } from '#shared/importing/age-rules.ts';

function warningsOn(birthDate: string): string[] {
  const warnings: string[] = [];
  warnAboutAge(birthDate, 2, {
    referenceDate: '2019-12-31',
    warn: (_line, _field, message) => warnings.push(message),
  });
  return warnings;
}

describe('the age of a client', () => {
  it.each(['1909-12-31', '1950-06-01', '2004-12-31'])('is not doubted of %s', (birthDate) => {
    expect(warningsOn(birthDate)).toEqual([]);
  });

  it('is doubted over 110 and under 15', () => {
    expect(warningsOn('1909-12-30')).toEqual([
      'Wie op 30-12-1909 geboren is, is ouder dan 110 jaar. Klopt het jaar?',
    ]);
    expect(warningsOn('2005-01-01')).toEqual([
      'Wie op 01-01-2005 geboren is, is jonger dan 15 jaar. Klopt het jaar?',
    ]);
  });
});
