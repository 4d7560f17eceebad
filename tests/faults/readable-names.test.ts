import { fstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { count } from '../support/tally.ts';
import { makeTeamFile, type TestTeamFile } from '../support/team-file.ts';

const names = Array.from({ length: 50 }, (_, at) => `Zoeknaam-${at}-Tesfalidet`);
let made: TestTeamFile;
let temporary: string;

beforeEach(async () => {
  made = await makeTeamFile();
  temporary = join(made.folder, 'tijdelijk');
  mkdirSync(temporary);
  // Where SQLite would put temporary files, if it made any.
  process.env['SQLITE_TMPDIR'] = temporary;
});
afterEach(async () => {
  delete process.env['SQLITE_TMPDIR'];
  await made.cleanup();
});

/** Files of the folder, and files that this process has open even though their name is gone. */
function bytesInReach(): readonly Buffer[] {
  const inFolder = readdirSync(made.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(made.folder, name))
    .filter((path) => statSync(path).isFile());
  const handles = process.platform === 'linux' ? readdirSync('/proc/self/fd') : [];
  const open = handles.filter((handle) => isFile(Number(handle)));
  return [...inFolder, ...open.map((handle) => `/proc/self/fd/${handle}`)].map((path) =>
    readFileSync(path),
  );
}

function isFile(handle: number): boolean {
  try {
    return fstatSync(handle).isFile();
  } catch {
    return false;
  }
}

const needles = names.flatMap((name) => [Buffer.from(name), Buffer.from(name, 'utf16le')]);
const found = (): number =>
  bytesInReach().reduce(
    (sum, bytes) => sum + needles.filter((needle) => bytes.includes(needle)).length,
    0,
  );

/** Work that does not fit in the memory that SQLite was given: it looks for a place to put the rest. */
async function sortAndLook(): Promise<number> {
  const db = made.backend.db();
  for (const schema of ['main', 'temp']) {
    await db.executeQuery(CompiledQuery.raw(`pragma ${schema}.cache_size = 10`));
  }
  await db.insertInto('household').values({ id: 1, household_number: 'BP1' }).execute();
  await db.transaction().execute(async (trx) => {
    for (let batch = 0; batch < 40; batch += 1) {
      const values = names.map((name, at) => ({
        client_number: `${batch}-${at}`,
        household_id: 1,
        first_name: name,
        last_name: `${name} ${'x'.repeat(400)}`,
      }));
      await trx.insertInto('client').values(values).execute();
    }
  });
  const afterWriting = found();
  await db.executeQuery(
    CompiledQuery.raw('create temp table copied as select * from client order by last_name'),
  );
  return afterWriting + found();
}

describe('names of clients', () => {
  it('are in no file of the folder, no temporary file and no open handle', async () => {
    const whileOpen = await sortAndLook();
    expect(readdirSync(temporary)).toEqual([]);
    await made.backend.close();
    const afterwards = found();
    count('6', names.length, Math.min(names.length, whileOpen + afterwards));
    expect({ whileOpen, afterwards }).toEqual({ whileOpen: 0, afterwards: 0 });
  });

  it('would be found by this test if temporary files were allowed', async () => {
    await made.backend.db().executeQuery(CompiledQuery.raw('pragma temp_store = FILE'));
    expect(await sortAndLook()).toBeGreaterThan(0);
  });
});
