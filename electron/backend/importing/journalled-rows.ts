import type { TeamSchema } from '../database/schema.ts';
import { tablesByHand, type JournalledTable, type LinkedTable } from './journalled-tables.ts';

/**
 * The columns of each table in the order in which the file has them. By their place they go into the
 * digest, so a column that a later version adds comes last.
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
  trajectory_type: ['id', 'name', 'step_from', 'step_until', 'dagdelen', 'route'],
  provider: ['id', 'name'],
  product: ['id', 'type_id', 'provider_id', 'price_cents', 'vat_rate'],
  fund: ['id', 'name', 'amount_cents', 'spend_from', 'spend_until', 'target_group'],
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
  ],
  imported_cost: ['trajectory_id', 'fund_id', 'amount_cents'],
  purchase_order: [
    'id',
    'order_number',
    'trajectory_id',
    'fund_id',
    'price_cents',
    'vat_rate',
    'ordered_on',
    'cancelled_on',
  ],
  invoice: ['id', 'order_id', 'invoice_number', 'invoiced_on', 'amount_cents', 'paid_on'],
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
  readonly [Table in JournalledTable]: readonly (keyof TeamSchema[Table] & string)[];
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
  { from: 'purchase_order', column: 'trajectory_id', to: 'trajectory' },
  { from: 'purchase_order', column: 'fund_id', to: 'fund' },
  { from: 'invoice', column: 'order_id', to: 'purchase_order' },
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

/** Every column that refers to a row which an import may have added. */
export const references: readonly Reference[] = [
  ...journalledReferences,
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
  let digest = 0x811c9dc5;
  for (let place = 0; place < columns.length; place += 1) {
    const value = row[columns[place] ?? ''];
    if (value === null || value === undefined) continue;
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
