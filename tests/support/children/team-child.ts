import { fileHandlers } from '../../../electron/backend/handlers.ts';
import { makeBackupHandlers } from '../../../electron/backend/team/backups/handlers.ts';
import { BackupKeeper } from '../../../electron/backend/team/backups/keeper.ts';
import { makePrivacyHandlers } from '../../../electron/backend/workflows/privacy/handlers.ts';
import { makeBackend } from '../backend.ts';
import { importList } from '../import-list.ts';
import { plainFund } from '../money-calls.ts';
import {
  numberedPassword,
  testPassword,
  testStrength,
  testTeamHandlers,
  testUserHandlers,
} from '../test-keys.ts';

/**
 * A second process with the real backend, for tests that kill it: opens the team file at argv[2],
 * then does what argv[3] says.
 *
 * `hold` reports what opening gave and waits. `write` adds funds one by one and reports each after
 * the backend has confirmed it. `change` sets one new password after another, with the recovery code
 * at argv[4], and reports each in the same way. `backup` makes one backup after another.
 * `remove` adds users and removes each again; it reports the new recovery code before, and the password of who
 * was removed after.
 * `destroy` says that it begins, carries out the first list of what is destroyed, and reports that.
 * `open` opens the file, which may bring it up to date. `import` imports the list at argv[4]. Both say when they
 * begin, and report nothing more before they are done.
 */
const [path = '', task = 'hold', argument = ''] = process.argv.slice(2);
const say = (message: unknown) => process.send?.(message);

const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: {
    ...fileHandlers,
    ...makeBackupHandlers(testStrength),
    ...testUserHandlers,
    ...makePrivacyHandlers(testStrength),
  },
  ...(task === 'backup' ? { backups: new BackupKeeper(testStrength) } : {}),
});
if (task === 'open') say({ begins: true });
const opened = await backend.call('team.open', {
  file: backend.grant(path),
  password: testPassword,
});
say({ opened });

if (task === 'write' && opened.ok) {
  for (let count = 1; ; count += 1) {
    const name = `Fonds ${process.pid}-${count}`;
    await backend.ask('budget.saveFund', {
      id: null,
      name,
      ...plainFund,
    });
    say({ confirmed: name });
    // Lets the message leave before the next write.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
if (task === 'change' && opened.ok) {
  for (let count = 1; ; count += 1) {
    await backend.close();
    const newPassword = numberedPassword(count);
    const file = backend.grant(path);
    await backend.ask('team.openWithRecoveryCode', { file, recoveryCode: argument, newPassword });
    say({ confirmed: newPassword });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
if (task === 'remove' && opened.ok) {
  for (let count = 1; ; count += 1) {
    const { userId } = await backend.ask('team.addUser', {
      name: `Inval ${count}`,
      roles: ['klantmanager'],
      memberId: null,
      password: numberedPassword(count),
    });
    const { recoveryCode: code } = await backend.ask('team.newRecoveryCode', {
      password: testPassword,
    });
    say({ shown: code });
    await new Promise((resolve) => setImmediate(resolve));
    await backend.ask('team.removeUser', { userId, recoveryCode: code });
    say({ confirmed: numberedPassword(count) });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
if (task === 'destroy' && opened.ok) {
  say({ confirmed: 'begun' });
  await backend.ask('privacy.destroy', { listId: 1 });
  say({ confirmed: 'destroyed' });
}
if (task === 'backup' && opened.ok) {
  for (let count = 1; ; count += 1) {
    await backend.ask('budget.saveFund', {
      id: null,
      name: `Fonds ${process.pid}-${count}`,
      ...plainFund,
    });
    await backend.ask('backups.make', {});
    const [latest] = (await backend.ask('backups.list', {})).backups;
    say({ confirmed: latest?.name });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
if (task === 'import' && opened.ok) {
  say({ begins: true });
  await importList(backend, argument);
  say({ confirmed: 'import' });
}
// Until it is killed or disconnected, the file stays held.
process.once('disconnect', () => process.exit(0));
