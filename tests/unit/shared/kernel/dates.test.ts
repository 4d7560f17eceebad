import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate, periodSchema, toIsoDate } from '#shared/kernel/dates.ts';

const days = fc
  .date({
    min: new Date(1900, 0, 1, 12),
    max: new Date(2100, 11, 31, 12),
    noInvalidDate: true,
  })
  .map(toIsoDate);

const monthNames = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei', 'mei'],
  ['juni', 'JUN'],
  ['juli', 'Jul'],
  ['augustus', 'aug'],
  ['September', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

describe('parseDate', () => {
  it('reads back every day that it writes, however it is written', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = date.split('-').map(Number);
        const spellings = [
          formatDate(date),
          date,
          `${day}-${month}-${year}`,
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          ` ${formatDate(date)} `,
          `${formatDate(date)} 00:00`,
          `${date}T00:00:00.000Z`,
          `${formatDate(date)} 14:30`,
          `${date}T14:30:59`,
          `${day} ${monthNames[(month ?? 1) - 1]?.[0]} ${year}`,
          `${day}-${monthNames[(month ?? 1) - 1]?.[1]}-${year}`,
          `vrijdag ${day} ${monthNames[(month ?? 1) - 1]?.[0]} ${year}`,
        ];
        for (const text of spellings) expect(parseDate(text)).toEqual({ kind: 'date', date });
      }),
    );
  });

  it('takes the day first', () => {
    expect(parseDate('03-04-2026')).toEqual({ kind: 'date', date: '2026-04-03' });
  });

  it.each([
    ['31-04-2026', '31-04-2026 bestaat niet. April heeft 30 dagen.'],
    ['29-02-1990', '29-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.'],
    ['01-13-2020', '01-13-2020 bestaat niet. Een jaar heeft 12 maanden.'],
    ['2-7-91', '2-7-91 heeft een jaartal van twee cijfers. Schrijf het jaar voluit.'],
    ['01-01-0209', '01-01-0209 ligt te ver weg. Een jaartal ligt tussen 1900 en 2100.'],
    ['43831', '‘43831’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.'],
    ['31 april 2026', '31 april 2026 bestaat niet. April heeft 30 dagen.'],
    ['3 floreal 2026', '‘3 floreal 2026’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.'],
    ['30 nov', '‘30 nov’ heeft geen jaar. Schrijf het jaar erbij, zoals 31-12-2019.'],
    ['29-02-2019 14:30', '29-02-2019 14:30 bestaat niet. Februari 2019 heeft 28 dagen.'],
    ['morgen', '‘morgen’ is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2019.'],
  ])('says what is wrong with %s', (text, reason) => {
    expect(parseDate(text)).toEqual({ kind: 'unreadable', reason });
  });

  it('reads months as English Excel writes them', () => {
    for (const text of ['April 3, 2026', '3-Apr-2026', 'Fri, 3 Apr 2026']) {
      expect([text, parseDate(text)]).toEqual([text, { kind: 'date', date: '2026-04-03' }]);
    }
  });

  it('reads two digits as the year that the caller says, and never throws', () => {
    const yearOfTwoDigits = (year: number) => 1900 + year;
    expect(parseDate("3-apr-'26", { yearOfTwoDigits })).toEqual({
      kind: 'date',
      date: '1926-04-03',
    });
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text, { yearOfTwoDigits })));
  });

  it('knows leap years', () => {
    expect(parseDate('29-02-2000').kind).toBe('date');
    expect(parseDate('29-02-1900').kind).toBe('unreadable');
  });
});

describe('periodSchema', () => {
  it('takes a period of one day, and refuses one that ends before it begins', () => {
    expect(periodSchema.safeParse({ from: '2019-12-31', until: '2019-12-31' }).success).toBe(true);
    expect(periodSchema.safeParse({ from: '2019-12-31', until: '2019-12-30' }).success).toBe(false);
  });

  it('refuses days that do not exist', () => {
    expect(periodSchema.safeParse({ from: '2019-02-29', until: '2019-12-30' }).success).toBe(false);
  });
});
