import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundingKey } from '#shared/budget/fund.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Acting } from '../../ui/acting.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form-layout.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useUndoableChange } from '../../ui/use-undoable-change.ts';
import { useMayNot } from '../decider-dialog.tsx';
import type { ListedFund } from '../types.ts';
import { KeyForm } from './key-form.tsx';
import { percentText } from './key-parts.ts';
import { texts } from './texts.ts';
import './keys.css';

export interface KeysDialogProps {
  readonly funds: readonly ListedFund[];
  readonly onClose: () => void;
}

/** The fixed keys by which a cost is divided over funds. Mount it to open it. */
export function KeysDialog({ funds, onClose }: KeysDialogProps) {
  const keys = useCall('budget.keys', {});
  const mayNot = useMayNot(texts.mayNot);
  const [editing, setEditing] = useState<{ readonly key: FundingKey | null } | null>(null);
  const title =
    editing === null
      ? texts.title
      : editing.key === null
        ? texts.form.addTitle
        : texts.form.changeTitle;
  return (
    <Dialog
      dialogName="allocation-keys"
      title={title}
      onClose={onClose}
      size={640}
      help="dialoog/verdeelsleutel"
    >
      {editing === null ? (
        <div className="t-confirm">
          <p className="t-second">{texts.line}</p>
          {mayNot !== null && <MessagePanel severity="info">{mayNot}</MessagePanel>}
          {keys.isPending && <LoadingLine />}
          {keys.isError && <MessagePanel severity="error">{messageOf(keys.error)}</MessagePanel>}
          {keys.data?.length === 0 && <p>{funds.length < 2 ? texts.needTwo : texts.none}</p>}
          {keys.data !== undefined && keys.data.length > 0 && (
            <KeyTable
              keys={keys.data}
              onChange={mayNot === null ? (key) => setEditing({ key }) : null}
            />
          )}
          <FormActions>
            {funds.length >= 2 && mayNot === null && (
              <Button
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setEditing({ key: null })}
              >
                {texts.add}
              </Button>
            )}
            <Button onClick={onClose}>{texts.close}</Button>
          </FormActions>
        </div>
      ) : (
        <KeyForm fundingKey={editing.key} funds={funds} onDone={() => setEditing(null)} />
      )}
    </Dialog>
  );
}

interface KeyTableProps {
  readonly keys: readonly FundingKey[];
  /** `null`: who works here may not. */
  readonly onChange: ((key: FundingKey) => void) | null;
}

function KeyTable({ keys, onChange }: KeyTableProps) {
  const remove = useUndoableChange('budget.removeKey');
  const { columns } = texts;
  return (
    <DataTable
      label={texts.title}
      density="form"
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { id: 'name', header: columns.name, cell: ({ name }) => name },
        {
          id: 'parts',
          header: columns.parts,
          cell: ({ parts }) => {
            const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
            return parts
              .map(({ fundName, weight }) => texts.part(percentText(weight, whole), fundName))
              .join(', ');
          },
        },
        ...(onChange === null
          ? []
          : [
              {
                id: 'acts',
                header: <span className="b-heard">{columns.acts}</span>,
                align: 'right',
                cell: (key) => (
                  <span className="b-acts">
                    <Button
                      size="xs"
                      aria-label={texts.changeOf(key.name)}
                      onClick={() => onChange(key)}
                    >
                      {texts.change}
                    </Button>
                    <Acting>
                      <Button
                        size="xs"
                        variant="subtle"
                        aria-label={texts.removeOf(key.name)}
                        onClick={() => {
                          remove({ keyId: key.id }, texts.removed(key.name)).catch(
                            (problem: unknown) => showToast(messageOf(problem)),
                          );
                        }}
                      >
                        {texts.remove}
                      </Button>
                    </Acting>
                  </span>
                ),
              } satisfies TableColumn<FundingKey>,
            ]),
      ]}
    />
  );
}
