import { budgetHandlers } from './budget/handlers.ts';
import { contactHandlers } from './caseload/contacts/handlers.ts';
import { dayHandlers } from './caseload/day/handlers.ts';
import { caseloadHandlers } from './caseload/handlers.ts';
import { listHandlers } from './caseload/lists/handlers.ts';
import { planHandlers } from './caseload/plans/handlers.ts';
import { recordHandlers } from './caseload/records/handlers.ts';
import { evaluationHandlers } from './evaluation/handlers.ts';
import type { FileHandlers, SessionHandlers } from './handler.ts';
import { importingHandlers } from './importing/handlers.ts';
import { purchasingHandlers } from './purchasing/handlers.ts';
import { backupHandlers } from './team/backups/handlers.ts';
import { firstStepsHandlers } from './team/first-steps/handlers.ts';
import { lockHandlers } from './team/lock/handlers.ts';
import { logHandlers } from './team/log/handlers.ts';
import { teamHandlers } from './team/handlers.ts';
import { retentionHandlers } from './team/retention/handlers.ts';
import { makeUserHandlers } from './team/users/handlers.ts';
import { makePrivacyHandlers } from './workflows/privacy/handlers.ts';
import { workflowHandlers } from './workflows/handlers.ts';
import { invoicingHandlers } from './workflows/invoicing/handlers.ts';
import { undoingHandlers } from './workflows/undoing/handlers.ts';

/** Every handler of the backend; the types see to it that none is missing. */
export const fileHandlers: FileHandlers = {
  ...caseloadHandlers,
  ...recordHandlers,
  ...dayHandlers,
  ...contactHandlers,
  ...planHandlers,
  ...listHandlers,
  ...importingHandlers,
  ...purchasingHandlers,
  ...budgetHandlers,
  ...workflowHandlers,
  ...invoicingHandlers,
  ...undoingHandlers,
  ...makeUserHandlers(),
  ...evaluationHandlers,
  ...logHandlers,
  ...lockHandlers,
  ...firstStepsHandlers,
  ...backupHandlers,
  ...makePrivacyHandlers(),
  ...retentionHandlers,
};

export const sessionHandlers: SessionHandlers = teamHandlers;
