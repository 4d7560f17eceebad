import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeBsn, masked } from '#shared/importing/bsn.ts';
import { maskBsns, passesElfproef } from '#shared/kernel/bsn.ts';

/** A number that passes, made from eight digits; `null` when no last digit can do it. */
function withCheckDigit(first: number): string | null {
  const digits = String(first).padStart(8, '0');
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
  return sum % 11 === 10 ? null : `${digits}${sum % 11}`;
}

const someBsns = [12345678, 11122233, 99988877, 10000000, 22334455]
  .map(withCheckDigit)
  .filter((bsn) => bsn !== null);

describe('recognising BSNs', () => {
  it('passes the numbers that were made to pass, and no neighbour of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 1, max: 9 }),
        (first, step) => {
          const bsn = withCheckDigit(first);
          fc.pre(bsn !== null);
          const other = bsn.slice(0, 8) + String((Number(bsn[8]) + step) % 10);
          return passesElfproef(bsn) && !passesElfproef(other);
        },
      ),
    );
  });

  it('takes eight digits as a number that lost its zero, and takes points', () => {
    const bsn = withCheckDigit(1234567) ?? '';
    expect(passesElfproef(bsn.slice(1))).toBe(true);
    expect(passesElfproef(`${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`)).toBe(true);
    expect(passesElfproef('000000000')).toBe(false);
    expect(passesElfproef('203402')).toBe(false);
  });

  it.each(['BSN', 'bsn-nummer', 'Burgerservicenummer', 'Sofinr', 'Sofi-nummer', 'Klant BSN'])(
    'goes by the name %s alone',
    (header) => {
      expect(looksLikeBsn(header, [])).toBe(true);
    },
  );

  it.each(['Sofia', 'Absentie', 'Nummer'])('does not take %s for one', (header) => {
    expect(looksLikeBsn(header, ['1', '2'])).toBe(false);
  });

  it('goes by what is in the column, whatever it is called', () => {
    expect(looksLikeBsn('Klantnummer', [...someBsns, ''])).toBe(true);
    expect(
      looksLikeBsn(
        'Klantnummer',
        someBsns.map((bsn) => `="${bsn}"`),
      ),
    ).toBe(true);
    expect(looksLikeBsn('Klantnummer', ['203402', '203655', '203871'])).toBe(false);
    const numbers = Array.from({ length: 50 }, (_, index) => String(100_000_000 + index));
    expect(looksLikeBsn('Klantnummer', numbers)).toBe(false);
    expect(looksLikeBsn('Opmerking', [...someBsns, ...Array<string>(20).fill('bellen')])).toBe(
      false,
    );
  });

  it('wants nine in ten of the filled cells', () => {
    const others = ['100000001', '100000003', '100000004'];
    expect(others.some(passesElfproef)).toBe(false);
    const many = Array.from({ length: 400 }, (_, index) => withCheckDigit(10_000_000 + index * 7))
      .filter((bsn) => bsn !== null)
      .slice(0, 18);
    expect(looksLikeBsn('Persoon', [...many, ...others.slice(0, 2)])).toBe(true);
    expect(looksLikeBsn('Persoon', [...many, ...others])).toBe(false);
    expect(
      looksLikeBsn('Persoon', [...many.slice(0, 4), ...others, ...Array<string>(12).fill('x')]),
    ).toBe(false);
  });

  it('takes one number of nine digits for one, and one of eight for nothing', () => {
    const bsn = withCheckDigit(1234567) ?? '';
    expect(looksLikeBsn('Persoon', [bsn])).toBe(true);
    expect(looksLikeBsn('Persoon', [bsn.slice(1)])).toBe(false);
    const other = withCheckDigit(7654321) ?? '';
    expect(looksLikeBsn('Persoon', [bsn.slice(1), other.slice(1)])).toBe(true);
  });

  it('does not take days of eight digits for BSNs', () => {
    const days = Array.from(
      { length: 28 },
      (_, day) => `201907${String(day + 1).padStart(2, '0')}`,
    );
    expect(days.filter(passesElfproef).length).toBeGreaterThan(1);
    expect(looksLikeBsn('Dag', days.filter(passesElfproef))).toBe(false);
  });

  it('does not take a few dates for BSNs', () => {
    const days = Array.from({ length: 28 }, (_, day) => `${day + 1}-07-2016`.padStart(10, '0'));
    const passing = days.filter(passesElfproef);
    expect(passing.length).toBeGreaterThan(1);
    expect(looksLikeBsn('Uitstroomdatum', passing)).toBe(false);
  });

  it('hides every digit', () => {
    expect(masked('123 456 782')).toBe('••• ••• •••');
  });
});

describe('BSNs in a text', () => {
  const bsn = '123456782';

  it.each([
    [`Belde over ${bsn}.`, 'Belde over •••••••••.'],
    [`BSN:${bsn}`, 'BSN:•••••••••'],
    ['bsn 1234.56.782 en 123 456 782', 'bsn ••••••••• en •••••••••'],
    [`(${bsn})`, '(•••••••••)'],
    [`${bsn}, partner 111222333`, '•••••••••, partner •••••••••'],
    [`gebeld 12-03-2019 ${bsn}`, 'gebeld 12-03-2019 •••••••••'],
    [`10:30 ${bsn}`, '10:30 •••••••••'],
    [`${bsn} 12-03-2019`, '••••••••• 12-03-2019'],
    [`${bsn} 2 kinderen`, '••••••••• 2 kinderen'],
    ['123 456 782 2 kinderen', '••••••••• 2 kinderen'],
    [`BSN${bsn}`, 'BSN•••••••••'],
    [`nr${bsn}`, 'nr•••••••••'],
    [`x${bsn}x`, 'x•••••••••x'],
    [`111222333 ${bsn}`, '••••••••• •••••••••'],
    [`111222333/${bsn}`, '•••••••••/•••••••••'],
    [`111222333,${bsn}`, '•••••••••,•••••••••'],
    [`111222333-${bsn}`, '•••••••••-•••••••••'],
    ['111 222 333 123 456 782', '••••••••• •••••••••'],
    ['123\u2011456\u2011782', '•••••••••'],
    ['123–456–782', '•••••••••'],
    ['123/456/782', '•••••••••'],
    ['123\u00a0456\u202f782', '•••••••••'],
    ['1234\u200b56782', '•••••••••'],
    ['1234 5678 2', '•••••••••'],
    ['1 2 3 4 5 6 7 8 2', '•••••••••'],
    ['bsn 12345672', 'bsn •••••••••'],
    ['Sofinummer: 1234 5672 en meer', 'Sofinummer: ••••••••• en meer'],
    ['BSN: 12345678 2', 'BSN: •••••••••'],
    ['bsn 12345672 2 kinderen', 'bsn ••••••••• 2 kinderen'],
    [`${bsn},-`, '•••••••••,-'],
  ])('are dots in %j', (text, safe) => {
    expect(maskBsns(text).text).toBe(safe);
    expect(maskBsns(text).found).toBe(safe.split('•••••••••').length - 1);
  });

  it('are dots whatever text stands around them', () => {
    const around = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((text) => !/\d\s*$|^\s*\d|[€+]|eur|\(0\)|\p{N}/iu.test(text));
    const words = fc.constantFrom(
      '12-03-2019 ',
      '10:30 ',
      'nr',
      '2 ',
      'kamer 5 - ',
      'partner, ',
      '',
    );
    const behind = fc.constantFrom(' 12-03-2019', ' 2 kinderen', ', ', ' (oud)', '.', ' 1', '');
    fc.assert(
      fc.property(
        around,
        words,
        fc.integer({ min: 1_000_000, max: 99_999_999 }),
        behind,
        around,
        (start, before, first, after, end) => {
          const number = withCheckDigit(first);
          fc.pre(number !== null);
          const { text, found } = maskBsns(`${start}${before}${number}${after}${end}`);
          return found >= 1 && !text.includes(number);
        },
      ),
    );
  });

  it.each([
    'Bel 06 12345678',
    'Bel 0612345678 of 0318-123456',
    `Rekening NL91ABNA0${bsn}`,
    'NL91 ABNA 0417 1643 00',
    `${bsn}1`,
    `1${bsn}`,
    'op 12-03-2019 5 uur',
    '20190501',
    `€ 123.456.782`,
    `123.456.782,00`,
    '123456789',
    'Bel +31 612345673',
    'Bel 0031 6 12345678',
    '€123456782',
    '123456782 euro',
    'NL91 ABNA 0417 164 300',
    '2019-00123 en 20190501 5 keer',
  ])('are not found in %j', (text) => {
    expect(maskBsns(text)).toEqual({ text, found: 0 });
  });
});
