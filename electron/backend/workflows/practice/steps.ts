import type { RecordKindName } from '#shared/caseload/records/all-records.ts';
import { recordKindOf } from '#shared/caseload/records/all-records.ts';
import type { ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { PracticeStep, Story } from './practice-team.ts';

/** Of whom something is told, and who guides them. */
export interface Guided {
  readonly number: string;
  readonly caseManager: string;
}

interface TalkWords {
  readonly purpose: ContactPurpose;
  readonly note: string;
  readonly mapped?: boolean;
}

/** A contact with one client. */
export function talk(
  { clientId, chance }: Story,
  { number, caseManager }: Guided,
  on: IsoDate,
  { purpose, note, mapped = false }: TalkWords,
): PracticeStep {
  const kind = chance.oneOf(['gesprek', 'gesprek', 'telefoon', 'huisbezoek'] as const);
  return {
    on,
    act: (ask) =>
      ask('caseload.addContact', {
        date: on,
        kind,
        purpose,
        person: caseManager,
        organisationId: null,
        mapped,
        note,
        clientIds: [clientId(number)],
        appointmentId: null,
        next: null,
      }),
  };
}

/** A record on a client's page; what is not said of it stays empty. */
export function record(
  { clientId }: Story,
  number: string,
  on: IsoDate,
  kind: RecordKindName,
  said: Readonly<Record<string, unknown>>,
): PracticeStep {
  const empty = Object.entries(recordKindOf(kind).fields).map(([name, { input }]) => {
    const isList = input.kind === 'dagdelen' || input.kind === 'choices';
    return [name, isList ? [] : null] as const;
  });
  const values = { ...Object.fromEntries(empty), ...said };
  return {
    on,
    act: (ask) =>
      ask('caseload.saveRecord', {
        clientId: clientId(number),
        kind,
        recordId: null,
        before: null,
        values,
      }),
  };
}
