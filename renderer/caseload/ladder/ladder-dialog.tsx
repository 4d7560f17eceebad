import type { Id } from '#shared/kernel/ids.ts';

export interface LadderDialogProps {
  readonly clientId: Id;
  readonly onClose: () => void;
}

/** Measures the ladder step with the questions of the definition. Mount it to open it. */
export function LadderDialog(_props: LadderDialogProps) {
  return null;
}
