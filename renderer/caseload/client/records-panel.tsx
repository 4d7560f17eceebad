import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecordKindName, StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { FieldValue } from '#shared/caseload/records/field.ts';
import { Panel } from '../../ui/panel.tsx';
import { Explained, type ExplainedProps } from '../../ui/term.tsx';
import type { ClientTabProps } from './tab-props.ts';
import { clientTexts } from './texts.ts';
import { useRecordDialog } from './use-record-dialog.tsx';

export interface RowWords {
  /** What it is called; also names the button that changes it. */
  readonly what: string;
  /** What else is known, as sentences or parts of one. */
  readonly lines: readonly string[];
  readonly badge?: ReactNode;
}

export interface RecordsPanelProps<Kind extends RecordKindName> extends Pick<
  ClientTabProps,
  'client'
> {
  readonly kind: Kind;
  /** In the order of the screen. */
  readonly records: readonly StoredRecord<Kind>[];
  readonly title: string;
  /** Words of the title that are explained. */
  readonly explains?: ExplainedProps['of'];
  readonly addLabel: string;
  /** Why it pays to fill it. */
  readonly empty: string;
  readonly words: (record: StoredRecord<Kind>) => RowWords;
  /** What a new one begins with. */
  readonly preset?: Readonly<Record<string, FieldValue>>;
  readonly only?: readonly string[];
  /** Under the rows: what follows from them. */
  readonly children?: ReactNode;
}

/** All records of a kind as rows, each of which can be changed, and a button that adds one. */
export function RecordsPanel<Kind extends RecordKindName>(props: RecordsPanelProps<Kind>) {
  const { client, kind, records, title, preset, only, words } = props;
  const { add, change, dialog } = useRecordDialog(client.id);
  const options = only === undefined ? {} : { only };
  return (
    <Panel
      title={<Explained text={title} of={props.explains ?? []} />}
      aside={
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add(kind, { ...options, ...(preset === undefined ? {} : { preset }) })}
        >
          {props.addLabel}
        </Button>
      }
    >
      {records.length === 0 ? (
        <p className="t-second">{props.empty}</p>
      ) : (
        <ul className="c-records">
          {records.map((record) => {
            const { what, lines, badge } = words(record);
            return (
              <li key={record.id}>
                <div className="c-record-text">
                  <p>
                    <strong>{what}</strong> {badge}
                  </p>
                  {lines.map((line) => (
                    <p key={line} className="t-second">
                      {line}
                    </p>
                  ))}
                </div>
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={clientTexts.row.changeOf(what)}
                  onClick={() => change(kind, record, options)}
                >
                  {clientTexts.row.change}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {props.children}
      {dialog}
    </Panel>
  );
}
