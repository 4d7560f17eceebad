import type { caseloadDayCalls } from '#shared/ipc/calls/caseload-day.ts';
import type { HandlersOf } from '../../handler.ts';
import { readSettings } from './members.ts';
import { listMissing } from './missing.ts';
import { saveMember } from './save-member.ts';
import { setMe } from './set-me.ts';
import { listSignals } from './signals.ts';
import { endSnooze, snoozeSignal } from './snooze.ts';
import { saveThresholds } from './thresholds.ts';
import { listYearlyCounts, saveYearlyCount } from './yearly-counts.ts';

export const dayHandlers: HandlersOf<keyof typeof caseloadDayCalls> = {
  'caseload.signals': (_input, { trx, today }) => listSignals(trx, today),
  'caseload.snoozeSignal': snoozeSignal,
  'caseload.endSnooze': ({ snoozeId }, context) => endSnooze(snoozeId, context),
  'caseload.settings': (_input, context) => readSettings(context),
  'caseload.saveThresholds': saveThresholds,
  'caseload.saveMember': saveMember,
  'caseload.setMe': ({ memberId }, context) => setMe(memberId, context),
  'caseload.missing': (_input, { trx, today }) => listMissing(trx, today),
  'caseload.yearlyCounts': (_input, { trx }) => listYearlyCounts(trx),
  'caseload.saveYearlyCount': saveYearlyCount,
};
