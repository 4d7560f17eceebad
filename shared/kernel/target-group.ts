import { z } from 'zod';

/** The two groups that funds, caseload and evaluation tell apart [evaluation]. */
export const targetGroups = ['statushouder', 'oudkomer'] as const;
export const targetGroupSchema = z.enum(targetGroups);
export type TargetGroup = z.infer<typeof targetGroupSchema>;
