import { randomInt } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { isAsVerified, readBackups } from '../../electron/backend/team/backups/stored.ts';
import { newRecoveryCode } from '../../electron/backend/team/keys/recovery-code.ts';
import { makeBackend } from '../support/backend.ts';
import { rounds } from '../support/long.ts';
import { makeOldTeamFile } from '../support/old-team-file.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder } from '../support/team-file.ts';
import { breakOff } from '../support/team-process.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from '../support/test-keys.ts';

const clientCount = 200;
let aside: ReturnType<typeof makeFolder>;

beforeEach(async () => {
  aside = makeFolder();
  const secrets = { password: testPassword, recoveryCode: newRecoveryCode() };
  await makeOldTeamFile(join(aside.folder, 'Statushouders.trede'), secrets, ({ driver }) => {
    const household = driver.prepare('insert into household (id, household_number) values (?, ?)');
    const client = driver.prepare(
      'insert into client (client_number, household_id, first_name, last_name) values (?, ?, ?, ?)',
    );
    for (let id = 1; id <= clientCount; id += 1) {
      household.run(id, `BP${id}`);
      client.run(`K${id}`, id, `Voornaam ${id}`, `Achternaam ${id}`);
    }
  });
});
afterEach(() => aside.cleanup());

/** Opens a copy of the old file in a process that is killed after so long, and then once more, in peace. */
async function openTwice(after: number | null) {
  const { folder, cleanup } = makeFolder();
  cpSync(aside.folder, folder, { recursive: true });
  const path = join(folder, 'Statushouders.trede');
  const { took } = await breakOff(path, 'open', after);
  const backend = makeBackend({
    sessionHandlers: testTeamHandlers,
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
  });
  const file = backend.grant(path);
  const opened = await backend.call('team.open', { file, password: testPassword });
  const clients = opened.ok ? await backend.ask('caseload.list', {}) : null;
  await backend.close();
  const place = join(folder, 'Statushouders reservekopieën');
  const backups = existsSync(place) ? await readBackups(place) : [];
  const whole = await Promise.all(backups.map(isAsVerified));
  cleanup();
  return { took, opened, clients: clients?.length, broken: whole.filter((one) => !one).length };
}

const total = rounds(3, 100);

describe('a backend that is killed while it brings an old file up to date', () => {
  it(
    `leaves a file that opens with all that was in it, ${total} times`,
    async () => {
      const undisturbed = await openTwice(null);
      for (let round = 0; round < total; round += 1) {
        const after = randomInt(Math.ceil(undisturbed.took * 1.2));
        const { opened, clients, broken } = await openTwice(after);
        await attempt('18', () => {
          expect(opened, `after ${after} ms`).toMatchObject({ ok: true });
          expect({ clients, broken }).toEqual({ clients: clientCount, broken: 0 });
        });
      }
    },
    total * 20_000,
  );
});
