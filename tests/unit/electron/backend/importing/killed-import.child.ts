import { makeBackend, testAccount } from '../../../../support/backend.ts';
import { openDatabase } from '../../../../../electron/backend/database/open.ts';
import type {
  FileCallContext,
  FileHandlers,
  SessionHandlers,
} from '../../../../../electron/backend/handler.ts';
import { importingHandlers } from '../../../../../electron/backend/importing/handlers.ts';
import { columnsOf } from '../../../../../electron/backend/team/users/roles.ts';
import { roles } from '../../../../../shared/kernel/role.ts';
import { asSuggested } from './lists.ts';

// Not from the support of team files: Node alone cannot read the TSX of the printed pages.
const team = { teamName: 'Statushouders', municipality: 'Veldermeer' };

/** Imports a list, or undoes the first import, and tells its parent about each step, so that the parent can end it in the middle. */
const [path = '', key = '', list = ''] = process.argv.slice(2);
const sessionHandlers: Partial<SessionHandlers> = {
  'team.open': async (_input, { session }) => {
    const dataKey = Buffer.from(key, 'hex');
    const user = { id: 1, name: testAccount, roles: [...roles] };
    const opened = openDatabase(path, dataKey);
    // Each line of the log says who: the file was made without a user.
    await opened.db
      .insertInto('app_user')
      .values({
        id: user.id,
        account: user.name,
        name: user.name,
        ...columnsOf(roles),
        slot: 'wachtwoord',
        public_key: null,
        created_on: '2019-01-02',
        removed_on: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    session.opened({
      ...opened,
      team,
      user: { ...user, account: user.name },
      fileId: '',
      dataKey,
    });
    return { ...team, user };
  },
};
const watched: Pick<FileCallContext, 'report' | 'pause'> = {
  report: ({ done }) => process.send?.({ done }),
  // Long enough for the parent to hear of it and act.
  pause: () =>
    new Promise((resolve) =>
      process.send?.({ paused: true }, undefined, {}, () => {
        setImmediate(resolve);
      }),
    ),
};
const backend = makeBackend({
  sessionHandlers: sessionHandlers as SessionHandlers,
  fileHandlers: {
    'importing.read': importingHandlers['importing.read'],
    'importing.commit': (input, context) =>
      importingHandlers['importing.commit'](input, { ...context, ...watched }),
    'importing.undo': (input, context) =>
      importingHandlers['importing.undo'](input, { ...context, ...watched }),
  } as Partial<FileHandlers> as FileHandlers,
});
await backend.ask('team.open', { file: backend.grant(path), password: 'doet hier niet mee' });
if (list === 'undo') {
  await backend.ask('importing.undo', { importId: 1 });
} else {
  const read = await backend.ask('importing.read', { file: backend.grant(list) });
  await backend.ask('importing.commit', asSuggested(read));
}
process.send?.({ stored: true });
await backend.close();
process.disconnect();
