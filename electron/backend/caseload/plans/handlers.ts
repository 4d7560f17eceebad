import type { caseloadPlanCalls } from '#shared/ipc/calls/caseload-plan.ts';
import type { HandlersOf } from '../../handler.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

export const planHandlers: HandlersOf<keyof typeof caseloadPlanCalls> = {
  'caseload.savePlan': notMadeYet,
  'caseload.evaluatePlan': notMadeYet,
  'caseload.addDocument': notMadeYet,
  'caseload.saveDocument': notMadeYet,
  'caseload.removeDocument': notMadeYet,
  'caseload.documentContent': notMadeYet,
  'caseload.printed': notMadeYet,
};
