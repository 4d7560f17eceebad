import {
  defaultThresholds,
  thresholdsSchema,
  type Thresholds,
} from '#shared/caseload/team/schema.ts';
import { thresholdLabels } from '#shared/caseload/team/texts.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatCount } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
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

/**
 * Keeps the numbers that were changed; those that somebody else changed meanwhile stay.
 *
 * @throws Refusal `conflict` when somebody else changed the same one
 */
export async function saveThresholds(
  { before, ...after }: ParsedInput<'caseload.saveThresholds'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const thresholds = mergeChanges<Thresholds>({
    before,
    now: await readThresholds(context.trx),
    after,
    labels: thresholdLabels,
    shown: (_name, value) => formatCount(Number(value)),
  });
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
