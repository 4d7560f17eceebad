import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FundBar } from '../../../../renderer/ui/fund-bar.tsx';
import { fundParts, fundShares, fundText } from '../../../../renderer/ui/fund-shares.ts';

const cents = fc.integer({ min: 0, max: 1_000_000_00 });
const money = fc.record({
  amountCents: fc.option(cents),
  paidCents: cents,
  invoicedCents: cents,
  committedCents: cents,
});

describe('the fund bar', () => {
  it('always adds up to the whole bar, or is empty', () => {
    fc.assert(
      fc.property(money, (fund) => {
        const { shares } = fundShares(fund);
        const sum = fundParts.reduce((total, part) => total + shares[part], 0);
        const empty = fundParts.every((part) => shares[part] === 0);
        expect(empty || Math.abs(sum - 1) < 1e-9).toBe(true);
        expect(fundParts.every((part) => shares[part] >= 0)).toBe(true);
      }),
    );
  });

  it('shows the fund as the whole', () => {
    const fund = {
      amountCents: 100_00,
      paidCents: 40_00,
      invoicedCents: 10_00,
      committedCents: 30_00,
    };
    expect(fundShares(fund)).toEqual({
      shares: { paid: 0.4, invoiced: 0.1, committed: 0.3, free: 0.2 },
      overspent: false,
    });
    expect(fundText(fund)).toBe(
      'betaald €\u00a040,00, gefactureerd €\u00a010,00, vastgelegd €\u00a030,00, vrij €\u00a020,00',
    );
  });

  it('says it when more was used than there is, and when nobody knows what there is', () => {
    const used = { paidCents: 80_00, invoicedCents: 0, committedCents: 40_00 };
    expect(fundShares({ amountCents: 100_00, ...used }).overspent).toBe(true);
    expect(fundText({ amountCents: 100_00, ...used })).toContain('te veel uitgegeven €\u00a020,00');
    expect(fundShares({ amountCents: null, ...used }).overspent).toBe(false);
    expect(fundText({ amountCents: null, ...used })).toContain('bedrag van het fonds onbekend');
  });

  it('draws only the parts that there are', () => {
    const markup = renderToStaticMarkup(
      <FundBar
        money={{ amountCents: 50_00, paidCents: 0, invoicedCents: 0, committedCents: 20_00 }}
      />,
    );
    expect(markup).toContain('data-part="committed"');
    expect(markup).toContain('data-part="free"');
    expect(markup).not.toContain('data-part="paid"');
  });
});
