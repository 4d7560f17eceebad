import type { CallOutput, ParsedInput } from '#shared/ipc/contract.ts';
import { beginChange } from '../changes/change.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { addOwnHousehold, partnerOf } from './household.ts';
import { refuseUsedNumber } from './records/record-rules.ts';

/** Adds a client with what is known at once: group and klantmanager hold from today. One change. */
export async function addClient(
  input: ParsedInput<'caseload.addClient'>,
  context: Pick<FileCallContext, 'trx' | 'now' | 'today' | 'account'>,
): Promise<CallOutput<'caseload.addClient'>> {
  const { trx, today } = context;
  await refuseUsedNumber(trx, input.clientNumber, null, 'clientNumber');
  if (input.birthDate !== null && input.birthDate > today) {
    throw new Refusal(
      'invalid-input',
      'Deze dag moet nog komen. Kijk de geboortedatum na.',
      'birthDate',
    );
  }
  const partner = input.partnerId === null ? null : await partnerOf(trx, input.partnerId);
  const change = beginChange(context, { call: 'caseload.addClient', clientId: null });
  const householdId =
    partner?.household_id ?? (await addOwnHousehold(trx, change, input.clientNumber));
  const clientId = await change.add('client', {
    client_number: input.clientNumber,
    household_id: householdId,
    first_name: input.firstName,
    last_name: input.lastName,
    birth_date: input.birthDate,
    sex: input.sex,
    nationality: input.nationality,
    settlement_date: input.settlementDate,
    family_reunion: input.familyReunion === null ? null : input.familyReunion ? 1 : 0,
  });
  if (input.track !== null) {
    await change.add('client_track', { client_id: clientId, track: input.track, since: today });
  }
  if (input.caseManager !== null) {
    await change.add('client_case_manager', {
      client_id: clientId,
      name: input.caseManager,
      since: today,
    });
  }
  return { changeId: change.id, clientId };
}
