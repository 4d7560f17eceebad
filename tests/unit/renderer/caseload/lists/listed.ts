import { listClients } from '../../../../../renderer/caseload/lists/listed-clients.ts';
import type { ClientRow } from '../../../../../shared/caseload/schema.ts';

export const today = '2020-06-15';

/** A line of the caseload; what a test leaves out is plain or unknown. */
export const row = (part: Partial<ClientRow> & Pick<ClientRow, 'id'>): ClientRow => ({
  clientNumber: `K${part.id}`,
  householdId: part.id,
  firstName: 'Voornaam',
  lastName: `Achternaam ${part.id}`,
  targetGroup: null,
  track: null,
  caseManager: null,
  settlementDate: null,
  birthDate: null,
  sex: null,
  nationality: null,
  familyReunion: null,
  languageLevel: null,
  lastContactOn: null,
  spokenOn: null,
  nextAppointmentOn: null,
  hasPlan: false,
  planEvaluateOn: null,
  employer: null,
  ladderAtStart: null,
  ladderNow: null,
  trajectory: null,
  providers: [],
  outflow: null,
  hasLeft: false,
  ...part,
});

export const listed = (...rows: ClientRow[]) => listClients(rows, today);
