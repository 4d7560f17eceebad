import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { call, messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { Explained } from '../../ui/term.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import type { ClientChoice } from '../../lib/client-choice.ts';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.insight;

interface InsightPanelProps {
  /** Whose page the user comes from. */
  readonly clientId: Id | null;
  readonly ClientChoice: ClientChoice;
}

/** Gives a client everything that the file holds about them, to read or to take along. */
export function InsightPanel({ clientId, ClientChoice }: InsightPanelProps) {
  const clients = useCall('caseload.names', {});
  const [chosen, setChosen] = useState<Id | null>(clientId);
  const [busy, setBusy] = useState<'pdf' | 'json' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (form: 'pdf' | 'json') => {
    if (chosen === null || busy !== null) return;
    setBusy(form);
    setProblem(null);
    try {
      const saved = await call('desktop.saveInsight', { clientId: chosen, form });
      if (saved !== null) showToast(`${texts.saved(saved.name, saved.folder)} ${texts.open}`);
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(null);
    }
  };
  return (
    <Panel title={<Explained text={texts.title} of={['inzage']} />}>
      <div className="v-stack">
        <p>{texts.line}</p>
        {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
        <ClientChoice
          id="inzage-klant"
          label={texts.client}
          clients={clients.data ?? []}
          chosen={chosen === null ? [] : [chosen]}
          // One is asked: the last that was chosen.
          onChange={(ids) => setChosen(ids.at(-1) ?? null)}
          hint={texts.hint}
        />
        <p>{texts.what}</p>
        <p>{texts.before}</p>
        <div className="v-buttons">
          <WorkButton
            variant="filled"
            busy={chosen === null || busy !== null}
            onClick={() => void save('pdf')}
          >
            {busy === 'pdf' ? texts.busy : texts.pdf}
          </WorkButton>
          <PrintButton
            of={texts.title}
            resting={chosen === null}
            page={() => ({ what: 'inzage', clientId: chosen ?? 0 })}
          />
          <WorkButton busy={chosen === null || busy !== null} onClick={() => void save('json')}>
            {busy === 'json' ? texts.busy : texts.json}
          </WorkButton>
        </div>
      </div>
    </Panel>
  );
}
