import type { CallInput, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

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
  const made = await askChecked(backend, 'budget.document', input);
  if (!made.ok) return made;
  const { content, encodedAs, suggestedName } = made.value;
  const title = titles[input.kind];
  const place =
    input.format === 'pdf'
      ? await dialogs.print(title, suggestedName)
      : await dialogs.list(title, suggestedName, input.format);
  if (place === null) return succeed(null);
  const written = encodedAs === 'html' ? await toPdf(content) : Buffer.from(content, encodedAs);
  const note = aboutOf(input);
  return saveExport(place, written, note, { backend });
}

function aboutOf(input: ParsedInput<'desktop.saveMoneyDocument'>): CallInput<'team.noteExport'> {
  const call = 'desktop.saveMoneyDocument';
  return input.kind === 'order'
    ? { call, form: 'pdf', orderId: input.orderId }
    : { call, form: input.format, fundId: input.fundId };
}
