import type { Signal } from '#shared/caseload/signals/schema.ts';
import { AppointmentDialog } from '../agenda/appointment-dialog.tsx';
import { ContactDialog } from '../contacts/contact-dialog.tsx';
import { LadderDialog } from '../ladder/ladder-dialog.tsx';
import { RecordDialog } from '../records/record-dialog.tsx';
import { ResultDialog } from '../trajectories/result-dialog.tsx';
import type { SignalAct } from './signal-acts.ts';
import { StoredRecordDialog } from './stored-record-dialog.tsx';

export interface SignalActDialogProps {
  readonly signal: Signal;
  readonly act: SignalAct;
  readonly onClose: () => void;
}

/** The dialog in which the act of a signal is done. Mount it to open it; an act on a page has none. */
export function SignalActDialog({ signal, act, onClose }: SignalActDialogProps) {
  const { clientId, subjectId } = signal;
  switch (act.opens) {
    case 'contact':
      return <ContactDialog clientIds={[clientId]} purpose={act.purpose} onClose={onClose} />;
    case 'appointment':
      return <AppointmentDialog clientIds={[clientId]} purpose={act.purpose} onClose={onClose} />;
    case 'ladder':
      return <LadderDialog clientId={clientId} onClose={onClose} />;
    case 'result':
      return subjectId === null ? null : (
        <ResultDialog clientId={clientId} trajectoryId={subjectId} onClose={onClose} />
      );
    case 'record': {
      const { kind, only, preset } = act;
      const dialog = { clientId, kind, only, preset, onClose };
      if (act.which === 'new') return <RecordDialog record={null} {...dialog} />;
      return (
        <StoredRecordDialog
          find={(stored) =>
            act.which === 'single' ? stored[0] : stored.find(({ id }) => id === subjectId)
          }
          orNew={act.which === 'single'}
          {...dialog}
        />
      );
    }
    case 'page':
      return null;
  }
}
