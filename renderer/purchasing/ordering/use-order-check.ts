import { useEffect, useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { adviceFor } from '#shared/kernel/paying-advice.ts';
import { letsPass } from '#shared/purchasing/let-pass.ts';
import type { NewOrder, Override } from '#shared/purchasing/orders.ts';
import { useCall } from '../../lib/use-call.ts';

export type OrderCheck = CallOutput<'purchasing.checkOrder'>;
export type CheckedFund = OrderCheck['funds'][number];
export type CheckedCondition = CheckedFund['checks'][number];

/** So long nothing is typed, in milliseconds, before the order is checked. */
const restFor = 200;

/**
 * What the backend says of an order that is being filled in: the very check that it makes on ordering. While
 * somebody types the last answer stands; `fresh` says whether it is about what stands in the form now.
 *
 * @param order `null`: too little is filled in
 */
export function useOrderCheck(order: NewOrder | null): {
  readonly check: OrderCheck | null;
  readonly fresh: boolean;
  readonly problem: Error | null;
} {
  const text = order === null ? '' : JSON.stringify(order);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    if (asked === text) return undefined;
    const timer = setTimeout(() => setAsked(text), restFor);
    return () => clearTimeout(timer);
  }, [asked, text]);
  const enabled = asked !== '';
  const input = enabled ? (JSON.parse(asked) as NewOrder) : ({} as NewOrder);
  const answer = useCall('purchasing.checkOrder', input, { enabled, keepPrevious: true });
  if (text === '' || !enabled) return { check: null, fresh: false, problem: null };
  return {
    check: answer.data ?? null,
    fresh: asked === text && answer.isSuccess && !answer.isPlaceholderData && !answer.isFetching,
    problem: answer.error,
  };
}

/** The condition of a fund that is not met and that nobody let pass. */
export const isBlocking = (
  fundId: Id,
  check: CheckedCondition,
  overrides: readonly Override[],
): boolean => !check.met && !overrides.some((one) => letsPass(one, fundId, check));

/** The first sentence why it cannot be ordered; `null`: nothing is against it. */
export function blockedBy(check: OrderCheck, overrides: readonly Override[]): string | null {
  for (const { fundId, checks } of check.funds) {
    const found = checks.find((one) => isBlocking(fundId, one, overrides));
    if (found !== undefined) {
      return `${found.reason ?? found.label} ${adviceFor('order', found.condition)}`;
    }
  }
  return null;
}

/** What was let pass and still is not met: nothing else need be kept or printed. */
export function neededOverrides(check: OrderCheck, overrides: readonly Override[]): Override[] {
  return overrides.filter((override) =>
    check.funds.some(({ fundId, checks }) =>
      checks.some((one) => !one.met && letsPass(override, fundId, one)),
    ),
  );
}
