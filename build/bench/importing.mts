import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { startBackend } from '../demo/ask-backend.mts';
import { inventRows, toCsv } from './caseload-csv.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder, withNewFile } from './scratch.mts';

/** The whole import (read, check, store) against the plain insert of the same parsed rows in one table. */
export function compareImport(root: string, size: number, rounds: number): Promise<Comparison> {
  const rows = inventRows(size);
  return compare(
    {
      name: 'import',
      size,
      ours: 'lijst lezen, nakijken en bewaren',
      against: 'dezelfde rijen kaal in één tabel',
    },
    rounds,
    () => importThroughBackend(root, toCsv(rows)),
    () => insertPlainly(rows),
  );
}

function importThroughBackend(root: string, csv: string): Promise<number> {
  return inScratchFolder(async (folder) => {
    const path = join(folder, 'lijst.csv');
    writeFileSync(path, csv);
    const backend = startBackend(root);
    try {
      await backend.ask('team.create', {
        file: backend.choose(join(folder, 'bench.trede')),
        teamName: 'Meting',
        municipality: 'Meting',
        password: 'een lang wachtwoord',
      });
      return await timed(async () => {
        const list = await backend.ask('importing.read', { file: backend.choose(path) });
        const choices: ListChoicesInput = {
          listId: list.listId,
          columns: list.columns.map((column) => ({
            column: column.index,
            field: column.suggestedField,
          })),
          referenceDate: list.suggestedReferenceDate,
        };
        const { faults } = await backend.ask('importing.check', choices);
        if (faults.length > 0) throw new Error('the invented list has faults');
        await backend.ask('importing.commit', choices);
      });
    } finally {
      await backend.stop();
    }
  });
}

function insertPlainly(rows: readonly (readonly string[])[]): Promise<number> {
  const [header = [], ...body] = rows;
  return withNewFile(true, (file) =>
    timed(() => {
      file.driver.exec(`create table plain (${header.map((_, i) => `c${i} text`).join(', ')})`);
      const insert = file.driver.prepare(
        `insert into plain values (${header.map(() => '?').join(', ')})`,
      );
      file.driver.exec('begin');
      for (const row of body) insert.run(...row);
      file.driver.exec('commit');
    }),
  );
}
