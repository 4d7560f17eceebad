import {
  outflowLabels,
  sexLabels,
  targetGroupLabels,
  trackLabels,
} from '#shared/caseload/texts.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import { LadderGlyph } from '../../ui/ladder-glyph.tsx';
import { compareText, compareValue } from '../../ui/sort-rows.ts';
import type { ListColumn } from '../../ui/virtual-list.tsx';
import type { ColumnId } from './column-ids.ts';
import type { ListedClient } from './listed-clients.ts';
import { PartnerCell } from './partner-cell.tsx';
import { compareSignal, SignalCell } from './signal-cell.tsx';
import { texts } from './texts.ts';

const { head } = texts.columns;

/** By step, and on the same step by how far it was climbed. */
function compareLadder(a: ClientRow, b: ClientRow): number {
  const climbed = (client: ClientRow) => (client.ladderNow ?? 0) - (client.ladderAtStart ?? 0);
  return compareValue(a.ladderNow, b.ladderNow) || climbed(a) - climbed(b);
}

const quiet = (text: string) => <span className="t-quiet">{text}</span>;

type Column = Omit<ListColumn<ListedClient>, 'id' | 'header'>;

const text = (
  width: string,
  of: (client: ClientRow) => string | null,
  missing: string = texts.dash,
): Column => ({
  width,
  wideOnly: true,
  compare: (a, b) => compareText(of(a.client), of(b.client)),
  cell: ({ client }) => {
    const shown = of(client);
    return shown === null ? quiet(missing) : <span title={shown}>{shown}</span>;
  },
});

const day = (
  of: (client: ClientRow) => IsoDate | null,
  missing: string = texts.dash,
  width = '82px',
): Column => ({
  width,
  wideOnly: true,
  compare: (a, b) => compareValue(of(a.client), of(b.client)),
  cell: ({ client }) => {
    const date = of(client);
    return date === null ? quiet(missing) : <span className="t-second">{formatDate(date)}</span>;
  },
});

const outflowShort = ({ outflow }: ClientRow): string | null =>
  outflow && (texts.outflowShort[outflow.kind] ?? outflowLabels[outflow.kind]);

const yesNo = (flag: boolean | null): string | null =>
  flag === null ? null : flag ? texts.filters.yes : texts.filters.no;

const columns: Readonly<Record<ColumnId, Column>> = {
  name: {
    width: 'minmax(132px, 1.2fr)',
    compare: (a, b) => a.nameOrder - b.nameOrder,
    cell: ({ client }) => (
      <span title={listedName(client)}>
        <strong className="c-surname">{client.lastName}</strong>, {client.firstName}
      </span>
    ),
  },
  number: {
    width: 'minmax(52px, 0.3fr)',
    compare: (a, b) => compareText(a.client.clientNumber, b.client.clientNumber),
    cell: ({ client }) => <span className="t-second">{client.clientNumber}</span>,
  },
  ladder: {
    width: '92px',
    compare: (a, b) => compareLadder(a.client, b.client),
    cell: ({ client }) => <LadderGlyph start={client.ladderAtStart} now={client.ladderNow} />,
  },
  partner: {
    width: 'minmax(226px, 1.8fr)',
    compare: (a, b) => compareValue(a.partnerOrder, b.partnerOrder),
    cell: (listed) => <PartnerCell listed={listed} />,
  },
  track: text('44px', ({ track }) => track && trackLabels[track].short),
  targetGroup: text(
    '100px',
    ({ targetGroup }) => targetGroup && targetGroupLabels[targetGroup].one,
  ),
  caseManager: text('minmax(84px, 0.7fr)', ({ caseManager }) => caseManager),
  settled: day(({ settlementDate }) => settlementDate, texts.unknown),
  trajectory: {
    ...text('minmax(104px, 0.9fr)', ({ trajectory }) => trajectory && trajectory.name),
    cell: ({ client }) =>
      client.trajectory === null ? (
        quiet(client.hasLeft ? texts.dash : texts.nothingRuns)
      ) : (
        <span title={client.trajectory.name}>{client.trajectory.name}</span>
      ),
  },
  until: day(({ trajectory }) => trajectory && trajectory.until, texts.dash, '72px'),
  lastContact: day(({ lastContactOn }) => lastContactOn, texts.never, '82px'),
  spoken: day(({ spokenOn }) => spokenOn, texts.notSpoken, '96px'),
  appointment: day(({ nextAppointmentOn }) => nextAppointmentOn),
  signal: {
    width: 'minmax(152px, 0.9fr)',
    wideOnly: true,
    compare: compareSignal,
    cell: (listed) => <SignalCell listed={listed} />,
  },
  outflow: {
    width: 'minmax(190px, 1.1fr)',
    wideOnly: true,
    // By date: who left last is what people look for.
    compare: (a, b) => compareValue(a.client.outflow?.date ?? null, b.client.outflow?.date ?? null),
    cell: ({ client }) =>
      client.outflow === null ? (
        quiet(texts.dash)
      ) : (
        <span title={texts.on(outflowLabels[client.outflow.kind], client.outflow.date)}>
          {outflowShort(client)} <span className="t-second">{formatDate(client.outflow.date)}</span>
        </span>
      ),
  },
  birth: day(({ birthDate }) => birthDate, texts.unknown),
  sex: text('70px', ({ sex }) => sex && sexLabels[sex], texts.unknown),
  nationality: text('minmax(90px, 0.6fr)', ({ nationality }) => nationality, texts.unknown),
  familyReunion: text('76px', ({ familyReunion }) => yesNo(familyReunion), texts.unknown),
  languageLevel: text('82px', ({ languageLevel }) => languageLevel, texts.unknown),
  plan: {
    ...day(({ planEvaluateOn }) => planEvaluateOn, texts.dash, '96px'),
    cell: ({ client }) =>
      client.planEvaluateOn === null ? (
        quiet(client.hasPlan ? texts.planWithoutDay : texts.noPlan)
      ) : (
        <span className="t-second">{formatDate(client.planEvaluateOn)}</span>
      ),
  },
  employer: text('minmax(100px, 0.7fr)', ({ employer }) => employer),
};

/** Where the last day has no column of its own. */
const datedTrajectory: Column = {
  ...columns.trajectory,
  width: 'minmax(156px, 1.2fr)',
  cell: (listed) => {
    const until = listed.client.trajectory?.until ?? null;
    if (until === null) return columns.trajectory.cell(listed);
    return (
      <span className="c-dated">
        <span>{columns.trajectory.cell(listed)}</span>
        <span className="t-second">{formatDate(until)}</span>
      </span>
    );
  },
};

/** These columns, in this order. */
export const pickColumns = (ids: readonly ColumnId[]): ListColumn<ListedClient>[] =>
  ids.map((id) => ({
    id,
    header: head[id],
    ...(id === 'trajectory' && !ids.includes('until') ? datedTrajectory : columns[id]),
  }));
