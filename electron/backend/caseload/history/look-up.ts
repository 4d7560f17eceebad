import { isOwnHousehold } from '#shared/kernel/household.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { TouchedRow } from '../../changes/change-rows.ts';
import { readPredecessors, type PredecessorOf } from './predecessors.ts';

/** What the rows refer to, by name, and what they came after. */
export interface Names {
  readonly predecessorOf: PredecessorOf;
  readonly nameOf: (table: NamedTable, id: unknown) => string | null;
}

const columns = {
  organisation: 'organisation_id',
  trajectory_type: 'type_id',
  provider: 'provider_id',
  fund: 'fund_id',
  household: 'household_id',
  purchase_order: 'order_id',
} as const;
export type NamedTable = keyof typeof columns;

/** Reads the names of everything that these rows refer to: also of what was removed since. */
export async function lookUp(trx: TeamTransaction, rows: readonly TouchedRow[]): Promise<Names> {
  const names = new Map<string, string>();
  for (const [table, column] of Object.entries(columns) as [NamedTable, string][]) {
    const ids = idsIn(rows, column);
    if (ids.length === 0) continue;
    for (const { id, name } of await standing(trx, table, ids)) names.set(`${table} ${id}`, name);
    const missing = ids.filter((id) => !names.has(`${table} ${id}`));
    for (const { id, name } of await removed(trx, table, missing))
      names.set(`${table} ${id}`, name);
  }
  const others = await otherMembers(trx, rows);
  return {
    predecessorOf: await readPredecessors(trx, rows),
    nameOf: (table, id) => {
      const name = names.get(`${table} ${String(id)}`) ?? null;
      if (table !== 'household' || !isOwnHousehold(name)) return name;
      const members = others.get(Number(id)) ?? [];
      return members.length === 0 ? 'een eigen bijstandspartij' : `die van ${listed(members)}`;
    },
  };
}

/** A bijstandspartij without a number is known by who is in it, beside those whose rows these are. */
async function otherMembers(
  trx: TeamTransaction,
  rows: readonly TouchedRow[],
): Promise<ReadonlyMap<number, string[]>> {
  const ids = idsIn(rows, columns.household);
  if (ids.length === 0) return new Map();
  const selves = new Set(rows.map(({ clientId }) => clientId));
  const members = await trx
    .selectFrom('client')
    .select(['id', 'household_id', 'first_name', 'last_name'])
    .where('household_id', 'in', ids)
    .orderBy('id')
    .execute();
  const named = new Map<number, string[]>();
  for (const { id, household_id: household, first_name, last_name } of members) {
    if (selves.has(id)) continue;
    named.set(household, [...(named.get(household) ?? []), `${first_name} ${last_name}`]);
  }
  return named;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;

function idsIn(rows: readonly TouchedRow[], column: string): number[] {
  const ids = rows.flatMap(({ before, after }) => [before?.[column], after?.[column]]);
  return [...new Set(ids.filter((id) => typeof id === 'number'))];
}

async function standing(
  trx: TeamTransaction,
  table: NamedTable,
  ids: readonly number[],
): Promise<{ id: number; name: string }[]> {
  if (table === 'household') {
    return trx
      .selectFrom('household')
      .select(['id', 'household_number as name'])
      .where('id', 'in', ids)
      .execute();
  }
  if (table === 'purchase_order') {
    return trx
      .selectFrom('purchase_order')
      .select(['id', 'order_number as name'])
      .where('id', 'in', ids)
      .execute();
  }
  return trx.selectFrom(table).select(['id', 'name']).where('id', 'in', ids).execute();
}

/** What something is known by, when that is no name. */
const numbers: Partial<Record<NamedTable, string>> = {
  household: 'household_number',
  purchase_order: 'order_number',
};

/** What was removed by hand stands in the history. */
async function removed(
  trx: TeamTransaction,
  table: NamedTable,
  ids: readonly number[],
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('change_row')
    .select(['row_id', 'before_values'])
    .where('table_name', '=', table)
    .where('row_id', 'in', ids)
    .where('after_values', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ row_id: id, before_values }) => {
    const row = JSON.parse(before_values ?? '{}') as Record<string, string | undefined>;
    return { id, name: row[numbers[table] ?? 'name'] ?? '' };
  });
}
