import { useCallback, useMemo, useState } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { messageOf } from '../lib/call.ts';
import { goTo } from '../lib/navigate.ts';
import { paths } from '../lib/paths.ts';
import { useCall } from '../lib/use-call.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { MessagePanel } from '../ui/message-panel.tsx';
import { Page, PageHead } from '../ui/page.tsx';
import { Panel } from '../ui/panel.tsx';
import { sortRows, type Sort } from '../ui/sort-rows.ts';
import { ViewTabs } from '../ui/view-tabs.tsx';
import { wideCaseloadColumns } from './caseload-columns.tsx';
import { CaseloadFilters } from './caseload-filters.tsx';
import { CaseloadFoot } from './caseload-foot.tsx';
import { useCaseloadState } from './caseload-state.ts';
import { CaseloadTable } from './caseload-table.tsx';
import { passesFilters } from './filters.ts';
import { listClients, type ListedClient } from './listed-clients.ts';
import { EmptyCaseload, NoHits } from './no-clients.tsx';
import { SaveList } from './save-list.tsx';
import { searcher } from './search.ts';
import { texts } from './texts.ts';
import { isInView, viewsOf } from './views.ts';
import './caseload.css';

/** All clients of the team. */
export function CaseloadPage() {
  const clients = useCall('caseload.list', {});
  if (clients.data !== undefined && clients.data.length > 0) {
    return <Caseload clients={clients.data} />;
  }
  return (
    <Page>
      <PageHead title={texts.list.title} />
      {clients.error !== null && (
        <MessagePanel severity="error">{messageOf(clients.error)}</MessagePanel>
      )}
      {clients.isPending && <LoadingLine />}
      {clients.data !== undefined && (
        <Panel label={texts.list.title}>
          <EmptyCaseload />
        </Panel>
      )}
    </Page>
  );
}

function Caseload({ clients }: { readonly clients: readonly ClientRow[] }) {
  const [state, change] = useCaseloadState();
  const { view, search, filters, sort } = state;
  const today = toIsoDate(new Date());
  const all = useMemo(() => listClients(clients, today), [clients, today]);
  const views = useMemo(() => viewsOf(all), [all]);
  // Sorted before it is filtered: a key stroke then only leaves rows out.
  const ordered = useMemo(() => sortRows(all, wideCaseloadColumns, sort), [all, sort]);
  const rows = useMemo(() => {
    const matches = searcher(search);
    return ordered.filter(
      (listed) =>
        isInView(view, listed) && passesFilters(filters, listed.client) && matches(listed),
    );
  }, [ordered, view, filters, search]);

  const [visible, setVisible] = useState({ first: 0, last: 0 });
  const onVisible = useCallback((first: number, last: number) => setVisible({ first, last }), []);
  const onSort = useCallback((next: Sort) => change({ sort: next }), [change]);
  const onOpen = useCallback(
    ({ client }: ListedClient) => {
      change({ lastOpened: client.id });
      goTo(paths.client(client.id));
    },
    [change],
  );
  const nobody = useMemo(
    () =>
      rows.length === 0 ? <NoHits clients={all} state={state} onChange={change} /> : undefined,
    [rows, all, state, change],
  );

  return (
    <Page fill>
      <PageHead title={texts.list.title} actions={<SaveList count={clients.length} />} />
      <ViewTabs
        fill
        label={texts.list.views}
        views={views}
        value={view}
        onChange={(next) => change({ view: next })}
      >
        <CaseloadFilters
          clients={clients}
          state={state}
          onChange={change}
          onEnter={() => {
            const only = rows[0];
            if (rows.length === 1 && only !== undefined) onOpen(only);
          }}
        />
        <Panel flush fill label={texts.list.title}>
          <CaseloadTable
            rows={rows}
            sort={sort}
            startAt={state.lastOpened}
            onSort={onSort}
            onOpen={onOpen}
            onVisible={onVisible}
            empty={nobody}
          />
        </Panel>
        <CaseloadFoot shown={rows} first={visible.first} last={visible.last} />
      </ViewTabs>
    </Page>
  );
}
