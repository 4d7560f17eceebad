import { randomInt } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackedUpTeam, type BackedUpTeam } from '../support/backed-up-team.ts';
import { rounds } from '../support/long.ts';
import { maySmallDisks, onSmallDisk } from '../support/small-disk.ts';
import { attempt, count } from '../support/tally.ts';
import { makeTeamFile } from '../support/team-file.ts';

interface Outcome {
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly backups: number;
  readonly notWhole: number;
  readonly half: number;
  readonly opened: boolean;
}

const total = rounds(1, 25);

describe.runIf(maySmallDisks())('a disk that is full', () => {
  it(
    `takes no backup that is not whole, beside the team file and in the second place, ${total} times each`,
    async () => {
      const oneRound = async () => {
        const made = await makeTeamFile();
        await made.backend.close();
        const size = Math.ceil(readFileSync(made.path).length / 1024);
        const room = randomInt(3 * size);
        const beside = (await onSmallDisk(
          2 * size + room,
          'backup-on-small-disk.ts',
          made.folder,
        )) as Outcome;
        expect(beside, `${2 * size + room} KiB`).toMatchObject({ notWhole: 0, half: 0 });
        expect(beside.refusal).toMatchObject({
          code: 'backup-not-made',
          message: expect.stringContaining('De schijf is vol.') as string,
        });
        expect(beside.opened).toBe(true);

        const second = (await onSmallDisk(
          8 + room,
          'backup-on-small-disk.ts',
          made.folder,
          'second',
        )) as Outcome;
        expect(second, `${8 + room} KiB`).toMatchObject({ notWhole: 0, half: 0, opened: true });
        expect(second.refusal?.message).toContain('De schijf van de tweede plek is vol.');
        await made.cleanup();
      };
      for (let round = 0; round < total; round += 1) await attempt('16', oneRound);
    },
    total * 60_000,
  );
});

describe('a backup that was cut off or changed afterwards', () => {
  let team: BackedUpTeam;

  beforeEach(async () => {
    team = await makeBackedUpTeam();
  });
  afterEach(() => team.cleanup());

  const cuts = rounds(10, 50);

  it(
    `is never put back, proved or taken along, ${cuts} times`,
    async () => {
      const [backup] = await team.listed();
      const wanted = { place: 'beside' as const, name: backup?.name ?? '' };
      const copy = join(team.place, wanted.name, 'Statushouders.trede');
      const whole = readFileSync(copy);
      team.backend.takeSecondPlace(team.path, team.elsewhere);
      let accepted = 0;
      for (let round = 0; round < cuts; round += 1) {
        if (round % 2 === 0) truncateSync(copy, randomInt(whole.length));
        else {
          const changed = Buffer.from(whole);
          const byte = randomInt(whole.length);
          changed[byte] = (changed[byte] ?? 0) ^ (1 << randomInt(8));
          writeFileSync(copy, changed);
        }
        const restored = await team.backend.call('team.restore', { of: null, backup: wanted });
        const proved = await team.backend.call('backups.test', { backup: wanted });
        if (restored.ok || (proved.ok && proved.value.then !== null)) accepted += 1;
        // Another day, on which the second place would be tried again.
        team.setClock(new Date(2026, 2, 2, 9 + round));
        await team.keeper.settled();
        const taken = team.namesIn(join(team.elsewhere, 'Statushouders reservekopieën'));
        if (taken.includes(wanted.name)) accepted += 1;
        writeFileSync(copy, whole);
      }
      count('16', cuts, accepted);
      expect(accepted).toBe(0);
    },
    cuts * 5000,
  );
});
