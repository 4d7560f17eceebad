import {
  evaluationDefaults,
  evaluationSettingsSchema,
  type EvaluationSettings,
} from '#shared/evaluation/schema.ts';
import { settingLabels } from '#shared/evaluation/setting-labels.ts';
import type { ParsedInput } from '#shared/ipc/contract.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';

const settingName = 'evaluation';

/** What the team set for its reports; the defaults for a team that set nothing, or nothing that makes sense. */
export async function readEvaluationSettings(trx: TeamTransaction): Promise<EvaluationSettings> {
  const row = await storedRow(trx);
  if (row === undefined) return evaluationDefaults;
  return evaluationSettingsSchema.catch(evaluationDefaults).parse(JSON.parse(row.value));
}

/** @throws Refusal `conflict` when somebody else changed the same one */
export async function saveEvaluationSettings(
  { before, ...after }: ParsedInput<'evaluation.saveSettings'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const settings = mergeChanges<EvaluationSettings>({
    before,
    now: await readEvaluationSettings(context.trx),
    after,
    labels: settingLabels,
    shown: (_name, value) => formatCount(Number(value)),
  });
  const change = await beginChange(context, { call: 'evaluation.saveSettings', clientId: null });
  const row = await storedRow(context.trx);
  const value = JSON.stringify(settings);
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
