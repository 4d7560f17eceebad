import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import { nameAndFolder } from '../files/grants.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';
import { saveFile } from './save-file.ts';

const titles = {
  template: 'Voorbeeldlijst bewaren',
  'faulty-rows': 'Rijen met fouten bewaren',
  caseload: 'Lijst van alle klanten bewaren',
} as const satisfies Record<ParsedInput<'desktop.saveList'>['kind'], string>;

/** Has the backend make the list, asks where it must come, and writes it there. */
export async function saveList(
  input: ParsedInput<'desktop.saveList'>,
  { backend, dialogs }: Pick<DesktopParts, 'backend' | 'dialogs'>,
): Promise<Result<CallOutput<'desktop.saveList'>>> {
  const made = await askChecked(backend, 'importing.document', input);
  if (!made.ok) return made;
  const { content, encodedAs, suggestedName } = made.value;
  const ask = input.kind === 'template' ? dialogs.template : dialogs.list;
  const place = await ask(titles[input.kind], suggestedName, input.format);
  if (place === null) return succeed(null);
  // A template holds nobody.
  if (input.kind === 'template') {
    const saved = await saveFile(place, Buffer.from(content, encodedAs));
    return saved.ok ? succeed(nameAndFolder(place.path)) : saved;
  }
  const note = { call: 'desktop.saveList', form: input.format } as const;
  return saveExport(place, Buffer.from(content, encodedAs), note, { backend });
}
