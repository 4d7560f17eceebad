import type { logCalls } from '#shared/ipc/calls/team-log.ts';
import type { HandlersOf } from '../../handler.ts';
import { checkLog } from './check-log.ts';
import { logDocument } from './log-document.tsx';
import { noteExport } from './note-export.ts';
import { readLog } from './read-log.ts';
import { unreadWarning } from './warnings.ts';

/** The calls about the log of who did what. */
export const logHandlers: HandlersOf<keyof typeof logCalls> = {
  'team.log': (input, { trx, about }) => {
    // Who asks who saw a client, has seen that somebody did.
    if (input.filter.clientId !== null) about(input.filter.clientId, 'klant');
    return readLog(input, trx);
  },
  'team.checkLog': (_input, context) => checkLog(context),
  'team.logDocument': logDocument,
  'team.logWarning': (_input, { trx }) => unreadWarning(trx),
  'team.seenLogWarning': () => ({}),
  'team.noteExport': noteExport,
};
