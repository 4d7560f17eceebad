import type { CallOutput } from '#shared/ipc/contract.ts';

/** What the page of the backups shows. */
export type BackupList = CallOutput<'backups.list'>;
