import type { z } from 'zod';
import type { TeamTransaction } from '../database/schema.ts';
import type { Change } from './change.ts';

type Fields = Readonly<Record<string, z.ZodType>>;

export interface StoredSetting<Values> {
  readonly values: Values;
  /** Fields of which what stands in the file is missing or makes no sense. */
  readonly unreadable: readonly (keyof Values & string)[];
}

/**
 * A setting of the team that is kept as JSON, field by field: one that cannot be read does not take the
 * others along.
 *
 * @param standard what holds when the team set nothing
 * @param instead what holds in the place of a field that cannot be read, where that is not the standard
 */
export async function readSetting<Values extends Record<string, unknown>>(
  trx: TeamTransaction,
  name: string,
  fields: { readonly [Field in keyof Values]: z.ZodType<Values[Field]> },
  standard: Values,
  instead: Partial<Values> = {},
): Promise<StoredSetting<Values>> {
  const row = await storedRow(trx, name);
  if (row === undefined) return { values: standard, unreadable: [] };
  const stored = objectIn(row.value);
  const read = Object.entries(fields as Fields).map(([field, schema]) => ({
    field,
    found: schema.safeParse(stored[field]),
  }));
  const wrong: Readonly<Record<string, unknown>> = { ...standard, ...instead };
  return {
    values: Object.fromEntries(
      read.map(({ field, found }) => [field, found.success ? found.data : wrong[field]]),
    ) as Values,
    unreadable: read.flatMap(({ field, found }) => (found.success ? [] : [field])),
  };
}

/** Keeps a setting of the team, new or in the place of what it was. */
export async function keepSetting(
  trx: TeamTransaction,
  change: Change,
  name: string,
  values: object,
): Promise<void> {
  const row = await storedRow(trx, name);
  const value = JSON.stringify(values);
  if (row === undefined) await change.add('setting', { name, value });
  else await change.update('setting', row.id, { value });
}

const storedRow = (trx: TeamTransaction, name: string) =>
  trx.selectFrom('setting').select(['id', 'value']).where('name', '=', name).executeTakeFirst();

/** What is in a text that should be a JSON object; nothing when it is not. */
export function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
