import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readListFile } from '../../../../../electron/backend/importing/read-file.ts';
import { Refusal } from '../../../../../electron/backend/refusal.ts';
import { makeFolder } from '../../../../support/team-file.ts';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.cleanup());

const failureOf = (path: string): Promise<unknown> =>
  readListFile(path).then(
    () => null,
    (error: unknown) => error,
  );

describe('a file that cannot be read', () => {
  it('is refused when the system says so', async () => {
    const path = join(place.folder, 'rond.csv');
    symlinkSync(path, path);
    expect(await failureOf(path)).toBeInstanceOf(Refusal);
  });

  it('is a mistake in the program when Node says so', async () => {
    const error = await failureOf(join(place.folder, 'lijst\0.csv'));
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
    expect(error).not.toBeInstanceOf(Refusal);
  });
});
