import type { List } from '#shared/importing/rows.ts';
import type {
  FieldChange,
  ImportCounts,
  ListChoices,
  ListRemark,
  PersonQuestion,
} from '#shared/importing/schema.ts';
import type { FileCallContext } from '../handler.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { Journal } from './journal.ts';

/** What the rules of every shape of list work from. */
export interface PreparedList {
  /** Cells mended, skipped rows out, spellings replaced by what the user says that they stand for. */
  readonly list: List;
  readonly choices: ListChoices;
  readonly today: string;
}

/** What importing a list would do to the team file as it is now. */
export interface ShapePlan {
  /** All but `faultRows`, `warningRows` and `skippedRows`, which are counted for every shape alike. */
  readonly counts: ImportCounts;
  readonly faults: readonly ListRemark[];
  readonly warnings: readonly ListRemark[];
  readonly questions: readonly PersonQuestion[];
  readonly changes: readonly FieldChange[];
  /** The klantmanagers that would stand with clients, each with how many clients get it; left out: none. */
  readonly caseManagers?: ReadonlyMap<string, number>;
  /**
   * Writes all of it, through the journal only. Only asked of a plan without faults.
   *
   * @throws Refusal `cancelled` when the user stops it between two pauses.
   */
  readonly store: (journal: Journal, context: StoringContext) => Promise<void>;
}

export interface StoringContext extends Pick<
  FileCallContext,
  'trx' | 'today' | 'report' | 'pause'
> {
  /** The row of this import in the log. */
  readonly importId: number;
}

/** How many rows of a list go between two reports of progress. */
export const rowsPerReport = 1_000;

/** How a list of one shape becomes a plan. Changes nothing. */
export type PlanShape = (
  trx: TeamTransaction,
  prepared: PreparedList,
  pauses?: Pauses,
) => Promise<ShapePlan>;

/** Where the user can stop it, with a `Refusal`. */
export type Pauses = Pick<FileCallContext, 'pause'>;

export const noPauses: Pauses = { pause: () => Promise.resolve() };
