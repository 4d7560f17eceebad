import type { caseloadPlanCalls } from '#shared/ipc/calls/caseload-plan.ts';
import type { HandlersOf } from '../../handler.ts';
import { printed } from '../print/printed.ts';
import { addDocument } from './add-document.ts';
import { documentContent, removeDocument, saveDocument } from './documents.ts';
import { evaluatePlan } from './evaluate-plan.ts';
import { savePlan } from './save-plan.ts';

/** Plans van aanpak, documents, and what is printed of both. */
export const planHandlers: HandlersOf<keyof typeof caseloadPlanCalls> = {
  'caseload.savePlan': savePlan,
  'caseload.evaluatePlan': evaluatePlan,
  'caseload.addDocument': addDocument,
  'caseload.saveDocument': saveDocument,
  'caseload.removeDocument': removeDocument,
  'caseload.documentContent': documentContent,
  'caseload.printed': printed,
};
