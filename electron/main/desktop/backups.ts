import { dirname, isAbsolute, relative } from 'node:path';
import {
  contract,
  type BackendCallName,
  type CallOutput,
  type ParsedInput,
} from '#shared/ipc/contract.ts';
import type { desktopBackupCalls } from '#shared/ipc/calls/desktop-backups.ts';
import { fail, succeed, type Result } from '#shared/kernel/result.ts';
import type { ChosenFile } from '#shared/team/schema.ts';
import { askChecked } from '../backend-process/ask-checked.ts';
import type { DesktopParts } from './parts.ts';

type BackupCallName = keyof typeof desktopBackupCalls;

type BackupHandlers = {
  readonly [Name in BackupCallName]: (
    input: ParsedInput<Name>,
  ) => Promise<Result<CallOutput<Name>>>;
};

type Parts = Pick<DesktopParts, 'backend' | 'dialogs' | 'grants' | 'settings'>;

/**
 * Where the backups go and where they come from. The second place is kept on this computer, and not in the
 * team file: a drive has another letter elsewhere, and a file from a stranger must not say where Trede writes.
 */
export function createBackupHandlers(parts: Parts): BackupHandlers {
  const { backend, dialogs, grants, settings } = parts;
  // In that order: no copy of the file goes anywhere that the log does not tell.
  const remember = async (
    teamFile: string,
    folder: string | null,
  ): Promise<Result<Record<string, never>>> => {
    const noted = await backend.ask('backups.takeTo', { folder });
    if (!noted.ok) return noted;
    await settings.rememberSecondPlace(teamFile, folder);
    grants.grantSecondPlace(teamFile, folder);
    return succeed({});
  };
  const restored = async (
    call: Extract<BackendCallName, 'team.restore' | 'team.restoreFile'>,
    input: unknown,
  ): Promise<Result<ChosenFile>> => {
    const answer = await backend.ask(call, input);
    if (!answer.ok) return answer;
    return succeed(grants.grant(contract[call].output.parse(answer.value).path));
  };
  return {
    'desktop.chooseBackupFolder': async () => {
      const asked = await openTeamFile(backend);
      if (!asked.ok) return asked;
      const folder = await dialogs.backupFolder();
      if (folder === null) return succeed(null);
      if (isWithin(folder, dirname(asked.value.path))) return tooNear;
      const told = await remember(asked.value.path, folder);
      return told.ok ? succeed({ folder }) : told;
    },
    'desktop.forgetBackupFolder': async () => {
      const asked = await openTeamFile(backend);
      return asked.ok ? remember(asked.value.path, null) : asked;
    },
    'desktop.chooseBackup': async () => {
      const path = await dialogs.backup();
      return succeed(path === null ? null : grants.grant(path));
    },
    'desktop.restoreBackup': (input) => restored('team.restore', input),
    'desktop.restoreFile': (input) => restored('team.restoreFile', input),
  };
}

/** Of who may say where its backups go. */
async function openTeamFile(
  backend: DesktopParts['backend'],
): Promise<Result<CallOutput<'backups.place'>>> {
  return askChecked(backend, 'backups.place', {});
}

function isWithin(folder: string, around: string): boolean {
  const way = relative(around, folder);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

const tooNear = fail(
  'invalid-input',
  'Deze map staat bij het teambestand. Gaat die plek verloren, dan ook de reservekopieën. Kies een map op een andere schijf.',
  'folder',
);
