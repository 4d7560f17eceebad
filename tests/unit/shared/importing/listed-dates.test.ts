import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListedDate } from '#shared/importing/listed-dates.ts';

const dateOf = (text: string, reading = {}) => {
  const found = readListedDate(text, reading);
  return found.kind === 'date' ? found.date : found;
};

describe('a year in two digits', () => {
  it.each([
    ['3-4-26', '2026-04-03'],
    ['3/4/29', '2029-04-03'],
    ['3.4.30', '1930-04-03'],
    ['3-apr-91', '1991-04-03'],
    ["3 april '07", '2007-04-03'],
    ['3-4-19 14:30', '2019-04-03'],
  ])('reads %s as Excel does', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it('never makes a date of birth lie in the future', () => {
    const birth = { notAfter: '2026-04-02' };
    expect(dateOf('2-4-26', birth)).toBe('2026-04-02');
    expect(dateOf('3-4-26', birth)).toBe('1926-04-03');
    expect(dateOf('3-4-2027', birth)).toBe('2027-04-03');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (year) => {
        const text = `1-6-${String(year).padStart(2, '0')}`;
        const found = readListedDate(text, birth);
        expect(found.kind === 'date' && found.date <= birth.notAfter).toBe(true);
      }),
    );
  });
});

describe("Excel's own numbers", () => {
  it('are the days that Excel shows', () => {
    expect(readListedDate('43831')).toEqual({
      kind: 'date',
      date: '2020-01-01',
      warning: '‘43831’ is een getal. Excel bedoelt daarmee 01-01-2020. Klopt die dag?',
    });
    const serialsAreUsual = true;
    expect(readListedDate('43831', { serialsAreUsual })).toEqual({
      kind: 'date',
      date: '2020-01-01',
    });
    expect(dateOf('43831,75', { serialsAreUsual })).toBe('2020-01-01');
    expect(dateOf('10000')).toBe('1927-05-18');
    expect(dateOf('73050')).toBe('2099-12-31');
  });

  it.each(['9999', '73051', '99999', '123456'])('are not taken from %s', (text) => {
    expect(readListedDate(text).kind).toBe('unreadable');
  });
});

describe('what is no date', () => {
  it.each([
    '0000-00-00',
    '00-00-0000',
    '0000-00-00 00:00:00',
    '01-01-1900',
    '1-1-1900',
    '1900-01-01',
    '00-01-1900',
    '31-12-9999',
    '9999-12-31',
    '9999-12-31T00:00:00',
    '01-01-0001',
    '0001-01-01 00:00:00',
    '30-12-1899',
    '1899-12-30',
  ])('%s is read as empty, with a warning', (text) => {
    expect(readListedDate(text)).toEqual({
      kind: 'none',
      warning: `‘${text}’ schrijft een systeem als er geen datum is. Trede leest deze cel als leeg.`,
    });
  });

  it.each([
    ['31-02-2019', '31-02-2019 bestaat niet. Februari 2019 heeft 28 dagen.'],
    ['29-02-2019', '29-02-2019 bestaat niet. Februari 2019 heeft 28 dagen.'],
    ['20190231', '20190231 bestaat niet. Februari 2019 heeft 28 dagen.'],
    ['31022019', '31022019 bestaat niet. Februari 2019 heeft 28 dagen.'],
    ['12-13-2019', '12-13-2019 bestaat niet. Een jaar heeft 12 maanden.'],
  ])('%s is said to be wrong', (text, reason) => {
    expect(readListedDate(text)).toEqual({ kind: 'unreadable', reason });
  });
});

describe('a date of a list', () => {
  it('may be written as digits only, and with any hyphen', () => {
    expect(dateOf('20191231')).toBe('2019-12-31');
    expect(dateOf('31122019')).toBe('2019-12-31');
    expect(dateOf('1022019')).toBe('2019-02-01');
    expect(dateOf('20121912')).toBe('1912-12-20');
    expect(dateOf('31–12–2019')).toBe('2019-12-31');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (moment) => {
          const date = moment.toISOString().slice(0, 10);
          const [year, month, day] = date.split('-');
          for (const text of [`${year}${month}${day}`, `${day}${month}${year}`]) {
            expect([text, dateOf(text)]).toEqual([text, date]);
          }
        },
      ),
    );
  });

  it('is doubted when its time is in another zone', () => {
    expect(readListedDate('2019-12-30T23:00:00.000Z')).toEqual({
      kind: 'date',
      date: '2019-12-30',
      warning:
        '‘2019-12-30T23:00:00.000Z’ is een tijd in een andere tijdzone. Trede leest 30-12-2019. Klopt die dag?',
    });
    expect(readListedDate('2019-12-31T00:00:00.000Z')).toEqual({
      kind: 'date',
      date: '2019-12-31',
    });
  });

  it('may have the month in front when the column has it there', () => {
    expect(dateOf('3/4/2026', { monthFirst: true })).toBe('2026-03-04');
    expect(dateOf('12/31/19', { monthFirst: true })).toBe('2019-12-31');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, monthFirst) => {
        void readListedDate(text, { monthFirst, notAfter: '2026-01-01' });
      }),
    );
  });
});
