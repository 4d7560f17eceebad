import type { Id } from '#shared/kernel/ids.ts';

/** What the menu must know of what was asked for. */
export interface AskedTrajectory {
  readonly trajectoryId: Id;
  readonly clientId: Id;
  readonly clientName: string;
  readonly typeName: string;
  readonly status: string;
}
