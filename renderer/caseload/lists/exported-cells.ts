import type { ListCell } from '#shared/caseload/lists/schema.ts';
import { labelOf } from '#shared/caseload/signals/texts.ts';
import {
  outflowLabels,
  sexLabels,
  targetGroupLabels,
  trackLabels,
} from '#shared/caseload/texts.ts';
import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import { listedName } from '#shared/kernel/person-name.ts';
import type { ColumnId } from './column-ids.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

type ExportedColumn = readonly [header: string, cell: (listed: ListedClient) => ListCell];

const { head } = texts.columns;
const { headers } = texts.exporting;
const date = (day: IsoDate | null | undefined): ListCell => (day == null ? null : { date: day });
const yesNo = (flag: boolean | null): ListCell =>
  flag === null ? null : flag ? texts.filters.yes : texts.filters.no;

/** What a column on screen becomes in a file: one value a cell, days and steps as what they are. */
const exported: Readonly<Record<ColumnId, readonly ExportedColumn[]>> = {
  name: [
    [headers.lastName, ({ client }) => client.lastName],
    [headers.firstName, ({ client }) => client.firstName],
  ],
  number: [[headers.clientNumber, ({ client }) => client.clientNumber]],
  ladder: [
    [headers.ladderAtStart, ({ client }) => client.ladderAtStart],
    [headers.ladderNow, ({ client }) => client.ladderNow],
  ],
  partner: [
    [headers.partner, ({ partner }) => partner && listedName(partner)],
    [headers.partnerLadder, ({ partner }) => partner && partner.ladderNow],
    [headers.partnerTrajectory, ({ partner }) => partner?.trajectory?.name ?? null],
  ],
  track: [[head.track, ({ client: { track } }) => track && trackLabels[track].short]],
  targetGroup: [
    [
      head.targetGroup,
      ({ client: { targetGroup } }) => targetGroup && targetGroupLabels[targetGroup].one,
    ],
  ],
  caseManager: [[head.caseManager, ({ client }) => client.caseManager]],
  settled: [[head.settled, ({ client }) => date(client.settlementDate)]],
  trajectory: [[head.trajectory, ({ client }) => client.trajectory?.name ?? null]],
  until: [[headers.until, ({ client }) => date(client.trajectory?.until)]],
  lastContact: [[headers.lastContact, ({ client }) => date(client.lastContactOn)]],
  spoken: [['Gesproken op', ({ client }) => date(client.spokenOn)]],
  appointment: [[headers.appointment, ({ client }) => date(client.nextAppointmentOn)]],
  signal: [
    [head.signal, ({ signal }) => signal && labelOf(signal.signal.kind)],
    [headers.signalDue, ({ signal }) => date(signal?.signal.due)],
  ],
  outflow: [
    [head.outflow, ({ client: { outflow } }) => outflow && outflowLabels[outflow.kind]],
    [headers.outflowOn, ({ client }) => date(client.outflow?.date)],
  ],
  birth: [[head.birth, ({ client }) => date(client.birthDate)]],
  sex: [[head.sex, ({ client: { sex } }) => sex && sexLabels[sex]]],
  nationality: [[head.nationality, ({ client }) => client.nationality]],
  familyReunion: [[head.familyReunion, ({ client }) => yesNo(client.familyReunion)]],
  languageLevel: [[head.languageLevel, ({ client }) => client.languageLevel]],
  plan: [
    [headers.hasPlan, ({ client }) => yesNo(client.hasPlan)],
    [head.plan, ({ client }) => date(client.planEvaluateOn)],
  ],
  employer: [[head.employer, ({ client }) => client.employer]],
};

/** The same for the clipboard: its heads are the first line. */
export const copiedLines = ({
  headers: heads,
  rows,
}: ReturnType<typeof exportedList>): CopiedCell[][] => [
  heads,
  ...rows.map((cells) =>
    cells.map((cell): CopiedCell => {
      if (typeof cell === 'number') return { number: cell };
      return typeof cell === 'object' && cell !== null ? { day: cell.date } : cell;
    }),
  ),
];

/** These rows with these columns, as the file gets them. */
export function exportedList(
  columnIds: readonly ColumnId[],
  rows: readonly ListedClient[],
): { headers: string[]; rows: ListCell[][] } {
  const columns = columnIds.flatMap((id) => exported[id]);
  return {
    headers: columns.map(([header]) => header),
    rows: rows.map((listed) => columns.map(([, cell]) => cell(listed))),
  };
}
