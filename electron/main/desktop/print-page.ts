import type { CallInput, CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { toIsoDate } from '#shared/kernel/dates.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import { quickCardPage } from '../printing/quick-card-page.ts';
import { recoveryCodePage } from '../printing/recovery-code-page.ts';
import type { DesktopParts } from './parts.ts';

type Note = Omit<CallInput<'team.noteExport'>, 'form'>;

/** A page to print, with what the log says of it: what it says of the PDF of the same page. */
interface MadePage {
  readonly html: string;
  /** `null`: it tells of no file. */
  readonly note: Note | null;
  /** It leaves whatever becomes of its line: who has a new recovery code must be able to keep it. */
  readonly anyway?: boolean;
}

type Parts = Pick<DesktopParts, 'backend' | 'toPrinter' | 'version'>;

/**
 * Has the backend make a page, notes that it leaves the app, and opens the print dialog with it. In that order: what
 * the user cancels then stands in the log, and of a report in the register, and nothing is printed that does not.
 */
export async function printPage(
  input: ParsedInput<'desktop.print'>,
  parts: Parts,
): Promise<Result<CallOutput<'desktop.print'>>> {
  const made = await pageOf(input, parts);
  if (!made.ok) return made;
  const { html, note, anyway = false } = made.value;
  if (note !== null) {
    const noted = await parts.backend.ask('team.noteExport', { ...note, form: 'papier' });
    if (!noted.ok && !anyway) return noted;
  }
  const printed = await parts.toPrinter(html);
  if (printed === 'failed') {
    return fail(
      'unexpected',
      'De printer deed het niet. Er is niets veranderd. Kijk of hij aan staat, of bewaar een PDF.',
    );
  }
  return succeed({ printed: printed === 'printed' });
}

async function pageOf(
  input: ParsedInput<'desktop.print'>,
  { backend, version }: Parts,
): Promise<Result<MadePage>> {
  switch (input.what) {
    case 'rapport': {
      const { request, recipient } = input;
      const asked = { request, format: 'papier', recipient } as const;
      const made = await askChecked(backend, 'evaluation.document', asked);
      if (!made.ok) return made;
      const { content } = made.value;
      return succeed({ html: content, note: { call: 'desktop.saveReport' } });
    }
    case 'klanten': {
      const { page } = input;
      const made = await askChecked(backend, 'caseload.printed', page);
      if (!made.ok) return made;
      const { html } = made.value;
      const about = page.kind === 'plan' ? { planId: page.planId } : { clientIds: page.clientIds };
      return succeed({ html, note: { call: 'desktop.savePrint', ...about } });
    }
    case 'geld': {
      const { page } = input;
      // A list is printed as it would stand in a PDF, in whatever form it was going to be kept.
      const asked = page.kind === 'order' ? page : { ...page, format: 'pdf' as const };
      const made = await askChecked(backend, 'budget.document', asked);
      if (!made.ok) return made;
      const { content } = made.value;
      const about = page.kind === 'order' ? { orderId: page.orderId } : { fundId: page.fundId };
      return succeed({ html: content, note: { call: 'desktop.saveMoneyDocument', ...about } });
    }
    case 'logboek': {
      const { filter } = input;
      const made = await askChecked(backend, 'team.logDocument', { filter });
      if (!made.ok) return made;
      const { html } = made.value;
      const clientIds = filter.clientId === null ? [] : [filter.clientId];
      return succeed({ html, note: { call: 'desktop.saveLog', clientIds } });
    }
    case 'inzage': {
      const { clientId } = input;
      const made = await askChecked(backend, 'privacy.insight', { clientId, form: 'pdf' });
      if (!made.ok) return made;
      const { content } = made.value;
      return succeed({
        html: content,
        note: { call: 'desktop.saveInsight', clientIds: [clientId] },
      });
    }
    case 'verklaring': {
      const made = await askChecked(backend, 'privacy.declaration', { listId: input.listId });
      if (!made.ok) return made;
      const { content } = made.value;
      return succeed({ html: content, note: { call: 'desktop.saveDeclaration' } });
    }
    case 'bijlage': {
      const made = await askChecked(backend, 'privacy.annex', {});
      if (!made.ok) return made;
      const { content } = made.value;
      return succeed({ html: content, note: { call: 'desktop.saveAnnex' } });
    }
    case 'herstelcode': {
      const { teamName, recoveryCode } = input;
      const html = recoveryCodePage(teamName, recoveryCode, toIsoDate(new Date()));
      return succeed({ html, note: { call: 'desktop.saveRecoveryCode' }, anyway: true });
    }
    case 'kaart':
      return succeed({ html: quickCardPage(version), note: null });
  }
}
