import type { ClientDetail, ClientTrajectory } from '#shared/caseload/schema.ts';
import { ladderStepLabels, outflowLabels } from '#shared/caseload/texts.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { texts } from '../texts.ts';

export interface LadderEvent {
  readonly key: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly what: string;
}

type Told = Pick<ClientDetail, 'ladder' | 'outflows'> & {
  readonly trajectories: readonly Pick<
    ClientTrajectory,
    'id' | 'typeName' | 'startDate' | 'endDate' | 'status'
  >[];
};

/** Everything that the line and its bars show, in the order of time; what has no day comes first. */
export function ladderEvents(client: Told): LadderEvent[] {
  const events: LadderEvent[] = [
    ...client.ladder.map(({ step, measuredOn }, index) => ({
      key: `trede-${index}`,
      from: measuredOn,
      until: null,
      what: texts.ladder.stepRow(step, ladderStepLabels[step]),
    })),
    ...client.trajectories
      .filter(({ status }) => status !== 'geannuleerd')
      .map(({ id, typeName, startDate, endDate }) => ({
        key: `traject-${id}`,
        from: startDate,
        until: endDate,
        what: texts.ladder.trajectoryRow(typeName),
      })),
    ...client.outflows.map(({ id, kind, date }) => ({
      key: `uitstroom-${id}`,
      from: date,
      until: null,
      what: texts.ladder.outflowRow(outflowLabels[kind]),
    })),
  ];
  return events.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : a.from === b.from ? 0 : 1));
}
