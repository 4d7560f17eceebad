import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  copyStill,
  withJournals,
} from '../../../../../../electron/backend/team/backups/copy-still.ts';
import { copyAndRead } from '../../../../../../electron/backend/team/backups/hash.ts';
import { makeFolder } from '../../../../../support/team-file.ts';

let made: ReturnType<typeof makeFolder>;
let from: string;
let to: string;
beforeEach(() => {
  made = makeFolder();
  from = join(made.folder, 'Team.trede');
  to = join(made.folder, 'kopie');
  writeFileSync(from, 'een');
  writeFileSync(`${from}-wal`, 'twee');
  writeFileSync(`${from}-journal`, '');
});
afterEach(() => made.cleanup());

/** Copies, and then somebody else does something. */
const thenSomebody =
  (works: () => void): typeof copyAndRead =>
  async (source, target) => {
    const hash = await copyAndRead(source, target);
    works();
    return hash;
  };

describe('copying files that belong together', () => {
  it('takes the journal that has something in it along', async () => {
    await copyStill(withJournals(from, to));
    expect(readFileSync(to, 'utf8')).toBe('een');
    expect(readFileSync(`${to}-wal`, 'utf8')).toBe('twee');
    expect(withJournals(from, to)).toHaveLength(2);
  });

  it.each(['', '-wal', '-journal'])(
    'is refused when somebody writes in it (%s)',
    async (ending) => {
      const works = thenSomebody(() => appendFileSync(from + ending, 'meer'));
      await expect(copyStill(withJournals(from, to), works)).rejects.toMatchObject({
        refused: { code: 'file-busy' },
      });
    },
  );
});
