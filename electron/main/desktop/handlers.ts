import { toIsoDate } from '#shared/kernel/dates.ts';
import type { CallOutput, MainCallName, ParsedInput } from '#shared/ipc/contract.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { teamFileIsBeside } from '../files/team-file-beside.ts';
import { recoveryCodePage } from '../printing/recovery-code-page.ts';
import { createBackupHandlers } from './backups.ts';
import { copyReportTable, copyTable } from './copy-table.ts';
import { createFirstHandlers } from './first-handlers.ts';
import type { DesktopParts } from './parts.ts';
import { namingPractice } from './name-practice.ts';
import { createPracticeHandlers } from './practice.ts';
import { printPage } from './print-page.ts';
import { saveClientList } from './save-client-list.ts';
import { saveDocumentCopy } from './save-document-copy.ts';
import { saveFile } from './save-file.ts';
import { saveInsight } from './save-insight.ts';
import { saveList } from './save-list.ts';
import { saveLog } from './save-log.ts';
import { saveMoneyDocument } from './save-money-document.ts';
import { savePage } from './save-page.ts';
import { savePrint } from './save-print.ts';
import { saveQuickCard } from './save-quick-card.ts';
import { saveReport } from './save-report.ts';
import { viewDocument } from './view-document.ts';

export type DesktopHandlers = {
  readonly [Name in MainCallName]: (input: ParsedInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

/** The calls that the main process answers itself. */
export function createDesktopHandlers(parts: DesktopParts): DesktopHandlers {
  const { dialogs, grants, settings } = parts;
  /** What the user is asked in between may take an hour: by then somebody else may have the file open. */
  const oneSitting = (): DesktopParts => {
    const backend = { ...parts.backend, ...parts.backend.thisSitting() };
    return { ...parts, backend, dialogs: namingPractice(dialogs, backend) };
  };
  const granted = (path: string | null): Result<ChosenFile | null> =>
    succeed(path === null ? null : grants.grant(path));
  return {
    ...createFirstHandlers(parts),
    ...createBackupHandlers(parts),
    ...createPracticeHandlers(parts),
    'desktop.licences': async () => succeed(await parts.licences()),
    'desktop.setAppearance': async (wanted) => {
      await parts.appearance.set(wanted);
      return succeed(parts.appearance.now());
    },
    'desktop.chooseNewTeamFile': async ({ suggestedName }) =>
      granted(await dialogs.newTeamFile(suggestedName)),
    'desktop.chooseTeamFile': async () => granted(await dialogs.teamFile()),
    'desktop.chooseListToImport': async () => granted(await dialogs.listToImport()),
    'desktop.saveReport': (input) => saveReport(input, oneSitting()),
    'desktop.saveList': (input) => saveList(input, oneSitting()),
    'desktop.saveClientList': (input) => saveClientList(input, oneSitting()),
    'desktop.copyReportTable': (input) => copyReportTable(input, oneSitting()),
    'desktop.copyTable': (input) => copyTable(input, oneSitting()),
    'desktop.copied': async () => {
      await parts.clipboard.takeOver();
      return succeed({});
    },
    'desktop.savePrint': (input) => savePrint(input, oneSitting()),
    'desktop.print': (input) => printPage(input, oneSitting()),
    'desktop.saveMoneyDocument': (input) => saveMoneyDocument(input, oneSitting()),
    'desktop.saveLog': (input) => saveLog(input, oneSitting()),
    'desktop.saveInsight': (input) => saveInsight(input, oneSitting()),
    'desktop.saveDeclaration': async (input) => {
      const sitting = oneSitting();
      const made = await sitting.backend.ask('privacy.declaration', input);
      const title = 'Verklaring van vernietiging bewaren';
      return savePage(made, title, 'desktop.saveDeclaration', sitting);
    },
    'desktop.saveAnnex': async () => {
      const sitting = oneSitting();
      const made = await sitting.backend.ask('privacy.annex', {});
      return savePage(made, 'Bijlage bij de DPIA bewaren', 'desktop.saveAnnex', sitting);
    },
    'desktop.chooseDocument': async () => granted(await dialogs.document()),
    'desktop.viewDocument': (input) => viewDocument(input, parts),
    'desktop.closeDocuments': () => {
      parts.shown.clear();
      return Promise.resolve(succeed({}));
    },
    'desktop.saveDocumentCopy': (input) => saveDocumentCopy(input, oneSitting()),
    'desktop.saveRecoveryCode': async ({ teamName, recoveryCode }) => {
      const { backend } = oneSitting();
      const place = await dialogs.recoveryCode(teamName);
      if (place === null) return succeed({ saved: false, besideTeamFile: false });
      const page = await parts.toPdf(
        recoveryCodePage(teamName, recoveryCode, toIsoDate(new Date())),
      );
      // Who has a new code must be able to keep it, whatever becomes of the line.
      await backend.ask('team.noteExport', { call: 'desktop.saveRecoveryCode', form: 'pdf' });
      const saved = await saveFile(place, page);
      if (!saved.ok) return saved;
      return succeed({ saved: true, besideTeamFile: await teamFileIsBeside(place.path) });
    },
    'desktop.printQuickCard': () => saveQuickCard(parts),
    'desktop.rememberTeamFile': async ({ file, userName }) => {
      const path = grants.pathOf(file);
      if (path === undefined) {
        return fail('file-choice-expired', 'Kies het bestand opnieuw.', 'file');
      }
      await settings.rememberLastFile(path);
      await settings.rememberUser(path, userName);
      return succeed({});
    },
    'desktop.forgetUser': async ({ file }) => {
      const path = grants.pathOf(file);
      if (path !== undefined) await settings.rememberUser(path, null);
      return succeed({});
    },
    'desktop.lockAfter': ({ minutes }) => {
      parts.lockAfter(minutes);
      return Promise.resolve(succeed({}));
    },
    'desktop.lock': async ({ sleeps }) => {
      parts.lockAfter(null);
      parts.shown.clear();
      parts.forgetPages();
      await Promise.all([
        parts.clipboard.forget(),
        parts.backend.restart(sleeps ? 'sleep' : 'lock'),
      ]);
      grants.dropAllBut(await settings.lastFile());
      return succeed({});
    },
  };
}
