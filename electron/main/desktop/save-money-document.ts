import { contract, type CallOutput, type ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { nameAndFolder } from '../files/grants.ts';
import type { DesktopParts } from './parts.ts';
import { saveFile } from './save-file.ts';

const titles = {
  order: 'Opdracht bewaren als PDF',
  budget: 'Budget bewaren',
  orders: 'Orders bewaren',
  invoices: 'Facturen bewaren',
  evidence: 'Bewijs bij het fonds bewaren',
} as const satisfies Record<ParsedInput<'desktop.saveMoneyDocument'>['kind'], string>;

/** Has the backend make the letter or list, asks where it must come, and writes it there. */
export async function saveMoneyDocument(
  input: ParsedInput<'desktop.saveMoneyDocument'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.saveMoneyDocument'>>> {
  const made = await backend.ask('budget.document', input);
  if (!made.ok) return made;
  const { content, encodedAs, suggestedName } = contract['budget.document'].output.parse(
    made.value,
  );
  const title = titles[input.kind];
  const place =
    input.format === 'pdf'
      ? await dialogs.print(title, suggestedName)
      : await dialogs.list(title, suggestedName, input.format);
  if (place === null) return succeed(null);
  const written = encodedAs === 'html' ? await toPdf(content) : Buffer.from(content, encodedAs);
  const saved = await saveFile(place, written);
  return saved.ok ? succeed(nameAndFolder(place.path)) : saved;
}
