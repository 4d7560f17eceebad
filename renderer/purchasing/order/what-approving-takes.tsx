import { formatEuro } from '#shared/kernel/money.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import { useCall } from '../../lib/use-call.ts';
import { orderPageTexts } from './texts.ts';

const texts = orderPageTexts.approval.takes;

/** For who decides: that the order is above the mandate, and what each fund has free now and afterwards. */
export function WhatApprovingTakes({ order: { lines, amountCents } }: { order: OrderDetail }) {
  const mandateCents = useCall('budget.mandate', {}).data?.mandateCents ?? null;
  const [year, ...others] = new Set(lines.map(({ budgetYear }) => budgetYear));
  // Of several years there is no one amount that is free.
  const ofOneYear = year !== undefined && others.length === 0;
  const funds = useCall('budget.overview', { year: year ?? 0 }, { enabled: ofOneYear }).data ?? [];
  const shares = lines.flatMap((line) => line.shares);
  const taken = funds.flatMap(({ id, name, freeCents }) => {
    const own = shares.filter(({ fundId }) => fundId === id);
    const cents = own.reduce((sum, share) => sum + share.amountCents, 0);
    if (own.length === 0) return [];
    return [
      freeCents === null
        ? texts.unknown(name)
        : texts.free(name, formatEuro(freeCents), formatEuro(freeCents - cents)),
    ];
  });
  const isAbove = mandateCents !== null && amountCents > mandateCents;
  const said = [...(isAbove ? [texts.above(formatEuro(mandateCents))] : []), ...taken];
  if (said.length === 0) return null;
  return (
    <ul className="p-takes">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
