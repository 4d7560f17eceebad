import type { ComponentType } from 'react';
import type { CallOutput } from '#shared/ipc/contract.ts';
import type { Id } from '#shared/kernel/ids.ts';

type ClientName = CallOutput<'caseload.names'>[number];

/** How a client is found by name or number; the caseload knows how. */
export type ClientChoice = ComponentType<{
  readonly id: string;
  readonly label?: string;
  readonly clients: readonly ClientName[];
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}>;
