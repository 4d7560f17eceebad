import type { Id } from '#shared/kernel/ids.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadingLine } from '../../ui/loading-line.tsx';
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
  const trajectory = client.data?.trajectories.find(({ id }) => id === trajectoryId);
  const record = dossier.data?.records.trajectory.find(({ id }) => id === trajectoryId);
  const loaded = client.data !== undefined && dossier.data !== undefined;
  return (
    <Dialog title={texts.title(trajectory?.typeName ?? '')} size={560} onClose={onClose}>
      {problem !== null ? (
        <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>
      ) : trajectory !== undefined && record !== undefined ? (
        <ResultForm clientId={clientId} trajectory={trajectory} record={record} onClose={onClose} />
      ) : loaded ? (
        <MessagePanel severity="error">{texts.gone}</MessagePanel>
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  );
}
