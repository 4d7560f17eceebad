import type { ComponentType } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';

/** By what people find and know a client. */
export type ClientName = CallOutput<'caseload.names'>[number];

/** Finds clients while typing. The app hands the caseload's own in: other features know no clients. */
export type ClientChoice = ComponentType<{
  readonly id: string;
  readonly label?: string;
  readonly clients: readonly ClientName[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}>;
