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
import { keepSetting, readSetting } from '../../changes/stored-setting.ts';
import type { FileCallContext } from '../../handler.ts';

const settingName = 'thresholds';

/** Every number by which signals are given; a number that is missing or makes no sense is the default. */
export async function readThresholds(trx: TeamTransaction): Promise<Thresholds> {
  const { shape } = thresholdsSchema;
  return (await readSetting<Thresholds>(trx, settingName, shape, defaultThresholds)).values;
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
  const change = beginChange(context, { call: 'caseload.saveThresholds', clientId: null });
  await keepSetting(context.trx, change, settingName, thresholds);
  return { changeId: change.id };
}
