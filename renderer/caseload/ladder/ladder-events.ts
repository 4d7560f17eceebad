import type { Dossier } from '#shared/caseload/dossier.ts';
import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { takesPlace } from '#shared/caseload/rules.ts';
import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import { contactKindLabels, ladderStepLabels, outflowLabels } from '#shared/caseload/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { texts } from '../texts.ts';
import { chartTexts } from './chart-texts.ts';
import type { Happenings } from './happenings.ts';

export interface LadderEvent {
  readonly key: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly what: string;
  /** Of the client: it can be changed here. */
  readonly measurement?: StoredRecord<'ladder'>;
}

type Told = Pick<ClientDetail, 'outflows'> & {
  readonly trajectories: readonly Pick<
    ClientTrajectory,
    'id' | 'typeName' | 'startDate' | 'endDate' | 'status'
  >[];
};
type Kept = Pick<Dossier, 'contacts' | 'appointments'> & {
  readonly records: Pick<Dossier['records'], 'ladder'>;
};

const { events: words } = chartTexts;

/** Everything that the chart shows, in the order of time; what has no day comes first. */
export function ladderEvents(client: Told, dossier: Kept, happenings: Happenings): LadderEvent[] {
  const events: LadderEvent[] = [
    ...dossier.records.ladder.map((measurement) => ({
      key: `trede-${measurement.id}`,
      // An imported start may have no day.
      from: measurement.values.measuredOn,
      until: null,
      what: stepWords(Number(measurement.values.step)),
      measurement,
    })),
    ...partnerEvents(happenings),
    ...client.trajectories.filter(takesPlace).map(({ id, typeName, startDate, endDate }) => ({
      key: `traject-${id}`,
      from: startDate,
      until: endDate,
      what: texts.ladder.trajectoryRow(typeName),
    })),
    ...happenings.integration.map(({ id, label, from, until }) => ({
      key: `inburgering-${id}`,
      from,
      until,
      what: words.integration(label),
    })),
    ...happenings.work.map(({ id, label, from, until }) => ({
      key: `werk-${id}`,
      from,
      until,
      what: words.work(label),
    })),
    ...client.outflows.map(({ id, kind, date }) => ({
      key: `uitstroom-${id}`,
      from: date,
      until: null,
      what: texts.ladder.outflowRow(outflowLabels[kind]),
    })),
    ...talkEvents(dossier, happenings),
  ];
  return events.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : a.from === b.from ? 0 : 1));
}

function stepWords(step: number): string {
  const label = Object.entries(ladderStepLabels).find(([one]) => Number(one) === step)?.[1];
  return texts.ladder.stepRow(step, label ?? '');
}

const partnerEvents = ({ partner }: Happenings): LadderEvent[] =>
  (partner?.ladder ?? []).map(({ step, measuredOn }, place) => ({
    key: `partner-${place}`,
    from: measuredOn,
    until: null,
    what: words.partnerStep(partner?.firstName ?? '', step, ladderStepLabels[step]),
  }));

/** Contacts, what is planned, and the evaluation of the plan. */
function talkEvents({ contacts, appointments }: Kept, happenings: Happenings): LadderEvent[] {
  const { evaluateOn } = happenings;
  return [
    ...contacts.map(({ id, date, kind }) => ({
      key: `contact-${id}`,
      from: date,
      until: null,
      what: kind === null ? words.contactUnknown : words.contact(contactKindLabels[kind]),
    })),
    ...appointments
      .filter(({ date, done }) => !done && happenings.appointments.includes(date))
      .map(({ id, date, kind }) => ({
        key: `afspraak-${id}`,
        from: date,
        until: null,
        what: words.appointment(contactKindLabels[kind]),
      })),
    ...(evaluateOn === null
      ? []
      : [{ key: 'plan', from: evaluateOn, until: null, what: words.evaluate }]),
  ];
}
