import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileHandlers } from '../../electron/backend/handlers.ts';
import { keyFilePaths } from '../../electron/backend/team/keys/copies.ts';
import { makeBackend, type TestBackend } from '../support/backend.ts';
import { plainFund } from '../support/money-calls.ts';
import { rounds } from '../support/long.ts';
import { attempt } from '../support/tally.ts';
import { makeFolder, newTestTeam } from '../support/team-file.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from '../support/test-keys.ts';

let made: ReturnType<typeof makeFolder>;
let path: string;
let settings: string;
let backend: TestBackend;
let seconds = 0;

const open = async (): Promise<void> => {
  backend = makeBackend({
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
    sessionHandlers: testTeamHandlers,
    settingsFolder: settings,
    now: () => new Date(Date.UTC(2026, 2, 2, 9, 0, (seconds += 1))),
  });
  await backend.ask('team.open', { file: backend.grant(path), password: testPassword });
};

const copy = (from: string, to: string): void => {
  copyFileSync(from, to);
  for (const [at, key] of keyFilePaths(from).entries()) {
    copyFileSync(key, keyFilePaths(to)[at] ?? '');
  }
};

beforeEach(async () => {
  made = makeFolder();
  path = join(made.folder, 'Statushouders.trede');
  settings = join(made.folder, 'instellingen');
  backend = makeBackend({
    fileHandlers: { ...fileHandlers, ...testUserHandlers },
    sessionHandlers: testTeamHandlers,
    settingsFolder: settings,
  });
  const file = backend.grant(path);
  await backend.ask('team.create', { file, ...newTestTeam, password: testPassword });
  await backend.ask('team.close', {});
});
afterEach(async () => {
  await backend.close();
  made.cleanup();
});

const total = rounds(4, 20);

describe('an older copy of the file that is put back', () => {
  it(
    `is told at opening, whatever is left outside the file, ${total} times`,
    async () => {
      const older = join(made.folder, 'ouder.trede');
      for (let round = 0; round < total; round += 1) {
        copy(path, older);
        await open();
        expect(await backend.ask('team.logWarning', {})).toBeNull();
        await backend.ask('budget.saveFund', { id: null, name: `Fonds ${round}`, ...plainFund });
        await backend.ask('team.close', {});
        copy(older, path);
        if (round % 3 === 1) rmSync(`${path}-logboek`);
        if (round % 3 === 2) rmSync(settings, { recursive: true });
        await open();
        await attempt('5', async () => {
          expect(await backend.ask('team.logWarning', {})).not.toBeNull();
        });
        await backend.ask('team.seenLogWarning', {});
        await backend.ask('team.close', {});
      }
    },
    total * 10_000,
  );
});
