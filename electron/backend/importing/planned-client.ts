import type { ListedClient } from '#shared/importing/caseload.ts';
import type { ListedOutflow } from '#shared/importing/outflows.ts';
import type { ImportField } from '#shared/importing/schema.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import type { KnownClient, KnownOutflow, KnownTrajectory } from './known-client.ts';

/** What an import adds and changes for one client. */
export interface PlannedClient {
  readonly client: ListedClient;
  /** `null`: a new client. */
  readonly known: KnownClient | null;
  readonly outflows: readonly ListedOutflow[];
  readonly trajectories: readonly ListedTrajectory[];
  /** What changes of a known client; `null`: nothing. */
  readonly changed: ChangedClient | null;
}

/** Of each, only the fields of which the list's value takes the place of what the file has. */
export interface ChangedClient {
  readonly fields: readonly ImportField[];
  readonly outflows: readonly {
    readonly known: KnownOutflow;
    readonly listed: ListedOutflow;
    readonly fields: readonly ImportField[];
  }[];
  readonly trajectories: readonly {
    readonly known: KnownTrajectory;
    readonly listed: ListedTrajectory;
    readonly fields: readonly ImportField[];
  }[];
}

/** Takes the warnings about a list. */
export interface ListWarner {
  /** `null` is about the whole line. */
  readonly warn: (line: number, field: ImportField | null, message: string) => void;
  /** Whether the list has a column for this field. */
  readonly has: (field: ImportField) => boolean;
}
