import { makeBackend } from '../../../../support/backend.ts';
import { openDatabase } from '../../../../../electron/backend/database/open.ts';
import type {
  FileCallContext,
  FileHandlers,
  SessionHandlers,
} from '../../../../../electron/backend/handler.ts';
import { importingHandlers } from '../../../../../electron/backend/importing/handlers.ts';
import { openTestTeam } from '../../../../support/team-file.ts';
import { asSuggested } from './lists.ts';

/** Imports a list, or undoes the first import, and tells its parent about each step, so that the parent can end it in the middle. */
const [path = '', key = '', list = ''] = process.argv.slice(2);
const sessionHandlers: Partial<SessionHandlers> = {
  'team.open': (_input, { session }) => {
    const dataKey = Buffer.from(key, 'hex');
    const { user, ...team } = openTestTeam;
    const roles = [...user.roles];
    session.opened({
      ...openDatabase(path, dataKey),
      team,
      user: { ...user, roles, account: user.name },
      fileId: '',
      dataKey,
    });
    return { ...team, user: { ...user, roles } };
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
