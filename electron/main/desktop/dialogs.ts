import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { basename, extname, join } from 'node:path';
import { longestReportName } from '#shared/evaluation/file-name.ts';
import type { ExportFormat } from '#shared/evaluation/schema.ts';
import { listEndings } from '#shared/importing/list-endings.ts';
import type { ListFormat } from '#shared/importing/schema.ts';
import { teamFileExtension } from '#shared/team/schema.ts';
import { practicePrefix, toFileName, withExtension } from '../files/file-names.ts';

const teamFiles: FileFilter = { name: 'Trede-teambestand', extensions: [teamFileExtension] };
const listsToImport: FileFilter = {
  name: 'Excel of CSV',
  extensions: [...listEndings],
};
const lists: Record<ListFormat, FileFilter> = {
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
};
const anyFile: FileFilter = { name: 'Alle bestanden', extensions: ['*'] };
const reports: Record<ExportFormat, FileFilter> = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  xlsx: lists.xlsx,
  csv: { name: 'CSV', extensions: ['csv'] },
  json: { name: 'JSON', extensions: ['json'] },
};

/** The questions that Trede asks in a dialog of the operating system. `null` when the user cancels. */
export interface Dialogs {
  readonly newTeamFile: (suggestedName: string) => Promise<string | null>;
  readonly teamFile: () => Promise<string | null>;
  readonly listToImport: () => Promise<string | null>;
  /** A file to keep with a client, of any kind. */
  readonly document: () => Promise<string | null>;
  readonly report: (suggestedName: string, format: ExportFormat) => Promise<SavePlace | null>;
  /** `title` says what kind of list it is. */
  readonly list: (
    title: string,
    suggestedName: string,
    format: ListFormat,
  ) => Promise<SavePlace | null>;
  /** A list to fill in, which holds nobody. */
  readonly template: Dialogs['list'];
  /** A page that is printed, as a PDF; or the same for a program to read. */
  readonly print: (
    title: string,
    suggestedName: string,
    form?: 'pdf' | 'json',
  ) => Promise<SavePlace | null>;
  /** A readable copy of a document; `suggestedName` has its ending. */
  readonly documentCopy: (suggestedName: string) => Promise<SavePlace | null>;
  /** The second place of the backups. */
  readonly backupFolder: () => Promise<string | null>;
  /** A backup to put back. */
  readonly backup: () => Promise<string | null>;
  readonly recoveryCode: (teamName: string) => Promise<SavePlace | null>;
}

export interface SavePlace {
  readonly path: string;
  /** Whether the dialog itself asked before an existing file of this very name is replaced. */
  readonly mayReplace: boolean;
}

export function createDialogs(window: BrowserWindow): Dialogs {
  const open = async (title: string, filter: FileFilter): Promise<string | null> => {
    const answer = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: 'Kiezen',
      filters: [filter],
      properties: ['openFile', 'dontAddToRecent'],
    });
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  const save = async (title: string, name: string, filter: FileFilter) => {
    const extension = filter.extensions[0] ?? '';
    const whole = (path: string) => (extension === '*' ? path : withExtension(path, extension));
    const answer = await dialog.showSaveDialog(window, {
      title,
      buttonLabel: 'Bewaren',
      defaultPath: join(app.getPath('documents'), whole(name)),
      filters: [filter],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (answer.canceled || answer.filePath === '') return null;
    const path = whole(answer.filePath);
    return { path, mayReplace: path === answer.filePath };
  };
  const saveList: Dialogs['list'] = (title, suggestedName, format) =>
    save(title, toFileName(suggestedName, 'lijst'), lists[format]);
  return {
    newTeamFile: async (suggestedName) =>
      (await save('Nieuw teambestand bewaren', toFileName(suggestedName, 'Team'), teamFiles))
        ?.path ?? null,
    teamFile: () => open('Teambestand kiezen', teamFiles),
    backupFolder: async () => {
      const answer = await dialog.showOpenDialog(window, {
        title: 'Tweede plek kiezen',
        buttonLabel: 'Kiezen',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    backup: () => open('Reservekopie kiezen', teamFiles),
    listToImport: () => open('Lijst kiezen om te importeren', listsToImport),
    document: () => open('Document kiezen', anyFile),
    report: (suggestedName, format) =>
      save(
        'Evaluatie bewaren',
        toFileName(suggestedName, 'evaluatie', longestReportName + practicePrefix.length),
        reports[format],
      ),
    list: saveList,
    template: saveList,
    print: (title, suggestedName, form = 'pdf') =>
      save(title, toFileName(suggestedName, 'brief'), reports[form]),
    documentCopy: (suggestedName) => {
      const ending = extname(suggestedName).slice(1);
      return save(
        'Kopie van het document bewaren',
        toFileName(basename(suggestedName, `.${ending}`), 'document'),
        ending === '' || ending === 'bin' ? anyFile : { name: 'Document', extensions: [ending] },
      );
    },
    recoveryCode: (teamName) =>
      save(
        'Herstelcode bewaren als PDF',
        toFileName(`Herstelcode ${teamName}`, 'Herstelcode'),
        reports.pdf,
      ),
  };
}
