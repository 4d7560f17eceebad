import type { StoredRecord } from '#shared/caseload/records/all-records.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { messageOf } from '../../lib/call.ts';
import { useCall } from '../../lib/use-call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { LadderForm } from './ladder-form.tsx';
import { ladderDialogTexts as texts } from './texts.ts';

export interface LadderDialogProps {
  readonly clientId: Id;
  /** The measurement to change; left out, a new one. */
  readonly measurement?: StoredRecord<'ladder'>;
  readonly onClose: () => void;
}

/** Measures the ladder step with the questions of the definition. Mount it to open it. */
export function LadderDialog({ clientId, measurement, onClose }: LadderDialogProps) {
  const client = useCall('caseload.client', { clientId });
  const dossier = useCall('caseload.dossier', { clientId });
  const settings = useCall('caseload.settings', {});
  const types = useCall('caseload.trajectoryTypes', {});
  const problem = client.error ?? dossier.error ?? types.error ?? settings.error;
  const shown =
    problem !== null ? (
      <MessagePanel severity="error">{messageOf(problem)}</MessagePanel>
    ) : client.data && dossier.data && settings.data && types.data ? (
      <LadderForm
        client={client.data}
        measurements={dossier.data.records.ladder}
        me={settings.data.me}
        types={types.data}
        measurement={measurement ?? null}
        onClose={onClose}
      />
    ) : null;
  // Opened once everything is there: a dialog gives the focus to its first field only on opening.
  if (shown === null) return null;
  const title = client.data === undefined ? texts.change : texts.title(fullName(client.data));
  return (
    <Dialog
      dialogName="ladder"
      title={measurement === undefined ? title : texts.changeTitle}
      size={620}
      onClose={onClose}
      help="dialoog/trede"
    >
      {shown}
    </Dialog>
  );
}
