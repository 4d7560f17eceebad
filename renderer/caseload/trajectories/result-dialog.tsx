import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { ResultForm } from './result-form.tsx';
import { resultTexts as texts } from './texts.ts';

export interface ResultDialogProps {
  readonly clientId: Id;
  readonly trajectoryId: Id;
  readonly onClose: () => void;
}

/** Notes how a trajectory ended. Mount it to open it. */
export function ResultDialog({ clientId, trajectoryId, onClose }: ResultDialogProps) {
  const client = useCall('caseload.client', { clientId });
  const dossier = useCall('caseload.dossier', { clientId });
  const problem = client.error ?? dossier.error;
  // Opened once everything is there: a dialog gives the focus to its first field only on opening.
  if (problem === null && (!client.data || !dossier.data)) return null;
  const trajectory = client.data?.trajectories.find(({ id }) => id === trajectoryId);
  const record = dossier.data?.records.trajectory.find(({ id }) => id === trajectoryId);
  const name = client.data === undefined ? '' : fullName(client.data);
  return (
    <Dialog
      dialogName="result"
      title={texts.title(trajectory?.typeName ?? '', name)}
      size={560}
      onClose={onClose}
    >
      {trajectory !== undefined && record !== undefined ? (
        <ResultForm
          clientId={clientId}
          clientName={name}
          trajectory={trajectory}
          record={record}
          onClose={onClose}
        />
      ) : (
        <MessagePanel severity="error">
          {problem === null ? texts.gone : messageOf(problem)}
        </MessagePanel>
      )}
    </Dialog>
  );
}
