import type { TeamSchema } from '../../database/schema.ts';

/** Views hold nothing of their own. */
type View =
  | `eval_${string}`
  | 'fund_amount'
  | 'open_share'
  | 'fund_money'
  | 'net_money'
  | 'line_trajectory'
  | 'dealt_money';
export type Table = Exclude<keyof TeamSchema, View>;

/**
 * What becomes of rows when the bijstandspartij they are about is destroyed. `goes`: the rows go. `lets-go`:
 * the rows are evidence of money and stay, without saying whose they are. `when-alone`: the rows go when nobody
 * else is in them. `stays`: others need them.
 */
export type Fate = 'goes' | 'lets-go' | 'when-alone' | 'stays';

/** How rows of a table are found: by a column that names a row found before, or as what such a row names. */
export type Way =
  | { readonly way: 'down'; readonly column: string; readonly parent: PersonTable }
  | { readonly way: 'up'; readonly child: PersonTable; readonly column: string };

interface Holding {
  readonly fate: Fate;
  readonly ways: readonly Way[];
}

const down = (column: string, parent: PersonTable): Way => ({ way: 'down', column, parent });
const up = (child: PersonTable, column: string): Way => ({ way: 'up', child, column });
const ofClient: Holding = { fate: 'goes', ways: [down('client_id', 'client')] };
const part = (column: string, parent: PersonTable): Holding => ({
  fate: 'goes',
  ways: [down(column, parent)],
});

/** The client: where finding begins. */
const start: Holding = { fate: 'goes', ways: [] };

/**
 * Every table in which a client can stand, and how; parents before children. A test walks the schema: a new table is here or among
 * `aboutNobody`, with each of its columns that refers to one of these.
 */
export const holdings = {
  household: { fate: 'when-alone', ways: [up('client', 'household_id')] },
  client: start,
  child: { fate: 'when-alone', ways: [down('household_id', 'household')] },
  client_case_manager: ofClient,
  client_track: ofClient,
  client_language_level: ofClient,
  language_skill: ofClient,
  ladder_measurement: ofClient,
  civic_integration: ofClient,
  education: ofClient,
  work_experience: ofClient,
  job: ofClient,
  benefit_period: ofClient,
  client_profile: ofClient,
  medical_assessment: ofClient,
  buddy: ofClient,
  precondition: ofClient,
  week_use: ofClient,
  outflow: ofClient,
  snooze: ofClient,
  contact: ofClient,
  appointment: { fate: 'when-alone', ways: [up('appointment_client', 'appointment_id')] },
  appointment_client: ofClient,
  plan: ofClient,
  plan_step: part('plan_id', 'plan'),
  plan_agreement: part('plan_id', 'plan'),
  document_content: { fate: 'goes', ways: [up('document', 'content_id')] },
  document: ofClient,
  trajectory: ofClient,
  imported_cost: part('trajectory_id', 'trajectory'),
  course_participant: part('trajectory_id', 'trajectory'),
  course_attendance: part('participant_id', 'course_participant'),
  course_session: { fate: 'stays', ways: [up('course_attendance', 'session_id')] },
  order_line: {
    fate: 'lets-go',
    ways: [down('client_id', 'client'), down('trajectory_id', 'trajectory')],
  },
  order_override: {
    fate: 'lets-go',
    ways: [down('client_id', 'client')],
  },
  order_share: { fate: 'stays', ways: [down('line_id', 'order_line')] },
  purchase_order: {
    fate: 'stays',
    ways: [up('order_line', 'order_id'), up('course_participant', 'order_id')],
  },
  invoice_line: { fate: 'stays', ways: [down('line_id', 'order_line')] },
  invoice: { fate: 'stays', ways: [up('invoice_line', 'invoice_id')] },
  destruction_item: part('household_id', 'household'),
  retention_hold: part('household_id', 'household'),
  import_run: {
    fate: 'stays',
    ways: [up('client', 'import_id'), up('trajectory', 'import_id')],
  },
  change_set: {
    fate: 'when-alone',
    ways: [down('client_id', 'client'), up('change_row', 'change_id')],
  },
  change_row: ofClient,
} as const satisfies Partial<Record<Table, Holding>>;
export type PersonTable =
  | 'client'
  | 'household'
  | 'plan'
  | 'document'
  | 'trajectory'
  | 'appointment_client'
  | 'course_participant'
  | 'course_attendance'
  | 'order_line'
  | 'invoice_line'
  | 'change_row';
export type HeldTable = keyof typeof holdings;
export const heldTables = Object.keys(holdings) as HeldTable[];
export const holdingOf = (table: HeldTable): Holding => holdings[table];

/** Found in a way of their own: by a key, or by the name of a table and the number of a row. */
export const foundOtherwise = {
  draft: 'What somebody typed and did not send, by the client in its key.',
  log_line: 'Who did what: numbers, never names. Stays; see `retentionKinds`.',
  log_shown: 'The lists of the log: numbers, never names. Stays as the log does.',
  log_shown_block: 'Whom they showed.',
  log_shown_part: 'Whom which of them showed.',
  import_changed: 'What an import overwrote, by table and row.',
  import_added: 'The numbers of rows that an import added.',
} as const satisfies Partial<Record<Table, string>>;

/** Tables in which no client stands; what somebody typed there is searched for names all the same. */
export const aboutNobody = [
  'account_member',
  'app_user',
  'backup_event',
  'backup_state',
  'destruction_list',
  'fund',
  'fund_entry',
  'funding_key',
  'funding_key_part',
  'import_layout',
  'invoice_share',
  'kept_figures',
  'lock_setting',
  'log_head_key',
  'order_change',
  'organisation',
  'product',
  'product_price',
  'provider',
  'reader_journal',
  'report_export',
  'report_figures',
  'saved_report',
  'saved_view',
  'setting',
  'snapshot_state',
  'team',
  'team_member',
  'trajectory_type',
  'year_change',
  'yearly_count',
] as const satisfies readonly Table[];

type Named = HeldTable | keyof typeof foundOtherwise | (typeof aboutNobody)[number];
/** The compiler's share: a table of the schema that is named nowhere does not pass. */
export const everyTableIsNamed: Exclude<Table, Named> extends never ? true : never = true;
