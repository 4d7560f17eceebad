import type { ImportRun } from '#shared/importing/schema.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { formatMoment } from './import-words.ts';
import { texts } from './texts.ts';

/** Says that this very file was imported before, and that importing it again does no harm. */
export function ImportedBefore({ run }: { readonly run: ImportRun }) {
  const { before } = texts.table;
  return (
    <MessagePanel severity="warning" title={before.title(formatMoment(run.importedAt))}>
      {before.line(run.rowCount, run.importedBy)}
    </MessagePanel>
  );
}
