import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Row } from '../../changes/change.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { RecordFields } from './stored-values.ts';

/** A record that is about to be kept. */
export interface RecordToKeep {
  readonly trx: TeamTransaction;
  readonly today: IsoDate;
  readonly clientId: number;
  /** `null`: it is new. */
  readonly recordId: number | null;
  /** As it stands; `null`: it is new. */
  readonly now: RecordFields | null;
  readonly values: RecordFields;
  readonly row: Row | null;
}
