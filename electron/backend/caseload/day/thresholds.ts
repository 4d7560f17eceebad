import {
  defaultThresholds,
  thresholdsSchema,
  type Thresholds,
} from '#shared/caseload/team/schema.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { beginChange } from '../../changes/change.ts';
import type { FileCallContext } from '../../handler.ts';

const settingName = 'thresholds';

/** Every number by which signals are given; a number that is missing or makes no sense is the default. */
export async function readThresholds(trx: TeamTransaction): Promise<Thresholds> {
  const row = await storedRow(trx);
  const stored = row === undefined ? {} : objectIn(row.value);
  const kept = Object.entries(stored).filter(
    ([name, value]) => thresholdsSchema.safeParse({ [name]: value }).success,
  );
  return thresholdsSchema.parse({ ...defaultThresholds, ...Object.fromEntries(kept) });
}

export async function saveThresholds(
  thresholds: Thresholds,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const change = await beginChange(context, { call: 'caseload.saveThresholds', clientId: null });
  const row = await storedRow(context.trx);
  const value = JSON.stringify(thresholds);
  if (row === undefined) await change.add('setting', { name: settingName, value });
  else await change.update('setting', row.id, { value });
  return { changeId: change.id };
}

const storedRow = (trx: TeamTransaction) =>
  trx
    .selectFrom('setting')
    .select(['id', 'value'])
    .where('name', '=', settingName)
    .executeTakeFirst();

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
