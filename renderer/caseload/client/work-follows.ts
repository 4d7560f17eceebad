import { returnAfter } from '#shared/caseload/benefit-return.ts';
import { jobRunsOn } from '#shared/caseload/current-job.ts';
import type { Dossier } from '#shared/caseload/dossier.ts';
import { wordsOf } from '#shared/caseload/records/field-words.ts';
import { benefitPeriod } from '#shared/caseload/records/work.ts';
import type { ClientDetail, HouseholdMember } from '#shared/caseload/schema.ts';
import { nextAftercareOn } from '#shared/caseload/signals/rules/aftercare.ts';
import type { Thresholds } from '#shared/caseload/team/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { workTexts } from './work-texts.ts';

type Outflow = ClientDetail['outflows'][number];
type Records = Pick<Dossier, 'records'>;

const periodsOf = ({ records }: Records) => records.benefitPeriod.map(({ values }) => values);

/** Spread into a member of the household: nothing when the outflow holds. */
export function returnedOf(
  outflow: Pick<Outflow, 'kind' | 'date'> | null,
  dossier: Records,
  today: IsoDate,
): Pick<HouseholdMember, 'returned'> {
  const back = outflow && returnAfter(outflow, periodsOf(dossier), today);
  return back === null ? {} : { returned: { on: back.startsOn, reason: back.returnReason } };
}

/** 'Teruggekomen op 21-11-2026 (schulden).'; `null` when the outflow holds. */
export function returnedLine(returned: HouseholdMember['returned']): string | null {
  if (returned === undefined) return null;
  const reason = wordsOf(benefitPeriod.fields.returnReason, returned.reason);
  return workTexts.outflow.returned(formatDate(returned.on), reason?.toLowerCase() ?? null);
}

/** Until when the next contact of aftercare is in time, also while it is too far off for a signal. */
export function aftercareDay(
  client: Pick<ClientDetail, 'outflows'>,
  dossier: Pick<Dossier, 'records' | 'contacts'>,
  thresholds: Thresholds,
  today: IsoDate,
): { readonly on: IsoDate; readonly first: boolean } | null {
  const lastOn = dossier.contacts.find(({ date }) => date <= today)?.date ?? null;
  const jobs = dossier.records.job.map(({ id, values }) => ({ id, ...values }));
  const facts = {
    contacts: { lastOn },
    jobs,
    outflow: client.outflows.at(-1) ?? null,
    benefitPeriods: periodsOf(dossier),
  };
  const on = nextAftercareOn(facts, { today, thresholds });
  if (on === null) return null;
  const since = jobs.filter((job) => jobRunsOn(today, job)).map(({ startsOn }) => startsOn);
  const from = since.sort().at(-1) ?? facts.outflow?.date ?? today;
  return { on, first: lastOn === null || lastOn < from };
}

/**
 * Whether the benefit asks for a look: all work has stopped, the file still says that somebody left for work
 * or gets a part only, and no benefit was noted from that day on.
 */
export function benefitMayDiffer(
  client: Pick<ClientDetail, 'outflows'>,
  dossier: Records,
  today: IsoDate,
): boolean {
  const jobs = dossier.records.job.map(({ values }) => values);
  if (jobs.some((job) => jobRunsOn(today, job))) return false;
  const stoppedOn = jobs
    .flatMap(({ endedOn }) => (endedOn !== null && endedOn < today ? [endedOn] : []))
    .sort()
    .at(-1);
  if (stoppedOn === undefined) return false;
  const periods = periodsOf(dossier);
  if (periods.some(({ startsOn }) => startsOn >= stoppedOn)) return false;
  const outflow = client.outflows.findLast(({ date }) => date <= today);
  const left =
    outflow !== undefined &&
    ['betaald-werk', 'parttime-werk', 'ondernemerschap'].includes(outflow.kind) &&
    outflow.date <= stoppedOn &&
    returnAfter(outflow, periods, today) === null;
  const partly = periods.some(
    ({ kind, endsOn }) => kind === 'gedeeltelijk' && (endsOn === null || endsOn >= today),
  );
  return left || partly;
}
