import { dossierYears, termSchema } from '#shared/team/retention/kinds.ts';
import { beginChange } from '../../changes/change.ts';
import { keepSetting, readSetting } from '../../changes/stored-setting.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';

const settingName = 'retention';

/** How long a dossier stays, in years. */
export async function readYears(trx: TeamTransaction): Promise<number> {
  const standard = { years: dossierYears.standard as number };
  const { values } = await readSetting(trx, settingName, { years: termSchema }, standard, {
    // What cannot be read must never make anything go sooner.
    years: dossierYears.most,
  });
  return values.years;
}

export async function saveYears(years: number, context: FileCallContext): Promise<void> {
  const change = beginChange(context, { call: 'privacy.saveTerm', clientId: null });
  await keepSetting(context.trx, change, settingName, { years });
}
