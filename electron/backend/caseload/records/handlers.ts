import type { caseloadRecordCalls } from '#shared/ipc/calls/caseload-records.ts';
import type { HandlersOf } from '../../handler.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

export const recordHandlers: HandlersOf<keyof typeof caseloadRecordCalls> = {
  'caseload.saveRecord': notMadeYet,
  'caseload.removeRecord': notMadeYet,
  'caseload.undoChange': notMadeYet,
  'caseload.history': notMadeYet,
  'caseload.keepDraft': notMadeYet,
  'caseload.draft': notMadeYet,
  'caseload.dropDraft': notMadeYet,
};
