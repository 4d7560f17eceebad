import type { Money } from '#shared/budget/fund.ts';
import type { ReportedFund } from './budget-list.ts';

/** A fund with the money of all its years; with one of which the amount is unknown, so is the whole. */
export function ofAllYears(fund: Omit<ReportedFund, 'year'>): ReportedFund {
  const { position, years } = fund;
  if (!position.perYear) return { ...fund, year: null, forecast: null };
  const sum = (key: keyof Money) => years.reduce((total, year) => total + (year[key] ?? 0), 0);
  const isKnown = years.length > 0 && years.every(({ amountCents }) => amountCents !== null);
  return {
    ...fund,
    year: null,
    forecast: null,
    position: {
      ...position,
      amountCents: isKnown ? sum('amountCents') : null,
      paidCents: sum('paidCents'),
      invoicedCents: sum('invoicedCents'),
      committedCents: sum('committedCents'),
      freeCents: isKnown ? sum('freeCents') : null,
    },
  };
}
