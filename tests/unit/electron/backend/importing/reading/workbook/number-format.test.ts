import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../../../../../electron/backend/importing/reading/workbook/number-format.ts';
import { shownNumber } from '../../../../../../../electron/backend/importing/reading/workbook/shown-number.ts';

const shown = (value: string | number, code: string, from1904 = false) =>
  shownNumber(String(value), numberFormat(code), from1904);

describe('the text of a number', () => {
  it.each([
    [1450, '1450'],
    [123456789012, '123456789012'],
    ['1.23456789012E+11', '123456789012'],
    ['1E+21', '1000000000000000000000'],
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,333333333333333'],
    ['1E-7', '0,0000001'],
    [-12.5, '-12,5'],
    [0, '0'],
  ])('has a decimal comma and no exponent: %s', (value, text) => {
    expect(shown(value, 'General')).toBe(text);
  });

  it.each([
    [1450.5, '[$€-413] #,##0.00', '1450,50'],
    [100 / 3, '#,##0.00', '33,33'],
    [1.005, '0.00', '1,01'],
    [-0.005, '0.00', '-0,01'],
    [1450.6, '#,##0', '1450,6'],
    [1450.625, '#,##0', '1450,63'],
    [1999.9999999999998, '0', '2000'],
    [123, '00000', '00123'],
    [-7, '000', '-007'],
    [0.25, '0%', '25%'],
    [0.125, '0.0%', '12,5%'],
    [1 / 3, '0%', '33,33%'],
    [12, '0 "dagen"', '12'],
    [3, '@', '3'],
    [0.5, '# ?/?', '0,5'],
    [1234.5, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-', '1234,50'],
    [5, '[Red]0;[Blue]-0', '5'],
    [12000, '0.00E+00', '12000'],
  ])('is shown in its format, and keeps its cents: %s as %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });
});

describe('the text of a day', () => {
  it.each(['dd-mm-yyyy', 'd-mmm-yy', '[$-413]d mmmm yyyy;@', 'mmm-yy', 'yyyy\\-mm\\-dd', 'mm'])(
    'is the whole day, in each format: %s',
    (code) => {
      expect(shown(43830, code)).toBe('31-12-2019');
    },
  );

  it.each([
    [1, '01-01-1900'],
    [59, '28-02-1900'],
    [60, '29-02-1900'],
    [61, '01-03-1900'],
    [32639, '11-05-1989'],
    [43555, '31-03-2019'],
    [43829.999999999, '31-12-2019'],
    [2958465, '31-12-9999'],
  ])('is right at the edges of the calendar of Excel: %s', (serial, day) => {
    expect(shown(serial, 'dd-mm-yyyy')).toBe(day);
  });

  it('counts from 1904 where the workbook says so', () => {
    expect(shown(0, 'dd-mm-yyyy', true)).toBe('01-01-1904');
    expect(shown(42368, 'dd-mm-yyyy', true)).toBe('31-12-2019');
  });

  it('has its time where the format shows one', () => {
    expect(shown(43830.5, 'dd-mm-yyyy h:mm')).toBe('31-12-2019 12:00');
    expect(shown(43830, 'dd-mm-yyyy h:mm:ss')).toBe('31-12-2019');
    expect(shown(43830.5, 'dd-mm-yyyy')).toBe('31-12-2019');
    expect(shown(0.5625, 'h:mm')).toBe('13:30');
    expect(shown(1.5, '[h]:mm')).toBe('36:00');
    expect(shown(0.5, 'h:mm AM/PM')).toBe('12:00');
  });

  it('is a number where no day is that far', () => {
    expect(shown(-5, 'dd-mm-yyyy')).toBe('-5');
    expect(shown(3000000, 'dd-mm-yyyy')).toBe('3000000');
  });
});
