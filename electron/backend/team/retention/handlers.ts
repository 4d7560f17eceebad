import type { retentionCalls } from '#shared/ipc/calls/privacy.ts';
import type { HandlersOf } from '../../handler.ts';
import { endKeeping, keepLonger } from './holds.ts';
import { approve, propose, readLists, withdraw } from './lists.ts';
import { readYears, saveYears } from './term.ts';

/** The calls about how long data stays, and who decides that it goes. */
export const retentionHandlers: HandlersOf<keyof typeof retentionCalls> = {
  'privacy.term': async (_input, { trx }) => ({ years: await readYears(trx) }),
  'privacy.saveTerm': async ({ years }, context) => {
    await saveYears(years, context);
    return {};
  },
  'privacy.list': (_input, context) => readLists(context),
  'privacy.keepLonger': async (input, context) => {
    await keepLonger(input, context);
    return {};
  },
  'privacy.endKeeping': async ({ householdId }, context) => {
    await endKeeping(householdId, context);
    return {};
  },
  'privacy.propose': async (_input, context) => {
    const { listId } = await propose(context);
    context.about(listId);
    return { listId };
  },
  'privacy.withdraw': async ({ listId }, context) => {
    context.about(listId);
    await withdraw(listId, context);
    return {};
  },
  'privacy.approve': async ({ listId }, context) => {
    context.about(listId);
    await approve(listId, context);
    return {};
  },
};
