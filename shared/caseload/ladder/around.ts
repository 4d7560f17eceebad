import type { IsoDate } from '../../kernel/dates.ts';
import type { ClientDetail, LadderStep } from '../schema.ts';

/** Where somebody stood before a trajectory, and what was measured since it began. */
export interface StepsAround {
  /** `null`: nothing was measured up to the first day. */
  readonly before: LadderStep | null;
  /** `null`: nothing was measured since. */
  readonly after: LadderStep | null;
  /** The day of `after`. */
  readonly measuredOn: IsoDate | null;
}

/**
 * The last step up to the first day of a trajectory, and the last one that was measured while it ran; when
 * none was, the first one after it. An undated measurement is the start: it comes before everything. What
 * moved somebody is not said by it: other things happened in the same time.
 *
 * @param ladder in the order in which they were measured
 */
export function stepsAround(
  ladder: ClientDetail['ladder'],
  { startDate, endDate }: { readonly startDate: IsoDate; readonly endDate: IsoDate | null },
): StepsAround {
  const before = ladder.findLast(
    ({ measuredOn }) => measuredOn === null || measuredOn <= startDate,
  );
  const since = ladder.filter(({ measuredOn }) => measuredOn !== null && measuredOn > startDate);
  const during = since.findLast(
    ({ measuredOn }) => endDate === null || (measuredOn ?? '') <= endDate,
  );
  const after = during ?? since[0];
  return {
    before: before?.step ?? null,
    after: after?.step ?? null,
    measuredOn: after?.measuredOn ?? null,
  };
}
