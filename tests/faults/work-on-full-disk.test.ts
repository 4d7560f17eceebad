import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rounds } from '../support/long.ts';
import { maySmallDisks, onSmallDisk } from '../support/small-disk.ts';
import { attempt, skip } from '../support/tally.ts';
import { makeFolder, makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

const rowCount = 400;
let made: TestTeamFile;
let elsewhere: ReturnType<typeof makeFolder>;
let list: string;

beforeEach(async () => {
  made = await makeTeamFile();
  await made.backend.close();
  elsewhere = makeFolder();
  list = join(elsewhere.folder, 'lijst.csv');
  const rows = Array.from({ length: rowCount }, (_, at) => `K${at};P${at};Voor${at};Achternaam`);
  writeFileSync(
    list,
    ['klantnummer;bijstandspartij;voornaam;achternaam', ...rows, ''].join('\r\n'),
  );
});
afterEach(async () => {
  elsewhere.cleanup();
  await made.cleanup();
});

interface Outcome {
  readonly full: readonly { readonly code: string; readonly message: string }[];
  readonly goesOn: boolean;
  readonly opened: boolean;
  readonly intact: boolean;
  readonly lost: number;
  /** `null`: it did not come to that. */
  readonly imported: boolean | null;
  readonly clients: number;
}

const total = rounds(3, 50);

/** Of the file that stands beside it, in KiB. */
const filler = 512;
/** From no room for anything to room for all, in KiB. */
const most = 4000;

if (!maySmallDisks()) skip('3', 'hier mag geen kleine schijf worden gemaakt');

describe.runIf(maySmallDisks())('a disk that is full', () => {
  it(
    `costs nothing that was confirmed, says so, and work goes on once there is room, ${total} times`,
    async () => {
      const sizes = readdirSync(made.folder).map((name) => statSync(join(made.folder, name)).size);
      const own = Math.ceil(sizes.reduce((sum, size) => sum + Math.ceil(size / 4096) * 4, 0));
      let wasFull = 0;
      for (let round = 0; round < total; round += 1) {
        const room = own + filler + 8 + Math.round((round * most) / total);
        const outcome = (await onSmallDisk(
          room,
          'work-on-small-disk.ts',
          made.folder,
          list,
        )) as Outcome;
        if (outcome.full.length > 0) wasFull += 1;
        await attempt('3', () => {
          expect(outcome, `${room} KiB`).toMatchObject({
            goesOn: true,
            opened: true,
            intact: true,
            lost: 0,
            clients: outcome.imported === true ? rowCount : 0,
          });
          for (const { code, message } of outcome.full) {
            expect({ code, message }).toEqual({
              code: 'disk-full',
              message: expect.stringContaining('De schijf is vol.') as string,
            });
          }
        });
      }
      // The smallest has no room for the work.
      expect(wasFull).toBeGreaterThan(0);
    },
    total * 60_000,
  );
});
