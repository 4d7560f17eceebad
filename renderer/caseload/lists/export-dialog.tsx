import { useMemo, useState } from 'react';
import { call, messageOf } from '../../lib/call.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { texts as uiTexts } from '../../ui/texts.ts';
import { showNotice, showToast } from '../../ui/toast.tsx';
import type { ColumnId } from './column-ids.ts';
import { copiedLines, exportedList } from './exported-cells.ts';
import type { ListedClient } from './listed-clients.ts';
import { texts } from './texts.ts';

/** A file of a kind, or the clipboard. */
export type ExportFormat = 'xlsx' | 'csv' | 'klembord';

export interface ExportDialogProps {
  readonly title: string;
  readonly format: ExportFormat;
  readonly rows: readonly ListedClient[];
  readonly columnIds: readonly ColumnId[];
  /** The rows that were chosen, not the whole view. */
  readonly chosen: boolean;
  readonly onClose: () => void;
}

/** Says what leaves the protected file, and writes it where the user wants it. */
export function ExportDialog(props: ExportDialogProps) {
  const { title, format, onClose } = props;
  const [busy, setBusy] = useState(false);
  const words = texts.exporting;
  const list = useMemo(
    () => exportedList(props.columnIds, props.rows),
    [props.columnIds, props.rows],
  );
  const save = async () => {
    setBusy(true);
    const clientIds = props.rows.map(({ client }) => client.id);
    try {
      if (format === 'klembord') {
        await call('desktop.copyTable', { of: 'klanten', clientIds, lines: copiedLines(list) });
        showToast(uiTexts.copied(list.rows.length));
        return;
      }
      const saved = await call('desktop.saveClientList', { title, format, clientIds, ...list });
      if (saved !== null) showToast(words.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      onClose();
    }
  };
  return (
    <Confirm
      dialogName="save-list"
      onlyReads
      opened
      title={(format === 'klembord' ? words.copyTitle : words.title)(props.rows.length)}
      confirmLabel={words.confirm[format]}
      busy={busy}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <p className="c-save-line">{format === 'klembord' ? words.copyLeaves : words.leaves}</p>
      <p className="c-save-line">
        {(props.chosen ? words.chosenRows : words.viewRows)(list.headers.length)}
      </p>
    </Confirm>
  );
}
