import type { Id } from '#shared/kernel/ids.ts';

export interface ResultDialogProps {
  readonly clientId: Id;
  readonly trajectoryId: Id;
  readonly onClose: () => void;
}

/** Notes how a trajectory ended. Mount it to open it. */
export function ResultDialog(_props: ResultDialogProps) {
  return null;
}
