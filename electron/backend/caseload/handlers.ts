import type { caseloadCalls } from '#shared/ipc/calls/caseload.ts';
import type { HandlersOf } from '../handler.ts';
import { addClient } from './add-client.ts';
import { readClient } from './client.ts';
import { readDossier } from './dossier.ts';
import { moveToHousehold } from './household.ts';
import { listClients } from './list.ts';

export const caseloadHandlers: HandlersOf<keyof typeof caseloadCalls> = {
  'caseload.list': (_input, { trx, today }) => listClients(trx, today),
  'caseload.client': ({ clientId }, { trx, today, about }) => {
    about(clientId);
    return readClient(trx, clientId, today);
  },
  'caseload.dossier': ({ clientId }, { trx, today, about }) => {
    about(clientId);
    return readDossier(trx, clientId, today);
  },
  'caseload.addClient': async (input, context) => {
    const added = await addClient(input, context);
    context.about(added.clientId);
    return added;
  },
  'caseload.moveToHousehold': (input, context) => {
    context.about(input.clientId);
    return moveToHousehold(input, context);
  },
};
