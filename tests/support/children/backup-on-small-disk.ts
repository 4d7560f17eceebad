import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { budgetHandlers } from '../../../electron/backend/budget/handlers.ts';
import type { FileHandlers } from '../../../electron/backend/handler.ts';
import { makeBackupHandlers } from '../../../electron/backend/team/backups/handlers.ts';
import { BackupKeeper } from '../../../electron/backend/team/backups/keeper.ts';
import { isAsVerified, readBackups } from '../../../electron/backend/team/backups/stored.ts';
import { makeBackend } from '../backend.ts';
import { testPassword, testStrength, testTeamHandlers } from '../test-keys.ts';

/**
 * Copies the team file at argv[3] to the small disk at argv[2] and makes backups there until it is full;
 * with `second` at argv[4] the team file stays where it is, and the small disk is its second place. Tells what
 * stands there in the end.
 */
const [disk = '', teamFolder = '', where = ''] = process.argv.slice(2);
const atMost = 40;
const isSecond = where === 'second';
const folder = isSecond ? teamFolder : disk;
if (!isSecond) cpSync(teamFolder, disk, { recursive: true });
const path = join(folder, 'Statushouders.trede');

const keeper = new BackupKeeper(testStrength);
let minutes = 0;
const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: { ...budgetHandlers, ...makeBackupHandlers(testStrength) } as FileHandlers,
  backups: keeper,
  now: () => new Date(2026, 2, 2, 9, minutes),
});
if (isSecond) backend.takeSecondPlace(path, disk);
const file = backend.grant(path);
await backend.ask('team.open', { file, password: testPassword });

let refusal: { readonly code: string; readonly message: string } | null = null;
for (let count = 0; count < atMost && refusal === null; count += 1) {
  // Long enough for another try of the second place.
  minutes += 16;
  const answer = await backend.call('backups.make', {});
  if (!answer.ok) refusal = answer.error;
  await backend.call('backups.status', {});
  await keeper.settled();
  if (isSecond && refusal === null) {
    const list = await backend.ask('backups.list', {});
    if (list.secondFailure !== null) refusal = { code: 'second', message: list.secondFailure };
  }
}
await backend.close();

const place = join(disk, 'Statushouders reservekopieën');
const backups = await readBackups(place).catch(() => []);
const whole = await Promise.all(backups.map(isAsVerified));
const folders = (() => {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
})();
const opened = await backend.call('team.open', { file, password: testPassword });
process.stdout.write(
  JSON.stringify({
    refusal,
    backups: backups.length,
    notWhole: whole.filter((one) => !one).length,
    half: folders.length - backups.length,
    opened: opened.ok,
  }),
);
await backend.close();
