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
  'order_line',
  'order_share',
  'invoice',
  'invoice_line',
  'invoice_share',
  'contact',
] as const satisfies readonly (keyof TeamSchema)[];
export type JournalledTable = (typeof journalledTables)[number];

/**
 * Tables that only people fill, with rows that belong to what an import may have added: they stand in the
 * way of undoing it.
 */
export const tablesByHand = [
  'child',
  'language_skill',
  'civic_integration',
  'education',
  'work_experience',
  'job',
  'benefit_period',
  'client_profile',
  'medical_assessment',
  'buddy',
  'precondition',
  'week_use',
  'appointment_client',
  'plan',
  'document',
  'snooze',
] as const satisfies readonly (keyof TeamSchema)[];

/** The same of how long data is kept: of a whole bijstandspartij. */
export const retentionByHand = [
  'destruction_item',
  'retention_hold',
] as const satisfies readonly (keyof TeamSchema)[];

/** The same of money: none of these rows says whose it is. */
export const moneyByHand = [
  'product_price',
  'order_change',
  'order_override',
  'course_participant',
  'course_session',
  'fund_entry',
  'funding_key_part',
] as const satisfies readonly (keyof TeamSchema)[];

export type LinkedTable =
  | JournalledTable
  | (typeof tablesByHand)[number]
  | (typeof retentionByHand)[number]
  | (typeof moneyByHand)[number];
