import { memo, useMemo, type ReactNode } from 'react';
import { listedName } from '#shared/kernel/person-name.ts';
import type { Sort } from '../../ui/sort-rows.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import type { ChosenRows } from './chosen-rows.ts';
import type { ColumnId } from './column-ids.ts';
import { pickColumns } from './columns.tsx';
import type { ListGroup } from './grouping.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface CaseloadTableProps {
  readonly rows: readonly ListedClient[];
  readonly groups: readonly ListGroup<ListedClient>[] | null;
  readonly columnIds: readonly ColumnId[];
  readonly sort: Sort;
  readonly chosen: ChosenRows;
  readonly startAt: number | null;
  /** Another list than before: it begins at its top. */
  readonly resetOn: unknown;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (listed: ListedClient) => void;
  readonly onVisible: (first: number, last: number) => void;
  readonly empty: ReactNode;
}

const keyOf = (listed: ListedClient) => listed.client.id;

/** The rows themselves. Drawn anew only when they change: not when the foot counts what is in view. */
export const CaseloadTable = memo(function CaseloadTable(props: CaseloadTableProps) {
  const { rows, groups, chosen, columnIds } = props;
  const columns = useMemo(() => pickColumns(columnIds), [columnIds]);
  const choice = useMemo(
    () => ({
      isChosen: ({ client }: ListedClient) => chosen.ids.has(client.id),
      onChoose: (some: readonly ListedClient[], on: boolean) => chosen.set(some.map(keyOf), on),
      label: ({ client }: ListedClient) => texts.choose.one(listedName(client)),
      labelAll: texts.choose.all(rows.length),
    }),
    [chosen, rows.length],
  );
  return (
    <VirtualList
      label={texts.title}
      columns={columns}
      rows={rows}
      groups={groups ?? undefined}
      rowKey={keyOf}
      sort={props.sort}
      choice={choice}
      onSort={props.onSort}
      onOpen={props.onOpen}
      startAt={props.startAt}
      resetOn={props.resetOn}
      onVisible={props.onVisible}
      empty={props.empty}
    />
  );
});
