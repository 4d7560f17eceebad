import { contract, type CallOutput, type ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

/** Has the backend make the declaration, asks where it must come, and prints it there as a PDF. */
export async function saveDeclaration(
  input: ParsedInput<'desktop.saveDeclaration'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveDeclaration'>>> {
  const made = await backend.ask('privacy.declaration', input);
  if (!made.ok) return made;
  const { content, suggestedName } = contract['privacy.declaration'].output.parse(made.value);
  const place = await dialogs.print('Verklaring van vernietiging bewaren', suggestedName);
  if (place === null) return succeed(null);
  const note = { call: 'desktop.saveDeclaration', form: 'pdf' } as const;
  return saveExport(place, await toPdf(content), note, { backend });
}
