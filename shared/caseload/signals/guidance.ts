import type { IsoDate } from '../../kernel/dates.ts';
import { jobRunsOn } from '../current-job.ts';
import { isFullOutflow } from '../rules.ts';
import type { OutflowKind } from '../schema.ts';
import type { BenefitFacts, ClientFacts, JobFacts } from './facts.ts';

/**
 * Whether somebody has left bijstand for good: the latest outflow is full, its day has come, and no benefit
 * that began after it runs today. Who comes back [letter] is guided again.
 */
export function hasLeft(
  {
    outflow,
    benefitPeriods,
  }: {
    readonly outflow: { readonly kind: OutflowKind; readonly date: IsoDate } | null;
    readonly benefitPeriods: readonly BenefitFacts[];
  },
  today: IsoDate,
): boolean {
  if (outflow === null || !isFullOutflow(outflow.kind) || outflow.date > today) return false;
  return !benefitPeriods.some(
    ({ startsOn, endsOn }) =>
      startsOn > outflow.date && startsOn <= today && (endsOn === null || endsOn >= today),
  );
}

/** After these nobody of the team speaks with somebody any more. */
const outOfReach: readonly OutflowKind[] = ['overlijden', 'verhuizing'];

/** Who died or moved to another municipality: about them nothing is asked, and no partner is named by them. */
export const isOutOfReach = (
  outflow: { readonly kind: OutflowKind; readonly date: IsoDate } | null,
  today: IsoDate,
): boolean => outflow !== null && outflow.date <= today && outOfReach.includes(outflow.kind);

const outflowToWork: readonly OutflowKind[] = ['betaald-werk', 'parttime-werk', 'ondernemerschap'];

/** The day of the outflow to work, in full or in part, when its day has come and nobody came back since. */
export function leftForWorkOn(
  { outflow, benefitPeriods }: Pick<ClientFacts, 'outflow' | 'benefitPeriods'>,
  today: IsoDate,
): IsoDate | null {
  if (outflow === null || !outflowToWork.includes(outflow.kind)) return null;
  if (outflow.date > today) return null;
  if (isFullOutflow(outflow.kind) && !hasLeft({ outflow, benefitPeriods }, today)) return null;
  return outflow.date;
}

/**
 * The work that somebody is asked about: the jobs that run on this day, and the outflow to work. An outflow
 * of which the job is noted as ended since, or has yet to begin, stands for no work any more or yet.
 */
export function workOn(
  facts: Pick<ClientFacts, 'jobs' | 'outflow' | 'benefitPeriods'>,
  today: IsoDate,
): { readonly running: readonly JobFacts[]; readonly leftOn: IsoDate | null } {
  const running = facts.jobs.filter((job) => jobRunsOn(today, job));
  const leftOn = leftForWorkOn(facts, today);
  const stands =
    leftOn !== null &&
    (running.length > 0 ||
      !facts.jobs.some(({ endedOn }) => endedOn === null || endedOn >= leftOn));
  return { running, leftOn: stands ? leftOn : null };
}
