import type { CallInput, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import {
  copiedSchema,
  copiedTable,
  withLineAbove,
  type Copied,
} from '#shared/kernel/copied-table.ts';
import { practiceMark } from '#shared/kernel/letterhead.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';

type Parts = Pick<DesktopParts, 'backend' | 'clipboard'>;

/**
 * Has it noted in the log that something leaves the app, as when it is saved, and puts it on the clipboard. In that
 * order: nothing leaves that does not stand there. From the practice file it says above the table that its people are
 * invented: pasted elsewhere it has no name of a file that does.
 */
async function copy(
  copied: Copied,
  note: CallInput<'team.noteExport'>,
  { backend, put }: Pick<Parts, 'backend'> & { readonly put: Put },
): Promise<Result<Record<string, never>>> {
  const noted = await backend.ask('team.noteExport', note);
  if (!noted.ok) return noted;
  const marked = backend.practises() ? withLineAbove(copied, practiceMark) : copied;
  return (await put(marked)) ? succeed({}) : locked;
}

type Put = ReturnType<Parts['clipboard']['begin']>;

const locked = fail(
  'cancelled',
  'Het bestand is intussen vergrendeld. Er is niets gekopieerd. Open het bestand en kopieer opnieuw.',
);

/** A list as the window shows it. */
export const copyTable = (
  { of, lines, clientIds, fundId }: ParsedInput<'desktop.copyTable'>,
  { backend, clipboard }: Parts,
): Promise<Result<CallOutput<'desktop.copyTable'>>> =>
  copy(
    copiedTable(lines),
    of === 'klanten'
      ? { call: 'desktop.saveClientList', form: 'klembord', clientIds }
      : { call: 'desktop.saveMoneyDocument', form: 'klembord', fundId },
    { backend, put: clipboard.begin() },
  );

/** A table of a report: the backend makes it, with what protection shows, and notes it in the register. */
export async function copyReportTable(
  { request, tableId, recipient }: ParsedInput<'desktop.copyReportTable'>,
  { backend, clipboard }: Parts,
): Promise<Result<CallOutput<'desktop.copyReportTable'>>> {
  const put = clipboard.begin();
  const asked = { request, format: 'klembord', tableId, recipient } as const;
  const made = await askChecked(backend, 'evaluation.document', asked);
  if (!made.ok) return made;
  const { content } = made.value;
  const copied = copiedSchema.parse(JSON.parse(content));
  return copy(copied, { call: 'desktop.saveReport', form: 'klembord' }, { backend, put });
}
