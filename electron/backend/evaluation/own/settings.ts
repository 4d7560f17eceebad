import {
  evaluationDefaults,
  evaluationSettingsSchema,
  largestSmallestGroup,
  type EvaluationSettings,
} from '#shared/evaluation/schema.ts';
import { settingLabels } from '#shared/evaluation/setting-labels.ts';
import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import { keepSetting, readSetting } from '../../changes/stored-setting.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

const settingName = 'evaluation';

/** Who set a higher smallest group may not get the lowest one because it cannot be read any more. */
const whereUnreadable = { smallestGroup: largestSmallestGroup };

/**
 * What the team set for its reports; the defaults for a team that set nothing. What cannot be read is the
 * default, or what protects most.
 */
export async function readEvaluationSettings(trx: TeamTransaction): Promise<EvaluationSettings> {
  return (await stored(trx)).values;
}

/** The same, with whether something could not be read. */
export async function tellEvaluationSettings(
  trx: TeamTransaction,
): Promise<CallOutput<'evaluation.settings'>> {
  const { values, unreadable } = await stored(trx);
  return { ...values, unreadable: unreadable.length > 0 };
}

/**
 * @throws Refusal `conflict` when somebody else changed the same one; `not-allowed` to who is no coordinator and
 * lowers the smallest group: what a coordinator raised stays raised
 */
export async function saveEvaluationSettings(
  { before, ...after }: ParsedInput<'evaluation.saveSettings'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  const now = await readEvaluationSettings(context.trx);
  const settings = mergeChanges<EvaluationSettings>({
    before,
    now,
    after,
    labels: settingLabels,
    shown: (_name, value) => formatCount(Number(value)),
  });
  if (settings.smallestGroup < now.smallestGroup && !context.user.roles.includes('coordinator')) {
    throw new Refusal(
      'not-allowed',
      `Alleen een coördinator mag de kleinste groep verlagen. Er is niets veranderd. Die blijft ${now.smallestGroup}.`,
      'smallestGroup',
    );
  }
  const change = beginChange(context, { call: 'evaluation.saveSettings', clientId: null });
  await keepSetting(context.trx, change, settingName, settings);
  return { changeId: change.id };
}

const stored = (trx: TeamTransaction) =>
  readSetting<EvaluationSettings>(
    trx,
    settingName,
    evaluationSettingsSchema.shape,
    evaluationDefaults,
    whereUnreadable,
  );
