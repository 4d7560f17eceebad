import type { ChosenFile } from '#shared/team/schema.ts';
import { MessagePanel } from '../../ui/message-panel.tsx';
import { texts } from './synced-texts.ts';

/** Of a team file in a folder that a program copies to the internet and back: what can go wrong, what to do. */
export function SyncedWarning({ file }: { readonly file: ChosenFile | null }) {
  if (file?.syncedBy === undefined) return null;
  return (
    <MessagePanel severity="warning" title={texts.title(file.syncedBy)}>
      {texts.line(file.syncedBy)}
    </MessagePanel>
  );
}
