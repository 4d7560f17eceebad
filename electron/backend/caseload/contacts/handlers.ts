import type { caseloadContactCalls } from '#shared/ipc/calls/caseload-contacts.ts';
import type { HandlersOf } from '../../handler.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

export const contactHandlers: HandlersOf<keyof typeof caseloadContactCalls> = {
  'caseload.addContact': notMadeYet,
  'caseload.saveContact': notMadeYet,
  'caseload.removeContact': notMadeYet,
  'caseload.agenda': notMadeYet,
  'caseload.saveAppointment': notMadeYet,
  'caseload.removeAppointment': notMadeYet,
  'caseload.organisations': notMadeYet,
  'caseload.addOrganisation': notMadeYet,
  'caseload.lastContacts': notMadeYet,
};
