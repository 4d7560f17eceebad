import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileHandlers } from '../../../electron/backend/handler.ts';
import { makeBackend, testAccount } from '../backend.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from '../test-keys.ts';

/**
 * Copies the team file at argv[3] to the small disk at argv[2] and removes the user there whose name and
 * password follow. Tells what stands there in the end.
 */
const [disk = '', teamFolder = '', name = '', password = ''] = process.argv.slice(2);
cpSync(teamFolder, disk, { recursive: true });
const path = join(disk, 'Statushouders.trede');
const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: testUserHandlers as FileHandlers,
});
const file = backend.grant(path);
const open = (who: string, secret: string) =>
  backend.call('team.open', { file, name: who, password: secret });

await open(testAccount, testPassword);
const users = await backend.ask('team.users', {});
const userId = users.find((user) => user.name === name)?.id ?? 0;
const { recoveryCode } = await backend.ask('team.newRecoveryCode', { password: testPassword });
const answer = await backend.call('team.removeUser', { userId, recoveryCode });
const still = await backend.call('team.users', {});
const leftovers = readdirSync(disk).filter((one) => one.includes('.tijdelijk'));
await backend.close();
const opened = await open(testAccount, testPassword);
const listed = opened.ok ? await backend.ask('team.users', {}) : [];
await backend.close();
const old = await open(name, password);
await backend.close();
process.stdout.write(
  JSON.stringify({
    refusal: answer.ok ? null : answer.error,
    goesOn: still.ok,
    leftovers: leftovers.length,
    opened: opened.ok,
    users: listed.length,
    oldOpens: old.ok,
  }),
);
