import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { describeRemark } from '#shared/importing/remarks.ts';
import type { ListRemark } from '#shared/importing/schema.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { DataTable } from '../ui/data-table.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { copyText } from './copy-text.ts';
import { checkTexts } from './texts-check.ts';

/** Above this many the rows are drawn only while they are in view. */
const longList = 200;

interface NumberedRemark extends ListRemark {
  readonly number: number;
}

const { list } = checkTexts;
const lineOf = ({ line }: ListRemark) => formatCount(line);
const columnOf = ({ column }: ListRemark) =>
  column ?? <span className="t-quiet">{list.wholeLine}</span>;

export interface RemarkListProps {
  readonly label: string;
  readonly remarks: readonly ListRemark[];
  /** Shows the row that a remark is about. */
  readonly onLook: (line: number) => void;
}

/** Remarks in the order of the lines, all of them, in the place that it is given. */
export function RemarkList({ label, remarks, onLook }: RemarkListProps) {
  const rows = useMemo(
    () => remarks.map((remark, number): NumberedRemark => ({ ...remark, number })),
    [remarks],
  );
  const message = ({ message: text }: ListRemark) => <span title={text}>{text}</span>;
  const look = ({ line }: ListRemark) => (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={list.lookAt(line)}
      onClick={(event) => {
        event.stopPropagation();
        onLook(line);
      }}
    >
      {list.look}
    </Button>
  );
  if (rows.length > longList) {
    return (
      <VirtualList
        label={label}
        rows={rows}
        rowKey={({ number }) => number}
        sort={null}
        onSort={() => undefined}
        onOpen={({ line }) => onLook(line)}
        columns={[
          { id: 'line', header: list.line, width: '60px', align: 'right', cell: lineOf },
          { id: 'column', header: list.column, width: 'minmax(90px, 150px)', cell: columnOf },
          { id: 'message', header: list.message, width: 'minmax(200px, 1fr)', cell: message },
          { id: 'look', header: list.row, width: '84px', cell: look },
        ]}
      />
    );
  }
  return (
    <div className="i-scroll" role="group" aria-label={label} tabIndex={0}>
      <DataTable
        label={label}
        rows={rows}
        rowKey={({ number }) => number}
        columns={[
          { id: 'line', header: list.line, width: '66px', align: 'right', cell: lineOf },
          { id: 'column', header: list.column, width: '150px', cell: columnOf },
          { id: 'message', header: list.message, cell: ({ message: text }) => text },
          { id: 'look', header: list.row, width: '92px', cell: look },
        ]}
      />
    </div>
  );
}

/** Copies all remarks, each on a line of its own, and says so in the button itself. */
export function CopyRemarks({ remarks }: { readonly remarks: readonly ListRemark[] }) {
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <Button
      size="xs"
      onClick={() => {
        const copied = copyText(remarks.map(describeRemark).join('\n'));
        setOutcome(copied ? list.copied : list.notCopied);
      }}
      onBlur={() => setOutcome(null)}
    >
      <span aria-live="polite">{outcome ?? list.copy}</span>
    </Button>
  );
}
