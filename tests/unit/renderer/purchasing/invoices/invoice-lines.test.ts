import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInvoice } from '../../../../../renderer/purchasing/invoices/check-invoice.ts';
import {
  aboveOf,
  allOf,
  centsOf,
  likelyLines,
  linesBeside,
  linesOf,
  linesText,
  sumOf,
} from '../../../../../renderer/purchasing/invoices/invoice-lines.ts';
import { openLine } from './open-line.ts';

describe('the lines of an invoice that is typed in', () => {
  it('come out of a draft as they went in, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ lineId: fc.nat(), text: fc.string() })), (lines) => {
        expect(linesOf(linesText(lines))).toEqual(lines);
      }),
    );
    expect(linesOf('{"no":"list"}')).toEqual([]);
  });

  it('are at first for all that is open, of a credit for all that was invoiced', () => {
    const line = openLine({ openCents: 400_00, billedCents: 600_00 });
    const first = (credit: boolean, paperCents: number | null) =>
      likelyLines([line], { credit, paperCents })[0]?.text;
    expect(first(false, null)).toBe('400,00');
    expect(first(true, null)).toBe('600,00');
    expect(first(false, 250_00)).toBe('250,00');
    expect(first(true, -250_00)).toBe('250,00');
  });

  it('never take more than is open of a total that was typed first: the rest stays to divide', () => {
    const three = [985_50, 585_00, 0].map((openCents, at) =>
      openLine({ lineId: at + 1, openCents }),
    );
    const texts = (count: number, paperCents: number) =>
      likelyLines(three.slice(0, count), { credit: false, paperCents }).map(({ text }) => text);
    expect(texts(1, 2_585_50)).toEqual(['985,50']);
    expect(texts(2, 2_585_50)).toEqual(['985,50', '585,00']);
    expect(texts(3, 785_25)).toEqual(['492,75', '292,50', '']);
    expect(texts(3, 0)).toEqual(['', '', '']);
  });

  it('divide a total to the cent, whatever is open', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), cents, (opens, paperCents) => {
        const lines = opens.map((openCents, lineId) => openLine({ lineId, openCents }));
        const typed = likelyLines(lines, { credit: false, paperCents });
        const together = opens.reduce((sum, open) => sum + open, 0);
        expect(sumOf(typed)).toBe(Math.min(paperCents, together));
        typed.forEach((line, at) => expect(centsOf(line) ?? 0).toBeLessThanOrEqual(opens[at] ?? 0));
      }),
    );
  });

  it('leave what was typed, and take what it leaves of the total', () => {
    const typed = [{ lineId: 1, text: '100' }];
    const beside = (paperCents: number | null) =>
      linesBeside(typed, [openLine({ lineId: 2, openCents: 400_00 })], {
        credit: false,
        paperCents,
      });
    expect(beside(250_00)).toEqual([...typed, { lineId: 2, text: '150,00' }]);
    expect(beside(50_00)).toEqual([...typed, { lineId: 2, text: '' }]);
    expect(beside(null)).toEqual([...typed, { lineId: 2, text: '400,00' }]);
  });

  it('say in whole cents what they are together and how much is above the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 })), (amounts) => {
        const lines = amounts.map((cents, lineId) => ({
          lineId,
          text: `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
        }));
        expect(lines.map(centsOf)).toEqual(amounts);
        expect(sumOf(lines)).toBe(amounts.reduce((sum, cents) => sum + cents, 0));
      }),
    );
    const line = openLine({ openCents: 400_00 });
    expect(aboveOf(line, { lineId: 1, text: '450' }, false)).toBe(50_00);
    expect(aboveOf(line, { lineId: 1, text: '450' }, true)).toBe(0);
    expect(aboveOf(line, { lineId: 1, text: 'veel' }, false)).toBe(0);
    expect(allOf(openLine({ openCents: 0, billedCents: -5_00 }), true)).toBe(0);
  });
});

describe('an invoice that is about to be booked', () => {
  const known = new Map([[1, openLine({ openCents: 400_00, billedCents: 600_00 })]]);
  const check = (text: string, more: Partial<Parameters<typeof checkInvoice>[0]> = {}) =>
    checkInvoice(
      {
        lines: linesText([{ lineId: 1, text }]),
        total: '',
        credit: 'factuur',
        reason: '',
        ...more,
      },
      known,
    );

  it('is right when its lines are what stands on the paper', () => {
    expect(check('400')).toEqual({});
    expect(check('400', { total: '€ 400,00' })).toEqual({});
    expect(check('400', { total: '410' }).total).toMatch(
      /samen €\u00a0400,00.*staat €\u00a0410,00/,
    );
  });

  it('asks for a reason above the order, and no more than that', () => {
    expect(check('400,01').reason).toBeDefined();
    expect(check('400,01', { reason: 'Een uur extra' })).toEqual({});
  });

  it('refuses an amount that is missing, cannot be read or is below zero', () => {
    expect(check('').lines).toMatch(/^Vul het bedrag in/);
    expect(check('0').lines).toMatch(/^Vul het bedrag in/);
    expect(check('tien').lines).toMatch(/niet te lezen/);
    expect(check('-10').lines).toMatch(/creditnota/);
  });

  it('takes nothing back of what was never invoiced', () => {
    const never = new Map([[1, openLine({ billedCents: 0 })]]);
    const lines = linesText([{ lineId: 1, text: '10' }]);
    const credit = { lines, total: '', credit: 'credit', reason: '' };
    expect(checkInvoice(credit, never).lines).toMatch(/nog niets gefactureerd/);
  });

  it('takes back no more than was invoiced', () => {
    expect(check('600', { credit: 'credit', total: '-600' })).toEqual({});
    expect(check('600,01', { credit: 'credit' }).lines).toMatch(/€\u00a0600,00 gefactureerd/);
  });
});
