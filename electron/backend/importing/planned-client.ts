import type { ListedClient } from '#shared/importing/caseload.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';

/** What an import adds for one client. */
export interface PlannedClient {
  readonly client: ListedClient;
  /** `null`: a new client. */
  readonly knownId: number | null;
  readonly outflow: ListedClient['outflow'];
  readonly trajectories: readonly ListedTrajectory[];
}

/** Takes a warning; `column` is its header. */
export type Warn = (line: number, column: string | null, message: string) => void;
