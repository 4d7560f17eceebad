import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import { trackLabels } from '#shared/caseload/texts.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { RecordsPanel } from './records-panel.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';

const { history } = clientTexts;

/** The one that was added last holds, as everywhere. */
const latestFirst = <Of extends StoredRecord>(records: readonly Of[]): Of[] =>
  records.toSorted((a, b) => b.id - a.id);

const since = (day: string | null) =>
  day === null || day === '' ? history.sinceUnknown : history.since(formatDate(day));

/** In which group the client is and was. */
export function TrackPanel({ client, dossier, today }: ClientTabProps) {
  return (
    <RecordsPanel
      client={client}
      kind="track"
      title={history.track}
      addLabel={history.newTrack}
      empty={history.noTrack}
      preset={{ since: today }}
      records={latestFirst(dossier.records.track)}
      words={({ values }) => ({
        what: trackLabels[values.track].candidate,
        lines: [since(values.since)],
      })}
    />
  );
}

/** Who guides the client and who did. */
export function CaseManagerPanel({ client, dossier, today }: ClientTabProps) {
  return (
    <RecordsPanel
      client={client}
      kind="caseManager"
      title={history.caseManager}
      addLabel={history.newCaseManager}
      empty={history.noCaseManager}
      preset={{ since: today }}
      records={latestFirst(dossier.records.caseManager)}
      words={({ values }) => ({ what: values.name, lines: [since(values.since)] })}
    />
  );
}
