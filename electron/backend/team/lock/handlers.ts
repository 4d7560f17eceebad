import type { lockCalls } from '#shared/ipc/calls/team-lock.ts';
import type { HandlersOf } from '../../handler.ts';

/** The calls about when the open file locks by itself. */
export const lockHandlers: HandlersOf<keyof typeof lockCalls> = {
  'team.lockAfter': async (_input, { trx }) => {
    const row = await trx.selectFrom('lock_setting').selectAll().executeTakeFirstOrThrow();
    return { minutes: row.idle_minutes };
  },

  'team.saveLockAfter': async ({ minutes }, { trx }) => {
    await trx.updateTable('lock_setting').set({ idle_minutes: minutes }).execute();
    return {};
  },
};
