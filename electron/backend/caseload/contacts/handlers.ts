import type { caseloadContactCalls } from '#shared/ipc/calls/caseload-contacts.ts';
import type { HandlersOf } from '../../handler.ts';
import { addContact } from './add-contact.ts';
import { readAgenda } from './agenda.ts';
import { addOrganisation, listOrganisations } from './organisations.ts';
import { removeAppointment, saveAppointment } from './save-appointment.ts';
import { removeContact, saveContact } from './save-contact.ts';
import { readTakenDay } from './taken-day.ts';

export const contactHandlers: HandlersOf<keyof typeof caseloadContactCalls> = {
  'caseload.addContact': addContact,
  'caseload.saveContact': saveContact,
  'caseload.removeContact': removeContact,
  'caseload.agenda': (period, { trx }) => readAgenda(trx, period),
  'caseload.takenDay': readTakenDay,
  'caseload.saveAppointment': saveAppointment,
  'caseload.removeAppointment': removeAppointment,
  'caseload.organisations': (_input, { trx }) => listOrganisations(trx),
  'caseload.addOrganisation': addOrganisation,
};
