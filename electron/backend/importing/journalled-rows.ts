import type { TeamSchema } from '../database/schema.ts';
import {
  retentionByHand,
  tablesByHand,
  type JournalledTable,
  type LinkedTable,
} from './journalled-tables.ts';

/**
 * The columns of each table in the order in which the file had them at first. By their place they go into
 * the digest, so a column that a later version adds comes last, and `null` keeps the place of one that a
 * later version took away.
 */
export const tableColumns = {
  household: ['id', 'household_number'],
  client: [
    'id',
    'client_number',
    'household_id',
    'first_name',
    'last_name',
    'birth_date',
    'sex',
    'nationality',
    'settlement_date',
    'target_group',
    'language_buddy',
    'import_id',
    'family_reunion',
    'phone',
    'email',
    'interpreter',
  ],
  client_track: ['id', 'client_id', 'track', 'since'],
  client_case_manager: ['id', 'client_id', 'name', 'since'],
  client_language_level: ['id', 'client_id', 'level', 'measured_on'],
  ladder_measurement: ['id', 'client_id', 'step', 'measured_on', 'measured_by', 'answers'],
  outflow: ['id', 'client_id', 'kind', 'date'],
  trajectory_type: ['id', 'name', 'step_from', 'step_until', 'dagdelen', 'route', 'usual_weeks'],
  provider: [
    'id',
    'name',
    'contact_name',
    'email',
    'phone',
    'contract_from',
    'contract_until',
    'ceiling_cents',
  ],
  product: ['id', 'type_id', 'provider_id', 'price_cents', 'vat_rate', 'unit'],
  fund: [
    'id',
    'name',
    null,
    'spend_from',
    'spend_until',
    'target_group',
    'source',
    'per_year',
    'cost_kinds',
    'settled_from_year',
    'settled_until_year',
    'repay',
    'note',
  ],
  trajectory: [
    'id',
    'client_id',
    'type_id',
    'provider_id',
    'start_date',
    'end_date',
    'status',
    'import_id',
    'result',
    'stop_reason',
    'note',
    'dagdelen',
    'planned_start',
    'planned_end',
  ],
  imported_cost: ['trajectory_id', 'fund_id', 'amount_cents'],
  purchase_order: [
    'id',
    'order_number',
    'cost_kind',
    'provider_id',
    'type_id',
    'description',
    'ordered_on',
    'starts_on',
    'ends_on',
    'sharing',
    'capacity',
    'approval',
    'asked_by',
    'decided_by',
    'decided_on',
    'decision_reason',
    'cancelled_on',
    'cancel_reason',
  ],
  order_line: [
    'id',
    'order_id',
    'trajectory_id',
    'client_id',
    'unit',
    'quantity_hundredths',
    'unit_price_cents',
    'amount_cents',
    'vat_rate',
    'budget_year',
    'fte_hundredths',
    'closed_on',
    'close_reason',
  ],
  order_share: ['id', 'line_id', 'fund_id', 'amount_cents'],
  invoice: [
    'id',
    'provider_id',
    'invoice_number',
    'invoiced_on',
    'paid_on',
    'budget_year',
    'reason',
  ],
  invoice_line: ['id', 'invoice_id', 'line_id', 'amount_cents'],
  invoice_share: ['id', 'invoice_line_id', 'fund_id', 'amount_cents'],
  contact: [
    'id',
    'client_id',
    'date',
    'kind',
    'person',
    'note',
    'purpose',
    'organisation_id',
    'mapped',
    'group_number',
  ],
} as const satisfies {
  readonly [Table in JournalledTable]: readonly ((keyof TeamSchema[Table] & string) | null)[];
};

/**
 * What a column that came later holds in every row of before. As little said as an empty one: it adds
 * nothing to the digest, so that rows of earlier imports are recognised.
 */
const valueOfBefore: {
  readonly [Table in JournalledTable]?: Readonly<Record<string, unknown>>;
} = {
  product: { unit: 'traject' },
  fund: { per_year: 0, repay: 0 },
  purchase_order: { approval: 'niet-nodig', asked_by: '' },
};

/** The column by which a row of each table is known: its first. */
export const keyColumn = (table: LinkedTable): string =>
  table === 'imported_cost' ? tableColumns[table][0] : 'id';

/** Every column of a table that an import fills which refers to a row that an import may have added. */
const journalledReferences = [
  { from: 'client', column: 'household_id', to: 'household' },
  { from: 'client_track', column: 'client_id', to: 'client' },
  { from: 'client_case_manager', column: 'client_id', to: 'client' },
  { from: 'client_language_level', column: 'client_id', to: 'client' },
  { from: 'ladder_measurement', column: 'client_id', to: 'client' },
  { from: 'outflow', column: 'client_id', to: 'client' },
  { from: 'contact', column: 'client_id', to: 'client' },
  { from: 'trajectory', column: 'client_id', to: 'client' },
  { from: 'product', column: 'type_id', to: 'trajectory_type' },
  { from: 'product', column: 'provider_id', to: 'provider' },
  { from: 'trajectory', column: 'type_id', to: 'trajectory_type' },
  { from: 'trajectory', column: 'provider_id', to: 'provider' },
  { from: 'imported_cost', column: 'trajectory_id', to: 'trajectory' },
  { from: 'imported_cost', column: 'fund_id', to: 'fund' },
  { from: 'purchase_order', column: 'provider_id', to: 'provider' },
  { from: 'purchase_order', column: 'type_id', to: 'trajectory_type' },
  { from: 'order_line', column: 'order_id', to: 'purchase_order' },
  { from: 'order_line', column: 'trajectory_id', to: 'trajectory' },
  { from: 'order_line', column: 'client_id', to: 'client' },
  { from: 'order_share', column: 'line_id', to: 'order_line' },
  { from: 'order_share', column: 'fund_id', to: 'fund' },
  { from: 'invoice', column: 'provider_id', to: 'provider' },
  { from: 'invoice_line', column: 'invoice_id', to: 'invoice' },
  { from: 'invoice_line', column: 'line_id', to: 'order_line' },
  { from: 'invoice_share', column: 'invoice_line_id', to: 'invoice_line' },
  { from: 'invoice_share', column: 'fund_id', to: 'fund' },
] as const satisfies readonly {
  readonly from: JournalledTable;
  readonly column: string;
  readonly to: JournalledTable;
}[];

export interface Reference {
  readonly from: LinkedTable;
  readonly column: string;
  readonly to: JournalledTable;
}

const referencesOfMoney: readonly Reference[] = [
  { from: 'product_price', column: 'product_id', to: 'product' },
  { from: 'order_change', column: 'order_id', to: 'purchase_order' },
  { from: 'order_override', column: 'line_id', to: 'order_line' },
  { from: 'order_override', column: 'fund_id', to: 'fund' },
  { from: 'order_override', column: 'client_id', to: 'client' },
  { from: 'course_participant', column: 'order_id', to: 'purchase_order' },
  { from: 'course_participant', column: 'trajectory_id', to: 'trajectory' },
  { from: 'course_session', column: 'order_id', to: 'purchase_order' },
  { from: 'fund_entry', column: 'fund_id', to: 'fund' },
  { from: 'funding_key_part', column: 'fund_id', to: 'fund' },
];

/** Every column that refers to a row which an import may have added. */
export const references: readonly Reference[] = [
  ...journalledReferences,
  ...referencesOfMoney,
  ...retentionByHand.map((from): Reference => ({ from, column: 'household_id', to: 'household' })),
  ...tablesByHand.map((from): Reference =>
    from === 'child'
      ? { from, column: 'household_id', to: 'household' }
      : { from, column: 'client_id', to: 'client' },
  ),
];

type Row = Readonly<Record<string, unknown>>;

/**
 * Four bytes by which a row is recognised as not changed since (FNV-1a). An empty column adds nothing to
 * them. Worked out here: handing each row to zlib costs more than storing it.
 */
export function rowDigest(table: JournalledTable, row: Row): number {
  const columns = tableColumns[table];
  const ofBefore = valueOfBefore[table];
  let digest = 0x811c9dc5;
  for (let place = 0; place < columns.length; place += 1) {
    const column = columns[place] ?? '';
    const value = row[column];
    if (value === null || value === undefined || value === ofBefore?.[column]) continue;
    const text = typeof value === 'string' ? value : textOf(value);
    digest = Math.imul(digest ^ (place + 1), 0x01000193);
    for (let at = 0; at < text.length; at += 1) {
      digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    }
    digest = Math.imul(digest ^ 0x10ffff, 0x01000193);
  }
  return digest >>> 0;
}

/** As JSON has it; for a number that is how it is written anyway, which is made much faster. */
const textOf = (value: unknown): string =>
  Number.isFinite(value) ? String(value) : JSON.stringify(value);
