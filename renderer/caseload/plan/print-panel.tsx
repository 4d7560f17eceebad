import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '#shared/kernel/ids.ts';
import { call, messageOf } from '../../lib/call.ts';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { showNotice, showToast } from '../../ui/toast.tsx';
import { WorkButton } from '../../ui/work-button.tsx';
import { planTexts } from './texts.ts';

/** The plan as a letter for the client, in two sizes of print. */
export function PrintPanel({ planId }: { readonly planId: Id }) {
  const { print: words } = planTexts;
  const [busy, setBusy] = useState(false);
  const save = async (large: boolean) => {
    setBusy(true);
    try {
      const saved = await call('desktop.savePrint', { kind: 'plan', planId, large });
      if (saved !== null) showToast(words.saved(saved.name, saved.folder));
    } catch (problem) {
      showNotice(messageOf(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel title={words.title}>
      <p className="t-second">{words.line}</p>
      <div className="c-plan-print">
        {([false, true] as const).map((large) => (
          <span key={words[large ? 'large' : 'letter']} className="c-plan-print-one">
            <WorkButton
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
              busy={busy}
              onClick={() => void save(large)}
            >
              {words[large ? 'large' : 'letter']}
            </WorkButton>
            <PrintButton
              of={words.onPaper[large ? 'large' : 'letter']}
              page={() => ({ what: 'klanten', page: { kind: 'plan', planId, large } })}
            />
          </span>
        ))}
        <p role="status" className="t-second t-label">
          {busy ? words.busy : ''}
        </p>
      </div>
    </Panel>
  );
}
