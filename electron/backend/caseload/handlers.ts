import type { caseloadCalls } from '#shared/ipc/calls/caseload.ts';
import type { HandlersOf } from '../handler.ts';
import { readClient } from './client.ts';
import { readDossier } from './dossier.ts';
import { listClients } from './list.ts';

const notMadeYet = (): never => {
  throw new Error('not made yet');
};

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
  'caseload.addClient': notMadeYet,
  'caseload.moveToHousehold': notMadeYet,
};
