import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CopiedCell } from '#shared/kernel/copied-table.ts';
import './data-table.css';
import './scroll-shade.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures and amounts stand right. */
  readonly align?: 'left' | 'right';
  /** Any CSS width; left out, the content decides. */
  readonly width?: string;
  /** Names the row: the first column when no other says so. */
  readonly rowHeader?: boolean;
  /** What the total row says in this column. */
  readonly total?: ReactNode;
  /** What of it goes along when the table is copied; left out, nothing does. `header`: where that is no text. */
  readonly copied?: {
    readonly header?: string;
    readonly cell: (row: Row) => CopiedCell;
    readonly total?: CopiedCell;
  };
  /** Left out below 1100 px. */
  readonly wideOnly?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table shows, for who cannot see the panel around it. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** Row height: 33, 43 with fields in it, 52 with two lines. */
  readonly density?: 'list' | 'form' | 'roomy';
  /** Marks the row with soft petrol. */
  readonly isChosen?: (row: Row) => boolean;
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode;
}

/** A short table. Numbers right in tabular figures; a total row, with a 1.5 px line, when a column has a total. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows, density = 'list' } = props;
  const headerId = (columns.find((column) => column.rowHeader) ?? columns[0])?.id;
  const look = (column: TableColumn<Row>) => ({
    'data-align': column.align ?? 'left',
    'data-wide-only': column.wideOnly || undefined,
    style: column.width === undefined ? undefined : { width: column.width },
  });
  return (
    <Table.ScrollContainer minWidth={0} type="native" className="t-table-scroll">
      <Table className="t-table" data-density={density} aria-label={props.label} tabularNums>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.id} scope="col" {...look(column)}>
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr
              key={props.rowKey(row)}
              data-chosen={props.isChosen?.(row) === true || undefined}
            >
              {columns.map((column) =>
                column.id === headerId ? (
                  <Table.Th key={column.id} scope="row" {...look(column)}>
                    {column.cell(row)}
                  </Table.Th>
                ) : (
                  <Table.Td key={column.id} {...look(column)}>
                    {column.cell(row)}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          ))}
          {rows.length === 0 && props.empty !== undefined && (
            <Table.Tr>
              <Table.Td colSpan={columns.length} className="t-second">
                {props.empty}
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
        {columns.some((column) => column.total !== undefined) && (
          <Table.Tfoot>
            <Table.Tr>
              {columns.map((column) =>
                column.id === headerId ? (
                  <Table.Th key={column.id} scope="row" {...look(column)}>
                    {column.total}
                  </Table.Th>
                ) : (
                  <Table.Td key={column.id} {...look(column)}>
                    {column.total}
                  </Table.Td>
                ),
              )}
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </Table.ScrollContainer>
  );
}
