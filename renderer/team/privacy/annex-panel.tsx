import { useState } from 'react';
import { call, messageOf } from '../../lib/call.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { privacyTexts } from './texts.ts';

const texts = privacyTexts.annex;

/** Keeps the annex to the municipality's own assessment: what the file holds, why, how long and who sees it. */
export function AnnexPanel() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const saved = await call('desktop.saveAnnex', {});
      if (saved !== null) showToast(texts.saved(saved.name, saved.folder));
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={texts.title}>
      <div className="v-stack">
        <p>{texts.line}</p>
        {problem !== null && <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>}
        <div className="v-buttons">
          <WorkButton busy={busy} onClick={() => void save()}>
            {busy ? texts.busy : texts.save}
          </WorkButton>
          <PrintButton of={texts.title} page={() => ({ what: 'bijlage' })} />
        </div>
      </div>
    </Panel>
  );
}
