import type { caseloadDayCalls } from '#shared/ipc/calls/caseload-day.ts';
import type { HandlersOf } from '../../handler.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

export const dayHandlers: HandlersOf<keyof typeof caseloadDayCalls> = {
  'caseload.signals': notMadeYet,
  'caseload.snoozeSignal': notMadeYet,
  'caseload.endSnooze': notMadeYet,
  'caseload.settings': notMadeYet,
  'caseload.saveThresholds': notMadeYet,
  'caseload.saveMember': notMadeYet,
  'caseload.setMe': notMadeYet,
  'caseload.missing': notMadeYet,
  'caseload.yearlyCounts': notMadeYet,
  'caseload.saveYearlyCount': notMadeYet,
};
