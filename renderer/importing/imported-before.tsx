import { format } from 'date-fns';
import type { ImportRun } from '#shared/importing/schema.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { MessagePanel } from '../ui/message-panel.tsx';
import { texts } from './texts.ts';

/** When an import was: a day, and the time where the log kept it. */
function momentOf(importedAt: string): string {
  if (!importedAt.includes('T')) return formatDate(importedAt);
  return format(new Date(importedAt), "dd-MM-yyyy 'om' HH:mm");
}

/** Says that this very file was imported before, and that importing it again does no harm. */
export function ImportedBefore({ run }: { readonly run: ImportRun }) {
  const { before } = texts.table;
  return (
    <MessagePanel severity="warning" title={before.title(momentOf(run.importedAt))}>
      {before.line(run.rowCount, run.importedBy)}
    </MessagePanel>
  );
}
