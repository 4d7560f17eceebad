import type { AppointmentValues, ContactPurpose, ContactValues } from './schema.ts';

export const contactPurposeLabels: Record<ContactPurpose, string> = {
  intake: 'Intake',
  voortgang: 'Voortgang',
  plan: 'Plan van aanpak',
  nazorg: 'Nazorg',
  retentie: 'Nog aan het werk',
  voorlichting: 'Voorlichting',
  anders: 'Anders',
};

/** The fields of a contact as people see them, in the order on screen. */
export const contactFieldLabels: Record<keyof ContactValues, string> = {
  kind: 'Soort',
  date: 'Datum',
  purpose: 'Waarvoor',
  person: 'Door wie',
  organisationId: 'Organisatie',
  note: 'Notitie',
  mapped: 'Mogelijkheden in kaart',
};

/** The fields of an appointment as people see them, in the order on screen. */
export const appointmentFieldLabels: Record<keyof AppointmentValues, string> = {
  clientIds: 'Voor wie',
  date: 'Datum',
  time: 'Tijd',
  kind: 'Soort',
  purpose: 'Waarvoor',
  subject: 'Onderwerp',
  place: 'Plaats',
  caseManager: 'In de agenda van',
};
