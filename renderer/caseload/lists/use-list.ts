import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { SavedView, ViewSetting } from '#shared/caseload/lists/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';
import type { Signal } from '#shared/caseload/signals/schema.ts';
import type { TeamSettings } from '#shared/caseload/team/schema.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { sortRows } from '../../ui/sort-rows.ts';
import { columnIds as everyColumn, columnsToShow } from './column-ids.ts';
import { pickColumns } from './columns.tsx';
import { passing } from './filters.ts';
import { isGroupId } from './group-ids.ts';
import { groupRows } from './grouping.ts';
import type { ListState } from './list-state.ts';
import { listClients } from './listed-clients.ts';
import { searcher } from './search.ts';
import { sameSetting, tallyOf, viewsOf, type ListView } from './views.ts';

interface ListInput {
  readonly clients: readonly ClientRow[];
  readonly signals: readonly Signal[];
  readonly settings: TeamSettings;
  readonly saved: readonly SavedView[];
  readonly state: ListState;
}

const allColumns = pickColumns(everyColumn);

/** Everything that the page shows, from what the file holds and how the user set the list. */
export function useList({ clients, signals, settings, saved, state }: ListInput) {
  const today = toIsoDate(new Date());
  const { me } = settings;
  const { contactDays } = settings.thresholds;
  const context = useMemo(() => ({ today, me, contactDays }), [today, me, contactDays]);
  const all = useMemo(() => listClients(clients, today, signals), [clients, today, signals]);
  const views = useMemo(() => viewsOf(saved, context), [saved, context]);
  const tabs = useMemo(
    () => views.map((view) => ({ ...view, ...tallyOf(view, all, context) })),
    [views, all, context],
  );
  const view = chosenView(views, state.viewId);
  const setting: ViewSetting = state.setting ?? view.setting;
  const { filters, sort, groupBy } = setting;
  // Sorted before it is filtered: a key stroke then only leaves rows out.
  const ordered = useMemo(() => sortRows(all, allColumns, sort), [all, sort]);
  const rows = useMemo(() => {
    const matches = searcher(state.search);
    const passes = passing(filters, context);
    return ordered.filter((listed) => matches(listed) && passes(listed));
  }, [ordered, filters, state.search, context]);
  const groups = useMemo(
    () => (isGroupId(groupBy) ? groupRows(groupBy, rows, context) : null),
    [groupBy, rows, context],
  );
  const wide = useMediaQuery('(min-width: 100em)', false);
  const columnIds = useMemo(() => columnsToShow(setting.columns, wide), [setting.columns, wide]);
  return {
    context,
    all,
    tabs,
    view,
    setting,
    changed: !sameSetting(setting, view.setting),
    rows,
    groups,
    columnIds,
  };
}

/** What was chosen, else the own clients, else everybody: also when the chosen view is gone. */
function chosenView(views: readonly ListView[], id: string | null): ListView {
  const found = views.find((view) => view.id === id) ?? views.find((view) => view.id === 'mijn');
  const view = found ?? views.find(({ id: other }) => other === 'alle');
  if (view === undefined) throw new Error('there is always a view of everybody');
  return view;
}
