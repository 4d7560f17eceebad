import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReportExport } from '#shared/evaluation/schema.ts';
import { formatPeriod } from '#shared/kernel/dates.ts';
import { momentText } from '#shared/kernel/moments.ts';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Unbroken } from '../unbroken.tsx';
import { RecipientDialog } from './recipient-dialog.tsx';
import { registerTexts as texts } from './texts.ts';

/** So many lines at first, and so many more at each press. */
const atOnce = 100;

const { columns: heads } = texts;
const columnsWith = (
  onRecipient: (line: ReportExport) => void,
): readonly TableColumn<ReportExport>[] => [
  { id: 'at', header: heads.at, width: '140px', cell: ({ at }) => momentText(at) },
  { id: 'by', header: heads.by, cell: ({ by }) => (by === '' ? texts.unknownBy : by) },
  {
    id: 'recipient',
    header: heads.recipient,
    cell: (line) => <Recipient line={line} onPress={() => onRecipient(line)} />,
  },
  { id: 'title', header: heads.title, rowHeader: true, cell: (line) => <WhatLeft line={line} /> },
  {
    id: 'period',
    header: heads.period,
    cell: ({ period, comparedWith }) => (
      <>
        <Unbroken>{formatPeriod(period)}</Unbroken>
        {comparedWith !== null && (
          <p className="t-second t-label">
            <Unbroken>{texts.compared(formatPeriod(comparedWith))}</Unbroken>
          </p>
        )}
      </>
    ),
  },
  { id: 'way', header: heads.way, cell: ({ way }) => texts.ways[way] },
  { id: 'format', header: heads.format, cell: ({ format }) => texts.formats[format] },
];

/** The lines of the register, the last first. */
export function RegisterTable({ exports }: { readonly exports: readonly ReportExport[] }) {
  const [shown, setShown] = useState(atOnce);
  const [asking, setAsking] = useState<ReportExport | null>(null);
  const columns = useMemo(() => columnsWith(setAsking), []);
  const left = exports.length - shown;
  return (
    <div className="e-register">
      <DataTable
        label={texts.table}
        columns={columns}
        rows={exports.slice(0, shown)}
        rowKey={({ id }) => id}
        density="roomy"
        empty={texts.none}
      />
      {left > 0 && (
        <div className="e-register-more">
          <Button onClick={() => setShown(shown + atOnce)}>
            {texts.more(Math.min(left, atOnce))}
          </Button>
        </div>
      )}
      {asking !== null && (
        <RecipientDialog
          line={asking}
          at={momentText(asking.at)}
          exports={exports}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

/** For whom it was, which can be said afterwards too. */
function Recipient({
  line: { recipient, title, at },
  onPress,
}: {
  readonly line: ReportExport;
  readonly onPress: () => void;
}) {
  const { fill, fillOf, change, changeOf } = texts.recipient;
  const named = recipient === null ? fillOf : changeOf;
  return (
    <div className="e-register-recipient">
      {recipient ?? <span className="t-second">{texts.noRecipient}</span>}
      <Button size="xs" aria-label={named(title, momentText(at))} onClick={onPress}>
        {recipient === null ? fill : change}
      </Button>
    </div>
  );
}

/** The title of a report, and its tables where somebody asks for them. */
function WhatLeft({ line: { title, tables } }: { readonly line: ReportExport }) {
  return (
    <>
      <span className="e-register-title">{title}</span>
      {tables.length > 0 && (
        <details className="e-register-tables">
          <summary>{texts.tables(tables.length)}</summary>
          <ul>
            {tables.map((table, place) => (
              <li key={`${place} ${table}`}>{table}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
