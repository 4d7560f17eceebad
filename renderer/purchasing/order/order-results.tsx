import { formatDate } from '#shared/kernel/dates.ts';
import type { OrderDetail } from '#shared/purchasing/orders.ts';
import type { OrderResult } from '#shared/purchasing/results.ts';
import { href, paths } from '../../lib/paths.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import {
  trajectoryResultLabels,
  trajectoryStatusLabels,
} from '#shared/kernel/trajectory-status.ts';
import { resultTexts as texts } from './result-texts.ts';

/** What came of the trajectories of an order: agreed and real dates, the result and the ladder. */
export function OrderResults({ order: { results } }: { readonly order: OrderDetail }) {
  if (results.length === 0) return null;
  return (
    <Panel flush title={texts.title}>
      <DataTable
        label={texts.title}
        density="roomy"
        rows={results}
        rowKey={({ trajectoryId }) => trajectoryId}
        columns={[
          {
            id: 'who',
            header: texts.columns.who,
            cell: ({ clientId, clientName, clientNumber }) => (
              <>
                <a href={href(paths.client(clientId))}>{clientName}</a>
                <span className="p-second-line t-figures">{clientNumber}</span>
              </>
            ),
          },
          {
            id: 'period',
            header: texts.columns.period,
            cell: (result) => <Period result={result} />,
          },
          {
            id: 'status',
            header: texts.columns.status,
            cell: (result) => <Outcome result={result} />,
          },
          {
            id: 'ladder',
            header: texts.columns.ladder,
            cell: ({ stepBefore, stepAfter }) => texts.steps(stepBefore, stepAfter),
          },
        ]}
      />
    </Panel>
  );
}

function Period({ result }: { readonly result: OrderResult }) {
  const { startDate, endDate, plannedStart, plannedEnd } = result;
  const words = (from: string, until: string | null) =>
    texts.period(formatDate(from), until === null ? null : formatDate(until));
  const real = words(startDate, endDate);
  const planned = plannedStart === null ? real : words(plannedStart, plannedEnd);
  return (
    <span className="t-figures">
      {real}
      {planned !== real && <span className="p-second-line">{texts.agreed(planned)}</span>}
    </span>
  );
}

function Outcome({ result: { status, result, stopReason } }: { readonly result: OrderResult }) {
  const more =
    result === null
      ? stopReason === null
        ? null
        : texts.reason(stopReason)
      : trajectoryResultLabels[result];
  return (
    <>
      {trajectoryStatusLabels[status]}
      {more !== null && <span className="p-second-line">{more}</span>}
    </>
  );
}
