import { contract, type CallOutput, type ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { nameAndFolder } from '../files/grants.ts';
import type { DesktopParts } from './parts.ts';
import { saveFile } from './save-file.ts';

/** Has the backend make the report, asks where it must come, and writes it there. */
export async function saveReport(
  input: ParsedInput<'desktop.saveReport'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveReport'>>> {
  const made = await backend.ask('evaluation.document', input);
  if (!made.ok) return made;
  const document = contract['evaluation.document'].output.parse(made.value);
  const place = await dialogs.report(document.suggestedName, input.format);
  if (place === null) return succeed(null);
  const content = input.format === 'pdf' ? await toPdf(document.content) : document.content;
  const saved = await saveFile(place, content);
  return saved.ok ? succeed(nameAndFolder(place.path)) : saved;
}
