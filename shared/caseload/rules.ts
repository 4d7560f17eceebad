import type { IsoDate } from '../kernel/dates.ts';
import type { TargetGroup } from '../kernel/target-group.ts';
import type { OutflowKind } from './schema.ts';

/** Settled on or after this day is statushouder, before it oudkomer [evaluation]. */
export const firstDayOfStatushouders: IsoDate = '2013-01-01';

/**
 * The target group of a client: what was set by hand, else what follows from the settlement date, else
 * unknown.
 */
export function targetGroupOf(
  setByHand: TargetGroup | null,
  settlementDate: IsoDate | null,
): TargetGroup | null {
  if (setByHand !== null) return setByHand;
  if (settlementDate === null) return null;
  return settlementDate >= firstDayOfStatushouders ? 'statushouder' : 'oudkomer';
}

/** With parttime work a part of the benefit remains; every other outflow is full. */
export const isFullOutflow = (kind: OutflowKind): boolean => kind !== 'parttime-werk';
