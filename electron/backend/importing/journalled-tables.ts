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
