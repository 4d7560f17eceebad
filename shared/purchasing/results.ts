import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { isoDateSchema, type IsoDate } from '../kernel/dates.ts';
import { trajectoryResultSchema, trajectoryStatusSchema } from '../kernel/trajectory-status.ts';

/** What came of one trajectory that was ordered. */
export const orderResultSchema = z.object({
  trajectoryId: idSchema,
  clientId: idSchema,
  clientNumber: z.string(),
  clientName: z.string(),
  /** As it stands today. */
  status: trajectoryStatusSchema,
  /** What was agreed on ordering. */
  plannedStart: isoDateSchema.nullable(),
  plannedEnd: isoDateSchema.nullable(),
  startDate: isoDateSchema,
  endDate: isoDateSchema.nullable(),
  result: trajectoryResultSchema.nullable(),
  /** Why it stopped early, or why it was refused. */
  stopReason: z.string().nullable(),
  /** The ladder step with which the client began, and the first one measured once it was over. */
  stepBefore: z.int().nullable(),
  stepAfter: z.int().nullable(),
});
export type OrderResult = z.infer<typeof orderResultSchema>;

export interface MeasuredStep {
  readonly step: number;
  /** `null`: the step at the start, before every dated one. */
  readonly measuredOn: IsoDate | null;
}

/**
 * The steps before and after a trajectory: the last that was measured up to its start, and the first from its
 * end on. A trajectory that goes on has none after.
 *
 * @param measured of one client, of early to late
 */
export function stepsAround(
  { startDate, endDate }: { readonly startDate: IsoDate; readonly endDate: IsoDate | null },
  measured: readonly MeasuredStep[],
): { readonly stepBefore: number | null; readonly stepAfter: number | null } {
  const before = measured.findLast((one) => one.measuredOn === null || one.measuredOn <= startDate);
  const after =
    endDate === null
      ? undefined
      : measured.find((one) => one.measuredOn !== null && one.measuredOn >= endDate);
  return { stepBefore: before?.step ?? null, stepAfter: after?.step ?? null };
}
