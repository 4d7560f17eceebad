import { reportFileName } from '#shared/evaluation/file-name.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/**
 * Asks where the report must come, has the backend make it and note it in the register, and writes it there.
 * In that order: what the user cancels does not stand in the register, and what could not be written does, for
 * it is better to protect against an export too many than too few.
 */
export async function saveReport(
  input: ParsedInput<'desktop.saveReport'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveReport'>>> {
  const place = await dialogs.report(reportFileName(input.request, input.format), input.format);
  if (place === null) return succeed(null);
  const made = await askChecked(backend, 'evaluation.document', input);
  if (!made.ok) return made;
  const { content, encodedAs } = made.value;
  const written = input.format === 'pdf' ? await toPdf(content) : Buffer.from(content, encodedAs);
  const note = { call: 'desktop.saveReport', form: input.format } as const;
  return saveExport(place, written, note, { backend });
}
