import { sql, type Kysely } from 'kysely';

/*
 * The journals of imports that made orders and invoices: what they added in one row is in three now, and
 * what they changed of a price is in three places. So that these imports can still be undone.
 */

type Row = Readonly<Record<string, unknown>>;

interface Source {
  readonly table: 'purchase_order' | 'invoice';
  /** The columns of before, in the order in which the digest has them. */
  readonly columns: readonly string[];
  /** Where its rows are now, with their columns in the order of the digest. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
}

const sources: readonly Source[] = [
  {
    table: 'purchase_order',
    columns: [
      'id',
      'order_number',
      'trajectory_id',
      'fund_id',
      'price_cents',
      'vat_rate',
      'ordered_on',
      'cancelled_on',
    ],
    targets: {
      // The last ones of an order are empty, or say what holds of every order of before.
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
        '',
        '',
        'decided_by',
        'decided_on',
        'decision_reason',
        'cancelled_on',
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
      ],
      order_share: ['id', 'line_id', 'fund_id', 'amount_cents'],
    },
  },
  {
    table: 'invoice',
    columns: ['id', 'order_id', 'invoice_number', 'invoiced_on', 'amount_cents', 'paid_on'],
    targets: {
      invoice: ['id', 'provider_id', 'invoice_number', 'invoiced_on', 'paid_on', 'budget_year'],
      invoice_line: ['id', 'invoice_id', 'line_id', 'amount_cents'],
      invoice_share: ['id', 'invoice_line_id', 'fund_id', 'amount_cents'],
    },
  },
];

/** What a later import made of a value of before, where it stands now. */
const movedColumns: Readonly<Record<string, readonly string[]>> = {
  'order_line price_cents': ['unit_price_cents', 'amount_cents'],
  'order_share price_cents': ['amount_cents'],
  'invoice paid_on': ['paid_on'],
};

/** One record of a journal, with which of its rows stood as the import left them, but for later imports. */
export interface OrdersOfImport {
  readonly source: Source;
  readonly id: number;
  readonly importId: number;
  readonly rowIds: readonly number[];
  readonly untouched: ReadonlySet<number>;
  /** By `id column`: what stood there before later imports. */
  readonly earlier: ReadonlyMap<string, unknown>;
}

/** To be asked while the old tables are there. */
export async function readJournals(db: Kysely<unknown>): Promise<OrdersOfImport[]> {
  const found: OrdersOfImport[] = [];
  for (const source of sources) {
    const records = await query(
      db,
      `select id, import_id, row_ids, row_digests from import_added
        where table_name = '${source.table}' order by id`,
    );
    if (records.length === 0) continue;
    const rows = new Map(
      (await query(db, `select * from ${source.table}`)).map((row) => [Number(row['id']), row]),
    );
    for (const record of records) {
      const importId = Number(record['import_id']);
      const earlier = await earlierValues(db, source.table, importId);
      const rowIds = unpacked(record['row_ids']);
      const digests = unpacked(record['row_digests']);
      const untouched = rowIds.filter((id, place) => {
        const row = rows.get(id);
        if (row === undefined) return false;
        const values = source.columns.map((column) =>
          earlier.has(`${id} ${column}`) ? earlier.get(`${id} ${column}`) : row[column],
        );
        return digestOf(values) === digests[place];
      });
      const id = Number(record['id']);
      found.push({ source, id, importId, rowIds, untouched: new Set(untouched), earlier });
    }
  }
  return found;
}

/** Of each value that later imports changed, what the first of them found. */
async function earlierValues(
  db: Kysely<unknown>,
  table: string,
  importId: number,
): Promise<ReadonlyMap<string, unknown>> {
  const changes = await query(
    db,
    `select row_id, column_name, value_before from import_changed
      where table_name = '${table}' and import_id > ${importId} order by id desc`,
  );
  return new Map(
    changes.map((change) => [
      `${Number(change['row_id'])} ${String(change['column_name'])}`,
      JSON.parse(String(change['value_before'])) as unknown,
    ]),
  );
}

/** To be done when the rows are in the new tables. */
export async function carryJournals(
  db: Kysely<unknown>,
  journals: readonly OrdersOfImport[],
): Promise<void> {
  for (const { source, id, importId, rowIds, untouched, earlier } of journals) {
    for (const [table, columns] of Object.entries(source.targets)) {
      const rows = new Map(
        (await query(db, `select * from ${table}`)).map((row) => [Number(row['id']), row]),
      );
      const digests = rowIds.map((rowId) => {
        const digest = digestOf(
          columns.map((column) => valueAt(table, rows.get(rowId), rowId, column, earlier)),
        );
        // Of one that was changed by hand no row may look as the import left it.
        return untouched.has(rowId) ? digest : (digest ^ 1) >>> 0;
      });
      const [ids, packedDigests] = [packed(rowIds), packed(digests)];
      await (
        table === source.table
          ? sql`update import_added set row_digests = ${packedDigests} where id = ${id}`
          : sql`insert into import_added (import_id, table_name, row_ids, row_digests)
            values (${importId}, ${table}, ${ids}, ${packedDigests})`
      ).execute(db);
    }
  }
  for (const column of ['unit_price_cents', 'amount_cents']) {
    await sql`insert into import_changed
        (import_id, table_name, row_id, column_name, value_before, value_after)
      select import_id, 'order_line', row_id, ${column}, value_before, value_after
      from import_changed
      where table_name = 'purchase_order' and column_name = 'price_cents' order by id`.execute(db);
  }
  await sql`update import_changed set table_name = 'order_share', column_name = 'amount_cents'
    where table_name = 'purchase_order' and column_name = 'price_cents'`.execute(db);
}

function valueAt(
  table: string,
  row: Row | undefined,
  rowId: number,
  column: string,
  earlier: ReadonlyMap<string, unknown>,
): unknown {
  for (const [moved, columns] of Object.entries(movedColumns)) {
    const [to = '', from = ''] = moved.split(' ');
    const key = `${rowId} ${from}`;
    if (to === table && columns.includes(column) && earlier.has(key)) return earlier.get(key);
  }
  return row?.[column];
}

const query = async (db: Kysely<unknown>, text: string): Promise<readonly Row[]> =>
  (await sql.raw<Row>(text).execute(db)).rows;

/** As journals were and are written (FNV-1a): by the place of each column, and nothing of an empty one. */
function digestOf(values: readonly unknown[]): number {
  let digest = 0x811c9dc5;
  for (const [place, value] of values.entries()) {
    if (value === null || value === undefined) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    digest = Math.imul(digest ^ (place + 1), 0x01000193);
    for (let at = 0; at < text.length; at += 1) {
      digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
    }
    digest = Math.imul(digest ^ 0x10ffff, 0x01000193);
  }
  return digest >>> 0;
}

function unpacked(bytes: unknown): number[] {
  if (!(bytes instanceof Uint8Array)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, place) =>
    view.getUint32(place * 4, true),
  );
}

function packed(numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(numbers.length * 4);
  for (const [place, number] of numbers.entries()) bytes.writeUInt32LE(number, place * 4);
  return bytes;
}
