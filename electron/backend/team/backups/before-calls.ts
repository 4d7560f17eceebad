import type { CallOnFile } from '#shared/ipc/contract.ts';
import type { BackupReason } from '#shared/team/backups.ts';

/**
 * Calls before which a backup is made: of what the file holds before the transaction of the call begins. One
 * that cannot be made keeps the call from beginning.
 */
export const backupBeforeCalls: Readonly<Partial<Record<CallOnFile, BackupReason>>> = {
  'importing.commit': 'import',
  'budget.changeYear': 'year-change',
  // It holds who goes, as the others do, and expires with them: the declaration says when.
  'privacy.destroy': 'destruction',
  'backups.make': 'manual',
};
