import { useState } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { momentText } from '#shared/kernel/moments.ts';
import { counted } from '#shared/kernel/text.ts';
import { call, messageOf } from '../../lib/call.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.earlier;

interface EarlierPanelProps {
  readonly destroyed: CallOutput<'privacy.list'>['destroyed'];
}

/** What was destroyed before, each with its declaration. */
export function EarlierPanel({ destroyed }: EarlierPanelProps) {
  const [busy, setBusy] = useState(false);
  if (destroyed.length === 0) return null;
  const save = async (listId: number) => {
    setBusy(true);
    try {
      const saved = await call('desktop.saveDeclaration', { listId });
      if (saved !== null) showToast(texts.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={texts.title} flush>
      <DataTable
        label={texts.table}
        density="roomy"
        rows={destroyed}
        rowKey={({ listId }) => listId}
        columns={[
          {
            id: 'at',
            header: texts.columns.at,
            rowHeader: true,
            cell: ({ destroyedAt }) => <span className="t-figures">{momentText(destroyedAt)}</span>,
          },
          {
            id: 'what',
            header: texts.columns.what,
            cell: ({ persons }) => counted(persons, 'persoon', 'personen'),
          },
          {
            id: 'backups',
            header: texts.columns.backups,
            cell: ({ backupsGoneBy }) => (
              <span className="t-figures">{formatDate(backupsGoneBy)}</span>
            ),
          },
          {
            id: 'act',
            header: texts.columns.act,
            align: 'right',
            cell: ({ listId, destroyedAt }) => (
              <span className="v-buttons">
                <WorkButton
                  size="xs"
                  busy={busy}
                  aria-label={texts.saveOf(momentText(destroyedAt))}
                  onClick={() => void save(listId)}
                >
                  {texts.save}
                </WorkButton>
                <PrintButton
                  size="xs"
                  of={texts.onPaper(momentText(destroyedAt))}
                  page={() => ({ what: 'verklaring', listId })}
                />
              </span>
            ),
          },
        ]}
      />
      <p className="v-inset t-quiet">{texts.figures}</p>
    </Panel>
  );
}
