import type { caseloadDayCalls } from '#shared/ipc/calls/caseload-day.ts';
import { asSmallChange } from '../../changes/kept-until-change.ts';
import type { HandlersOf } from '../../handler.ts';
import { countForNavigation } from './counts.ts';
import { readSettings } from './members.ts';
import { listMissing } from './missing.ts';
import { endNormSnooze, snoozeNorm } from './norm-snooze.ts';
import { removeListed } from './remove-listed.ts';
import { saveMember } from './save-member.ts';
import { setMe } from './set-me.ts';
import { listSignals, listSignalsOf } from './signals.ts';
import { endSnooze, snoozeSignal } from './snooze.ts';
import { saveThresholds } from './thresholds.ts';
import { listYearlyCounts, saveYearlyCount } from './yearly-counts.ts';

export const dayHandlers: HandlersOf<keyof typeof caseloadDayCalls> = {
  'caseload.signals': ({ clientId }, context) => {
    if (clientId === undefined) return listSignals(context);
    context.about(clientId, 'klant');
    return listSignalsOf(clientId, context);
  },
  'caseload.counts': (_input, context) => countForNavigation(context),
  'caseload.snoozeSignal': (input, context) =>
    asSmallChange('snooze', context, () => snoozeSignal(input, context)),
  'caseload.endSnooze': ({ snoozeId }, context) =>
    asSmallChange('snooze', context, () => endSnooze(snoozeId, context)),
  'caseload.snoozeNorm': (input, context) =>
    asSmallChange('snooze', context, () => snoozeNorm(input, context)),
  'caseload.endNormSnooze': ({ memberId }, context) =>
    asSmallChange('snooze', context, () => endNormSnooze(memberId, context)),
  'caseload.settings': (_input, context) => readSettings(context),
  'caseload.saveThresholds': saveThresholds,
  'caseload.saveMember': saveMember,
  'caseload.setMe': ({ memberId }, context) => setMe(memberId, context),
  'caseload.missing': (_input, context) => listMissing(context),
  'caseload.yearlyCounts': (_input, { trx }) => listYearlyCounts(trx),
  'caseload.saveYearlyCount': saveYearlyCount,
  'caseload.removeListed': removeListed,
};
