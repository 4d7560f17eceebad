import type { HandlersOf } from '../handler.ts';
import { readClient } from './client.ts';
import { listClients } from './list.ts';

export const caseloadHandlers: HandlersOf<'caseload.list' | 'caseload.client'> = {
  'caseload.list': (_input, { trx, today }) => listClients(trx, today),
  'caseload.client': ({ clientId }, { trx, today, about }) => {
    about(clientId);
    return readClient(trx, clientId, today);
  },
};
