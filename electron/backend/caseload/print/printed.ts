import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import type { FileCallContext } from '../../handler.ts';
import { readPlanLetter } from './plan-letter-facts.ts';
import { planLetterPage } from './plan-letter.tsx';
import { readHandover } from './handover-facts.ts';
import { handoverPage } from './handover.tsx';

/** A page to print: a whole HTML document, still and without script, and a name for its file. */
export async function printed(
  request: ParsedInput<'caseload.printed'>,
  context: FileCallContext,
): Promise<CallOutput<'caseload.printed'>> {
  if (request.kind === 'plan') {
    const letter = await readPlanLetter(request.planId, context);
    return {
      html: planLetterPage(letter, request.large),
      suggestedName: `Plan ${letter.clientName}, versie ${letter.plan.version}${request.large ? ', grote letters' : ''}`,
    };
  }
  const handover = await readHandover(request, context);
  return {
    html: handoverPage(handover),
    suggestedName:
      request.to === '' ? 'Overdracht klanten' : `Overdracht klanten aan ${request.to}`,
  };
}
