import type { BackupReason } from './backups.ts';

/** Why a backup was made; also part of the name of its folder. */
export const backupReasonWords: Readonly<Record<BackupReason, string>> = {
  day: 'dagelijks',
  close: 'bij sluiten',
  'new-key': 'na nieuwe sleutel',
  manual: 'zelf gemaakt',
  upgrade: 'voor bijwerken',
  import: 'voor import',
  'year-change': 'voor jaarovergang',
  destruction: 'voor vernietiging',
};
