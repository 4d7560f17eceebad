import type { ListedClient } from '#shared/importing/caseload.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';

/** What an import adds for one client. */
export interface PlannedClient {
  readonly client: ListedClient;
  /** `null`: a new client. */
  readonly knownId: number | null;
  readonly outflow: ListedClient['outflow'];
  readonly trajectories: readonly ListedTrajectory[];
}

/** Takes the warnings about a list. */
export interface ListWarner {
  /** `null` is about the whole line. */
  readonly warn: (line: number, field: ImportField | null, message: string) => void;
  /** Whether the list has a column for this field. */
  readonly has: (field: ImportField) => boolean;
}
