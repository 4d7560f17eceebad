import { describe, expect, it } from 'vitest';
import type { Invoice } from '#shared/purchasing/invoices.ts';
import {
  choicesOf,
  fittingInvoices,
  laterThan,
  sumOfInvoices,
  withStanding,
} from '../../../../../renderer/purchasing/invoices/list-state.ts';

const invoice = (more: Partial<Invoice>): Invoice => ({
  id: 1,
  invoiceNumber: 'F-2026/17',
  providerId: 7,
  providerName: 'De Werkbrug',
  invoicedOn: '2026-04-01',
  paidOn: null,
  budgetYear: 2026,
  amountCents: 400_00,
  reason: null,
  fundNames: ['Participatiebudget'],
  lines: [
    {
      id: 1,
      lineId: 1,
      orderId: 1,
      orderNumber: '2026-0001',
      clientId: 1,
      clientNumber: '204117',
      participants: 0,
      what: 'Jobcoaching',
      amountCents: 400_00,
    },
  ],
  ...more,
});

const invoices = [
  invoice({}),
  invoice({ id: 2, invoiceNumber: 'C-3', amountCents: -100_00, paidOn: '2026-05-01' }),
  invoice({ id: 3, providerName: 'Zeynep & Co', budgetYear: 2025, fundNames: ['ESF', 'WEB'] }),
];
const all = { search: '', year: null, fund: null, provider: null };
const ids = (more: Partial<typeof all> | { year: number } | { fund: string }) =>
  fittingInvoices(invoices, { ...all, ...more }).map(({ id }) => id);

describe('the list of invoices', () => {
  it('is narrowed by year, fund, provider and what was typed', () => {
    expect(ids({})).toEqual([1, 2, 3]);
    expect(ids({ year: 2025 })).toEqual([3]);
    expect(ids({ fund: 'WEB' })).toEqual([3]);
    expect(fittingInvoices(invoices, { ...all, search: '2026/17 werkb' })).toHaveLength(1);
    expect(fittingInvoices(invoices, { ...all, search: '4117' })).toHaveLength(3);
    expect(fittingInvoices(invoices, { ...all, search: 'zeynep' }).map(({ id }) => id)).toEqual([
      3,
    ]);
  });

  it('counts a credit off, and knows what is paid', () => {
    expect(sumOfInvoices(invoices)).toBe(700_00);
    expect(withStanding(invoices, 'paid').map(({ id }) => id)).toEqual([2]);
    expect(withStanding(invoices, 'unpaid').map(({ id }) => id)).toEqual([1, 3]);
    expect(withStanding(invoices, 'all')).toBe(invoices);
  });

  it('offers only what occurs', () => {
    expect(choicesOf(invoices)).toEqual({
      years: [2026, 2025],
      funds: ['ESF', 'Participatiebudget', 'WEB'],
      providers: ['De Werkbrug', 'Zeynep & Co'],
    });
  });
});

it('finds every invoice that is of a later date than the day of payment', () => {
  const dated = ['2026-03-01', '2026-03-02', '2026-04-01'].map((invoicedOn, id) =>
    invoice({ id, invoicedOn }),
  );
  const later = (paidOn: string) => laterThan(dated, paidOn).map(({ id }) => id);
  expect([later('01-03-2026'), later('01-04-2026'), later('geen dag')]).toEqual([[1, 2], [], []]);
});
