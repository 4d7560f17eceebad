import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { SavedView, ViewSetting } from '#shared/caseload/lists/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { goTo } from '../../lib/navigate.ts';
import { href, paths } from '../../lib/paths.ts';
import { useCall } from '../../lib/use-call.ts';
import { SkipToFoot } from '../../ui/page-foot.tsx';
import { Page, PageHead } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Sort } from '../../ui/sort-rows.ts';
import { ViewTabs } from '../../ui/view-tabs.tsx';
import { texts as caseloadTexts } from '../texts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CaseloadFilters } from './caseload-filters.tsx';
import { CaseloadFoot } from './caseload-foot.tsx';
import { CaseloadTable } from './caseload-table.tsx';
import { useChosenRows } from './chosen-rows.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { ExportMenu } from './export-menu.tsx';
import { GroupSelect } from './group-select.tsx';
import { isGroupId } from './group-ids.ts';
import { useListState } from './list-state.ts';
import type { ListedClient } from './listed-clients.ts';
import { NoHits } from './no-clients.tsx';
import { rowsInView } from './rows-in-view.ts';
import { texts } from './texts.ts';
import { useList } from './use-list.ts';
import { ViewMenu } from './view-menu.tsx';

const noSignals: readonly Signal[] = [];

export interface CaseloadProps {
  readonly clients: readonly ClientRow[];
  readonly settings: TeamSettings;
  readonly saved: readonly SavedView[];
}

/** The list with its views, filters and columns, and what can be done for who is chosen. */
export function Caseload({ clients, settings, saved }: CaseloadProps) {
  const [state, change] = useListState();
  const signals = useCall('caseload.signals', {}).data ?? noSignals;
  const list = useList({ clients, signals, settings, saved, state });
  const { rows, setting, view } = list;
  const chosen = useChosenRows();
  const set = useCallback(
    (part: Partial<ViewSetting>) => change({ setting: { ...setting, ...part } }),
    [change, setting],
  );
  const [inView] = useState(rowsInView);
  const onSort = useCallback((sort: Sort) => set({ sort: { ...sort } }), [set]);
  const onOpen = useCallback(
    ({ client }: ListedClient) => {
      change({ lastOpened: client.id });
      goTo(paths.client(client.id));
    },
    [change],
  );
  const chooseView = useCallback((viewId: string) => change({ viewId, setting: null }), [change]);
  const nobody = useMemo(
    () =>
      rows.length === 0 ? (
        <NoHits
          clients={list.all}
          search={state.search}
          onEverybody={(search) => change({ viewId: 'alle', setting: null, search })}
        />
      ) : undefined,
    [rows.length, list.all, state.search, change],
  );
  const [chosenClients, hidden] = useMemo(() => {
    if (chosen.ids.size === 0) return [[], 0];
    const isChosen = ({ client }: ListedClient) => chosen.ids.has(client.id);
    const inList = rows.filter(isChosen);
    const shownIds = new Set(rows.map(({ client }) => client.id));
    const others = list.all.filter((one) => isChosen(one) && !shownIds.has(one.client.id));
    return [[...inList, ...others], others.length];
  }, [chosen.ids, rows, list.all]);
  const order = useMemo(
    () => [view.id, setting.filters, setting.groupBy, state.search],
    [view.id, setting.filters, setting.groupBy, state.search],
  );
  const inOrder = list.groups?.flatMap((group) => group.rows) ?? rows;

  return (
    <Page fill>
      <PageHead
        title={texts.title}
        actions={
          <>
            <ExportMenu
              title={view.label}
              rows={inOrder}
              columnIds={list.columnIds}
              count={clients.length}
            />
            <Button
              component="a"
              variant="filled"
              href={href(paths.newClient)}
              leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden />}
            >
              {caseloadTexts.newClient}
            </Button>
          </>
        }
      />
      <ViewTabs fill label={texts.views} views={list.tabs} value={view.id} onChange={chooseView}>
        <CaseloadFilters
          clients={list.all}
          context={list.context}
          search={state.search}
          onSearch={(search) => change({ search })}
          onEnter={() => {
            const only = rows[0];
            if (rows.length === 1 && only !== undefined) onOpen(only);
          }}
          filters={setting.filters}
          onFilters={(filters) => set({ filters })}
          aside={
            <div className="c-list-aside">
              <GroupSelect
                value={isGroupId(setting.groupBy) ? setting.groupBy : null}
                onChange={(groupBy) => set({ groupBy })}
              />
              <ColumnsMenu shown={list.columnIds} onChange={(columns) => set({ columns })} />
              <ViewMenu
                view={view}
                setting={setting}
                changed={list.changed}
                onChoose={chooseView}
              />
            </div>
          }
        />
        {chosenClients.length > 0 && <SkipToFoot>{texts.choose.skip}</SkipToFoot>}
        <Panel flush fill label={texts.title}>
          <CaseloadTable
            rows={rows}
            groups={list.groups}
            columnIds={list.columnIds}
            sort={setting.sort}
            chosen={chosen}
            startAt={state.lastOpened}
            resetOn={order}
            onSort={onSort}
            onOpen={onOpen}
            onVisible={inView.set}
            empty={nobody}
          />
        </Panel>
        {chosenClients.length > 0 ? (
          <BulkBar
            chosen={chosenClients}
            hidden={hidden}
            columnIds={list.columnIds}
            title={view.label}
            onClear={chosen.clear}
          />
        ) : (
          <CaseloadFoot shown={rows} inView={inView} />
        )}
      </ViewTabs>
    </Page>
  );
}
