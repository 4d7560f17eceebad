import type { CallInput, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';
import { saveExport } from './save-export.ts';

const titles = {
  plan: 'Plan bewaren als PDF',
  handover: 'Overdracht bewaren als PDF',
} as const satisfies Record<ParsedInput<'desktop.savePrint'>['kind'], string>;

/** Has the backend make the page, asks where it must come, and prints it there as a PDF. */
export async function savePrint(
  input: ParsedInput<'desktop.savePrint'>,
  { backend, dialogs, toPdf }: Pick<DesktopParts, 'backend' | 'dialogs' | 'toPdf'>,
): Promise<Result<CallOutput<'desktop.savePrint'>>> {
  const made = await askChecked(backend, 'caseload.printed', input);
  if (!made.ok) return made;
  const { html, suggestedName } = made.value;
  const place = await dialogs.print(titles[input.kind], suggestedName);
  if (place === null) return succeed(null);
  const note = aboutOf(input);
  return saveExport(place, await toPdf(html), note, { backend });
}

function aboutOf(input: ParsedInput<'desktop.savePrint'>): CallInput<'team.noteExport'> {
  const printed = { call: 'desktop.savePrint', form: 'pdf' } as const;
  return input.kind === 'plan'
    ? { ...printed, planId: input.planId }
    : { ...printed, clientIds: input.clientIds };
}
