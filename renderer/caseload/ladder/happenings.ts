import type { Dossier } from '#shared/caseload/dossier.ts';
import { integrationLaws, integrationRoutes } from '#shared/caseload/records/integration.ts';
import type { ClientDetail } from '#shared/caseload/schema.ts';
import { addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Span } from './span-bars.ts';

/** What happened while somebody stood on the steps of the ladder, besides trajectories. */
export interface Happenings {
  readonly partner: {
    readonly firstName: string;
    readonly ladder: ClientDetail['ladder'];
  } | null;
  readonly integration: readonly Span[];
  readonly work: readonly Span[];
  /** Days with a contact, each once. */
  readonly contacts: readonly IsoDate[];
  /** Days from today on for which a contact is planned. */
  readonly appointments: readonly IsoDate[];
  /** When the plan that holds is looked at again; `null`: no plan, no such day, or done. */
  readonly evaluateOn: IsoDate | null;
}

export const noHappenings: Happenings = {
  partner: null,
  integration: [],
  work: [],
  contacts: [],
  appointments: [],
  evaluateOn: null,
};

export function happeningsOf(
  { records, contacts, appointments, plans }: Dossier,
  partner: Pick<ClientDetail, 'firstName' | 'ladder'> | null,
  today: IsoDate,
): Happenings {
  const plan = plans[0];
  return {
    partner:
      partner === null || partner.ladder.length === 0
        ? null
        : { firstName: partner.firstName, ladder: partner.ladder },
    integration: records.civicIntegration.flatMap(integrationSpan),
    work: records.job.map(({ id, values }) => ({
      id,
      label: values.employer,
      from: values.startsOn,
      until: values.endedOn,
      stillOn: true,
      free: false,
    })),
    contacts: [...new Set(contacts.map(({ date }) => date))].filter((date) => date <= today),
    appointments: [
      ...new Set(appointments.filter(({ done }) => !done).map(({ date }) => date)),
    ].filter((date) => date >= today),
    evaluateOn: plan === undefined || plan.evaluatedOn !== null ? null : plan.evaluateOn,
  };
}

type Integration = Dossier['records']['civicIntegration'][number];

/** From the first day that is known to the end of the term or of the route; without a first day there is no bar. */
function integrationSpan({ id, values }: Integration): Span[] {
  const old = values.law === 'wi2013';
  const from = old
    ? values.termStartsOn
    : (values.routeSince ?? values.pipOn ?? values.registeredOn);
  if (from === null) return [];
  const length = old ? Number(values.termYears ?? 0) * 12 : (values.routeMonths ?? 0);
  const planned = length === 0 ? null : addMonths(from, length);
  const until = values.completedOn ?? (old ? (values.extendedUntil ?? planned) : planned);
  return [
    {
      id,
      label: values.route === null ? integrationLaws[values.law] : integrationRoutes[values.route],
      from,
      until: until !== null && until < from ? null : until,
      stillOn: true,
      free: false,
    },
  ];
}
