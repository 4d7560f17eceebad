import type { Insertable } from 'kysely';
import type { TeamSchema } from '../database/schema.ts';

/** Tables that an import may add to or change. Parents before children, as they are stored. */
export const journalledTables = [
  'household',
  'client',
  'client_track',
  'client_case_manager',
  'client_language_level',
  'ladder_measurement',
  'outflow',
  'trajectory_type',
  'provider',
  'product',
  'fund',
  'trajectory',
  'imported_cost',
  'purchase_order',
  'invoice',
  'contact',
] as const satisfies readonly (keyof TeamSchema)[];
export type JournalledTable = (typeof journalledTables)[number];

/** The only way in which an import writes: each row and value that it touches can be taken back. */
export interface Journal {
  /** Adds rows, which all have the same columns and an id of their own (`nextId`). */
  readonly add: <Table extends JournalledTable>(
    table: Table,
    rows: readonly Insertable<TeamSchema[Table]>[],
  ) => Promise<void>;
  /** An id for a row to add. One process has the file, so nobody else gives them out. */
  readonly nextId: (table: Exclude<JournalledTable, 'imported_cost'>) => number;
  /** Overwrites one value of a row that was there before. */
  readonly change: <Table extends JournalledTable>(
    table: Table,
    rowId: number,
    column: keyof TeamSchema[Table] & string,
    value: string | number | null,
  ) => Promise<void>;
}
