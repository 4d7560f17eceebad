import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClientRow } from '#shared/caseload/schema.ts';
import { call, messageOf } from '../../lib/call.ts';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import { splitHouseholds } from './handed-clients.ts';
import { handoverTexts as texts } from './texts.ts';

interface AlongPanelProps {
  /** Among whom a partner may stay behind. */
  readonly others: readonly ClientRow[];
  readonly chosen: readonly ClientRow[];
  /** Empty while nobody was chosen. */
  readonly to: string;
  /** What the caseload of the colleague would be, when that is more than the norm. */
  readonly aboveNorm: { readonly guided: number; readonly norm: number } | null;
}

/** As many as one summary takes. */
const mostPrinted = 500;

/** What goes along with the clients, what needs a thought, and the summary on paper. */
export function AlongPanel({ others, chosen, to, aboveNorm }: AlongPanelProps) {
  const [busy, setBusy] = useState(false);
  const split = splitHouseholds(others, new Set(chosen.map(({ id }) => id)));
  const planned = chosen.filter(({ nextAppointmentOn }) => nextAppointmentOn !== null).length;
  const tooMany = chosen.length > mostPrinted;
  const save = async () => {
    if (busy || tooMany) return;
    setBusy(true);
    try {
      const saved = await call('desktop.savePrint', {
        kind: 'handover',
        clientIds: chosen.map(({ id }) => id),
        to,
      });
      if (saved !== null) showToast(texts.summarySaved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={texts.along}>
      <ul className="c-handover-along">
        {texts.goes.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{texts.appointments(planned)}</li>
        {split > 0 && <li className="c-handover-split">{texts.split(split)}</li>}
        {aboveNorm !== null && (
          <li className="c-handover-split">
            {texts.aboveNorm(to, aboveNorm.guided, aboveNorm.norm)}
          </li>
        )}
      </ul>
      <p className="t-second">{tooMany ? texts.summaryTooMany : texts.summaryLine}</p>
      <div className="c-handover-print">
        <Button
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
          {...(busy || tooMany ? { 'aria-disabled': true } : {})}
          onClick={() => void save()}
        >
          {texts.summary}
        </Button>
        <PrintButton
          of={texts.summaryOnPaper}
          resting={tooMany}
          page={() => ({
            what: 'klanten',
            page: { kind: 'handover', clientIds: chosen.map(({ id }) => id), to },
          })}
        />
        <span role="status" className="t-second t-label">
          {busy ? texts.summaryBusy : ''}
        </span>
      </div>
    </Panel>
  );
}
