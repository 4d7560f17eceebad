import { z } from 'zod';
import type { IsoDate } from './dates.ts';

/** The two groups that funds, caseload and evaluation tell apart [evaluation]. */
export const targetGroups = ['statushouder', 'oudkomer'] as const;
export const targetGroupSchema = z.enum(targetGroups);
export type TargetGroup = z.infer<typeof targetGroupSchema>;

/**
 * The group that follows from the settlement date: settled on or after 1 January 2013 is statushouder,
 * before it oudkomer [evaluation].
 */
export const targetGroupBySettlement = (settlementDate: IsoDate): TargetGroup =>
  settlementDate >= '2013-01-01' ? 'statushouder' : 'oudkomer';
