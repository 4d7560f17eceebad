import type { ClientName, ClientRow } from '#shared/caseload/schema.ts';
import type { caseloadCalls } from '#shared/ipc/calls/caseload.ts';
import { KeptUntilChange } from '../changes/kept-until-change.ts';
import { purgeRemovedContent } from '../changes/purge-content.ts';
import type { HandlersOf } from '../handler.ts';
import { addClient } from './add-client.ts';
import { readClient } from './client.ts';
import { readDossier } from './dossier.ts';
import { moveToHousehold } from './household.ts';
import { listClients } from './list.ts';
import { listNames } from './names.ts';

const keptList = new KeptUntilChange<ClientRow[]>(['draft', 'snooze']);
const keptNames = new KeptUntilChange<ClientName[]>(['draft', 'snooze']);

export const caseloadHandlers: HandlersOf<keyof typeof caseloadCalls> = {
  'caseload.list': (_input, context) =>
    keptList.get(context, context.today, () => listClients(context.trx, context.today)),
  'caseload.names': (_input, context) => keptNames.get(context, '', () => listNames(context.trx)),
  'caseload.client': ({ clientId }, { trx, today, about }) => {
    about(clientId);
    return readClient(trx, clientId, today);
  },
  'caseload.dossier': async ({ clientId }, { trx, now, today, about }) => {
    about(clientId);
    await purgeRemovedContent(trx, now);
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
