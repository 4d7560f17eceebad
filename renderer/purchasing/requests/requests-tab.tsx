import { Button } from '@mantine/core';
import { formatDate, toIsoDate } from '#shared/kernel/dates.ts';
import { askedStatuses } from '#shared/kernel/trajectory-status.ts';
import type { TrajectoryRequest } from '#shared/purchasing/orders.ts';
import { messageOf } from '../../lib/call.ts';
import { href, paths } from '../../lib/paths.ts';
import { keepPastLock } from '../../lib/past-lock.ts';
import { useKeptState } from '../../lib/use-kept-state.ts';
import { useCall } from '../../lib/use-call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { texts as shared } from '../texts.ts';
import { RequestMenu } from './request-menu.tsx';
import { RequestStatusBadge } from './request-status-badge.tsx';
import { requestStatusLabels, requestTexts as texts } from './texts.ts';

/** What was asked for and waits for somebody to buy it, refuse it or let it wait. */
export function RequestsTab() {
  const requests = useCall('purchasing.requests', {});
  if (requests.error !== null) {
    return <MessagePanel severity="error">{messageOf(requests.error)}</MessagePanel>;
  }
  if (requests.data === undefined) return <LoadingLine />;
  if (requests.data.length > 0) return <RequestList requests={requests.data} />;
  return (
    <Panel label={texts.title}>
      <EmptyState
        title={texts.empty.title}
        actions={
          <Button component="a" variant="filled" href={href(paths.caseload)}>
            {texts.empty.caseload}
          </Button>
        }
      >
        {texts.empty.line}
      </EmptyState>
    </Panel>
  );
}

/** Which requests are listed. */
type Shown = TrajectoryRequest['status'] | 'alle';
keepPastLock<Shown>('requests', (state) => state);

function RequestList({ requests }: { readonly requests: readonly TrajectoryRequest[] }) {
  const [chosen, setChosen] = useKeptState<Shown>('requests', 'alle');
  const today = toIsoDate(new Date());
  const countOf = (status: TrajectoryRequest['status']) =>
    requests.filter((one) => one.status === status).length;
  const rows = requests.filter(({ status }) => chosen === 'alle' || status === chosen);
  return (
    <>
      <div>
        <Segmented
          label={texts.filter}
          options={[
            { value: 'alle' as const, label: `${texts.all} ${requests.length}` },
            ...askedStatuses.map((value) => ({
              value,
              label: `${requestStatusLabels[value]} ${countOf(value)}`,
            })),
          ]}
          value={chosen}
          onChange={(status) => setChosen(() => status)}
        />
      </div>
      <Panel flush label={texts.title}>
        <DataTable
          label={texts.title}
          density="roomy"
          rows={rows}
          rowKey={({ trajectoryId }) => trajectoryId}
          empty={texts.none}
          columns={[
            {
              id: 'client',
              header: texts.columns.client,
              cell: ({ clientId, clientName, clientNumber }) => (
                <>
                  <a href={href(paths.clientTab(clientId, 'trajecten'))}>{clientName}</a>
                  <span className="p-second-line t-figures">{clientNumber}</span>
                </>
              ),
            },
            {
              id: 'what',
              header: texts.columns.what,
              cell: ({ typeName, providerName }) => (
                <>
                  {typeName}
                  <span className="p-second-line">{providerName ?? shared.unknownProvider}</span>
                </>
              ),
            },
            {
              id: 'asked',
              header: texts.columns.asked,
              cell: ({ askedOn, askedBy }) =>
                askedOn === null ? (
                  <span className="t-quiet">{texts.askedBefore}</span>
                ) : (
                  <>
                    <span className="t-figures">{formatDate(askedOn)}</span>
                    <span className="p-second-line">{askedBy}</span>
                  </>
                ),
            },
            {
              id: 'wished',
              header: texts.columns.wished,
              cell: ({ wishedStart, status }) => (
                <>
                  <span className="t-figures">{formatDate(wishedStart)}</span>
                  {wishedStart < today && status !== 'afgewezen' && (
                    <span className="p-second-line">{texts.tooLate}</span>
                  )}
                </>
              ),
            },
            {
              id: 'status',
              header: texts.columns.status,
              cell: ({ status }) => (
                <span className="p-row-status">
                  <RequestStatusBadge status={status} />
                </span>
              ),
            },
            {
              id: 'note',
              header: texts.columns.note,
              cell: ({ reason, note }) => reason ?? note ?? texts.dash,
            },
            {
              id: 'actions',
              header: texts.columns.actions,
              align: 'right',
              cell: (request) => (
                <div className="p-row-actions">
                  {request.status !== 'afgewezen' && (
                    <Button
                      component="a"
                      size="xs"
                      aria-label={texts.buyOf(request.typeName, request.clientName)}
                      href={href(paths.buyRequest(request.clientId, request.trajectoryId))}
                    >
                      {texts.buy}
                    </Button>
                  )}
                  <RequestMenu request={request} withClient />
                </div>
              ),
            },
          ]}
        />
      </Panel>
    </>
  );
}
