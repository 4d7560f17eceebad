import { mayCall } from '#shared/ipc/rights.ts';
import type { CallOnFile } from '#shared/ipc/contract.ts';
import { readDraftKey, type DraftFormName } from '#shared/kernel/drafts.ts';
import type { Role } from '#shared/kernel/role.ts';

/** The call that sends each form: who may not ask it keeps and sees no draft of it. */
const sends: Readonly<Record<DraftFormName, CallOnFile>> = {
  record: 'caseload.saveRecord',
  'contact-new': 'caseload.addContact',
  contact: 'caseload.saveContact',
  'contact-planned': 'caseload.addContact',
  'appointment-new': 'caseload.saveAppointment',
  appointment: 'caseload.saveAppointment',
  ladder: 'caseload.saveRecord',
  plan: 'caseload.savePlan',
  evaluation: 'caseload.evaluatePlan',
  'free-trajectory': 'caseload.saveRecord',
  result: 'caseload.saveRecord',
  buy: 'purchasing.order',
  'buy-request': 'purchasing.request',
  'order-new': 'purchasing.order',
  'order-change': 'purchasing.changeOrder',
  document: 'caseload.addDocument',
  partner: 'caseload.moveToHousehold',
  snooze: 'caseload.snoozeSignal',
  'norm-snooze': 'caseload.snoozeNorm',
  'client-new': 'caseload.addClient',
  handover: 'caseload.bulkChange',
  'bulk-assign': 'caseload.bulkChange',
  'bulk-track': 'caseload.bulkChange',
  'bulk-course': 'caseload.bulkChange',
  'list-view': 'caseload.saveView',
  member: 'caseload.saveMember',
  thresholds: 'caseload.saveThresholds',
  'trajectory-type': 'caseload.saveTrajectoryType',
  year: 'caseload.saveYearlyCount',
  report: 'evaluation.keepReport',
  'report-settings': 'evaluation.saveSettings',
  fund: 'budget.saveFund',
  decision: 'budget.saveDecision',
  invoice: 'purchasing.recordInvoice',
};

/**
 * Whether who has these roles may send the form that a draft is of. One of a form that this version does not
 * know may hold a name: it is of who may see those.
 */
export function mayKeepDraft(key: string, roles: readonly Role[]): boolean {
  const place = readDraftKey(key);
  return mayCall(place === null ? 'caseload.client' : sends[place.form], roles);
}
