import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIntact } from '../../../electron/backend/database/integrity.ts';
import { fileHandlers } from '../../../electron/backend/handlers.ts';
import type { TredeError } from '../../../shared/kernel/errors.ts';
import { makeBackend } from '../backend.ts';
import { plainFund } from '../money-calls.ts';
import { testPassword, testTeamHandlers, testUserHandlers } from '../test-keys.ts';

/**
 * Copies the team file at argv[3] to the small disk at argv[2], imports the list at argv[4] and changes things
 * until the disk is full; then makes room, and goes on. Tells what was refused and what is there in the end.
 */
const [disk = '', teamFolder = '', list = ''] = process.argv.slice(2);
const atMost = 400;
cpSync(teamFolder, disk, { recursive: true });
const filler = join(disk, 'van een ander');
writeFileSync(filler, Buffer.alloc(512 * 1024));
const path = join(disk, 'Statushouders.trede');

const backend = makeBackend({
  sessionHandlers: testTeamHandlers,
  fileHandlers: { ...fileHandlers, ...testUserHandlers },
});
const file = backend.grant(path);
const refusals: TredeError[] = [];
const open = async (): Promise<boolean> => {
  const answer = await backend.call('team.open', { file, password: testPassword });
  if (!answer.ok) refusals.push(answer.error);
  return answer.ok;
};

const confirmed: string[] = [];
/** Whether it was kept. */
async function save(name: string): Promise<boolean> {
  const answer = await backend.call('budget.saveFund', { id: null, ...plainFund, name });
  if (answer.ok) confirmed.push(name);
  else refusals.push(answer.error);
  return answer.ok;
}

let imported: boolean | null = null;
async function importOnce(): Promise<void> {
  const read = await backend.call('importing.read', { file: backend.grant(list) });
  if (!read.ok) return;
  const answer = await backend.call('importing.commit', {
    listId: read.value.listId,
    referenceDate: read.value.suggestedReferenceDate,
    columns: read.value.columns.map(({ index, suggestedField }) => ({
      column: index,
      field: suggestedField,
    })),
  });
  imported = answer.ok;
  if (!answer.ok) refusals.push(answer.error);
}

if (await open()) {
  await importOnce();
  for (let at = 0; at < atMost; at += 1) if (!(await save(`Fonds ${at} ${'x'.repeat(60)}`))) break;
}
const full = [...refusals];
// Somebody made room: the same window goes on, or opens the file after all.
rmSync(filler);
const wasOpen = (await backend.ask('team.status', {})) !== null;
const goesOn = (wasOpen || (await open())) && (await save('Fonds daarna'));
await backend.close();
const opened = await open();
const db = opened ? backend.db() : null;
const funds = (await db?.selectFrom('fund').select('name').execute()) ?? [];
const clients = (await db?.selectFrom('client').select('id').execute()) ?? [];
const stored = new Set(funds.map(({ name }) => name));
process.stdout.write(
  JSON.stringify({
    full,
    goesOn,
    opened,
    intact: opened && isIntact(backend.file().driver, true),
    lost: confirmed.filter((name) => !stored.has(name)).length,
    imported,
    clients: clients.length,
  }),
);
await backend.close();
