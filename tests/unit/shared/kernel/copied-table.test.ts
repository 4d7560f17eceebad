import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedTable } from '#shared/kernel/copied-table.ts';

describe('a table on the clipboard', () => {
  it('writes amounts, numbers, percents and days as a Dutch Excel reads them', () => {
    const { text, html } = copiedTable([
      ['Naam', 'Bedrag', 'Dag', 'Deel', 'Uren'],
      ['Nasser', { cents: 145000 }, { day: '2019-12-31' }, { percent: 62 }, { number: 2.5 }],
    ]);
    expect(text).toBe('Naam\tBedrag\tDag\tDeel\tUren\r\nNasser\t1450,00\t31-12-2019\t62%\t2,5\r\n');
    expect(html).toContain('<td>1450,00</td><td>31-12-2019</td><td>62%</td><td>2,5</td>');
  });

  it('says of a code that it is text, so that its zeros stay', () => {
    expect(copiedTable([['00123']]).html).toContain(
      `<td style="mso-number-format:'\\@'">00123</td>`,
    );
  });

  it('keeps a text in its own cell, and shows its signs as they are', () => {
    const { text, html } = copiedTable([['een\ttwee\ndrie', '"vier', '<b>&</b>', null]]);
    expect(text).toBe('een twee drie\t"""vier"\t<b>&</b>\t\r\n');
    expect(html).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
  });

  it('never begins a cell with what Excel would run', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', ' =', '＝');
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        const { text, html } = copiedTable([[sign + rest]]);
        expect(text.replace(/^"/, '')).toMatch(/^'/);
        expect(html).toContain(`>'`);
      }),
    );
  });
});
