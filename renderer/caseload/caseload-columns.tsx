import type { ClientRow } from '#shared/caseload/schema.ts';
import { outflowLabels, targetGroupLabels, trackLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { LadderGlyph } from '../ui/ladder-glyph.tsx';
import { compareText, compareValue } from '../ui/sort-rows.ts';
import type { ListColumn } from '../ui/virtual-list.tsx';
import type { ListedClient } from './listed-clients.ts';
import { PartnerCell } from './partner-cell.tsx';
import { texts } from './texts.ts';

const { columns: heads } = texts.list;

/** By step, and on the same step by how far it was climbed. */
function compareLadder(a: ClientRow, b: ClientRow): number {
  const climbed = (client: ClientRow) => (client.ladderNow ?? 0) - (client.ladderAtStart ?? 0);
  return compareValue(a.ladderNow, b.ladderNow) || climbed(a) - climbed(b);
}

const quiet = (text: string) => <span className="t-quiet">{text}</span>;

const left = ({ outflow }: ClientRow) =>
  outflow === null ? (
    quiet(texts.list.dash)
  ) : (
    <span title={texts.household.on(outflowLabels[outflow.kind], formatDate(outflow.date))}>
      {texts.outflowShort[outflow.kind] ?? outflowLabels[outflow.kind]}
    </span>
  );

/** Sorted by date: who left last is what people look for. */
const outflow = {
  id: 'outflow',
  header: heads.outflow,
  wideOnly: true,
  compare: (a: ListedClient, b: ListedClient) =>
    compareValue(a.client.outflow?.date ?? null, b.client.outflow?.date ?? null),
};

const columns: Readonly<Record<string, ListColumn<ListedClient>>> = {
  name: {
    id: 'name',
    header: heads.name,
    width: 'minmax(128px, 1.2fr)',
    compare: (a, b) => a.nameOrder - b.nameOrder,
    cell: ({ client }) => (
      <span title={`${client.lastName}, ${client.firstName}`}>
        <strong className="c-surname">{client.lastName}</strong>, {client.firstName}
      </span>
    ),
  },
  number: {
    id: 'number',
    header: heads.number,
    width: 'minmax(62px, 0.4fr)',
    compare: (a, b) => compareText(a.client.clientNumber, b.client.clientNumber),
    cell: ({ client }) => <span className="t-second">{client.clientNumber}</span>,
  },
  ladder: {
    id: 'ladder',
    header: heads.ladder,
    width: '92px',
    compare: (a, b) => compareLadder(a.client, b.client),
    cell: ({ client }) => <LadderGlyph start={client.ladderAtStart} now={client.ladderNow} />,
  },
  partner: {
    id: 'partner',
    header: heads.partner,
    width: 'minmax(236px, 1.8fr)',
    compare: (a, b) => compareValue(a.partnerOrder, b.partnerOrder),
    cell: (listed) => <PartnerCell listed={listed} />,
  },
  track: {
    id: 'track',
    header: heads.track,
    width: '44px',
    wideOnly: true,
    compare: (a, b) => compareText(a.client.track, b.client.track),
    cell: ({ client }) =>
      client.track === null ? quiet(texts.list.dash) : trackLabels[client.track].short,
  },
  targetGroup: {
    id: 'targetGroup',
    header: heads.targetGroup,
    width: '100px',
    wideOnly: true,
    compare: (a, b) => compareText(a.client.targetGroup, b.client.targetGroup),
    cell: ({ client }) =>
      client.targetGroup === null
        ? quiet(texts.unknown)
        : targetGroupLabels[client.targetGroup].one,
  },
  caseManager: {
    id: 'caseManager',
    header: heads.caseManager,
    width: 'minmax(84px, 0.7fr)',
    wideOnly: true,
    compare: (a, b) => compareText(a.client.caseManager, b.client.caseManager),
    cell: ({ client }) =>
      client.caseManager === null ? (
        quiet(texts.list.dash)
      ) : (
        <span title={client.caseManager}>{client.caseManager}</span>
      ),
  },
  settled: {
    id: 'settled',
    header: heads.settled,
    width: '86px',
    wideOnly: true,
    compare: (a, b) => compareValue(a.client.settlementDate, b.client.settlementDate),
    cell: ({ client }) =>
      client.settlementDate === null ? quiet(texts.unknown) : formatDate(client.settlementDate),
  },
  trajectory: {
    id: 'trajectory',
    header: heads.trajectory,
    wideOnly: true,
    width: 'minmax(112px, 1fr)',
    compare: (a, b) =>
      compareText(a.client.trajectory?.name ?? null, b.client.trajectory?.name ?? null),
    cell: ({ client, hasLeft }) =>
      client.trajectory === null ? (
        quiet(hasLeft ? texts.list.dash : texts.list.nothingRuns)
      ) : (
        <span title={client.trajectory.name}>{client.trajectory.name}</span>
      ),
  },
  until: {
    id: 'until',
    header: heads.until,
    width: '74px',
    wideOnly: true,
    compare: (a, b) =>
      compareValue(a.client.trajectory?.until ?? null, b.client.trajectory?.until ?? null),
    cell: ({ client }) =>
      client.trajectory?.until == null ? (
        quiet(texts.list.dash)
      ) : (
        <span className="t-second">{formatDate(client.trajectory.until)}</span>
      ),
  },
  outflow: { ...outflow, width: 'minmax(116px, 0.8fr)', cell: ({ client }) => left(client) },
  datedOutflow: {
    ...outflow,
    width: 'minmax(190px, 1.1fr)',
    cell: ({ client }) => (
      <>
        {left(client)}{' '}
        {client.outflow !== null && (
          <span className="t-second">{formatDate(client.outflow.date)}</span>
        )}
      </>
    ),
  },
};

const pick = (ids: readonly string[]): ListColumn<ListedClient>[] =>
  ids.flatMap((id) => columns[id] ?? []);

const always = ['name', 'number', 'ladder', 'partner', 'track'] as const;
const last = ['trajectory', 'until'] as const;

/** What fits at 1366 px. */
export const caseloadColumns = pick([...always, 'caseManager', ...last, 'outflow']);
/** From 1600 px: whoever looks for a cohort or a target group sees it in the list. */
export const wideCaseloadColumns = pick([
  ...always,
  'targetGroup',
  'caseManager',
  'settled',
  ...last,
  'datedOutflow',
]);
