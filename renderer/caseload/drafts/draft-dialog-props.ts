import type { DraftPlace } from '#shared/kernel/drafts.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** With what a form was opened; what is not there was left out. */
export type Opened = Readonly<Record<string, unknown>>;

export interface DraftDialogProps {
  readonly place: DraftPlace;
  readonly clientIds: readonly Id[];
  readonly opened: Opened;
  readonly onClose: () => void;
}
