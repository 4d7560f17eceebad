import { useMediaQuery } from '@mantine/hooks';
import { memo, type ReactNode } from 'react';
import type { Sort } from '../ui/sort-rows.ts';
import { VirtualList } from '../ui/virtual-list.tsx';
import { caseloadColumns, wideCaseloadColumns } from './caseload-columns.tsx';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

export interface CaseloadTableProps {
  readonly rows: readonly ListedClient[];
  readonly sort: Sort;
  readonly startAt: number | null;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (listed: ListedClient) => void;
  readonly onVisible: (first: number, last: number) => void;
  readonly empty: ReactNode;
}

const keyOf = (listed: ListedClient) => listed.client.id;

/** The rows themselves. Drawn anew only when they change: not when the foot counts what is in view. */
export const CaseloadTable = memo(function CaseloadTable(props: CaseloadTableProps) {
  const wide = useMediaQuery('(min-width: 100em)', false);
  return (
    <VirtualList
      label={texts.list.title}
      columns={wide ? wideCaseloadColumns : caseloadColumns}
      rows={props.rows}
      rowKey={keyOf}
      sort={props.sort}
      onSort={props.onSort}
      onOpen={props.onOpen}
      startAt={props.startAt}
      onVisible={props.onVisible}
      empty={props.empty}
    />
  );
});
