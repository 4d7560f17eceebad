import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ListChoicesInput } from '#shared/importing/schema.ts';
import { startBackend } from '../demo/ask-backend.mts';
import { inventRows, toCsv } from './caseload-csv.mts';
import { compare, timed, type Comparison } from './measure.mts';
import { inScratchFolder, withNewFile } from './scratch.mts';

/**
 * The whole import (read, check, store) against the least that puts the same rows in a file: csv-parse,
 * which was told how the list is written, and one prepared insert in one table, in one transaction of a
 * file that is encrypted as well.
 */
export async function compareImport(
  root: string,
  size: number,
  rounds: number,
): Promise<Comparison> {
  const csv = toCsv(caseloadOf25(size));
  const peaks: number[] = [];
  const comparison = await compare(
    {
      name: 'import',
      size,
      ours: 'lijst van 25 kolommen lezen, nakijken en bewaren',
      against: 'csv-parse en dezelfde rijen kaal in één tabel',
    },
    rounds,
    () => importThroughBackend(root, csv, peaks),
    () => insertPlainly(csv),
  );
  return peaks.length === 0 ? comparison : { ...comparison, peakMb: Math.max(...peaks) };
}

/** A caseload with a column that is not imported, and so many names that nobody has to be asked about. */
function caseloadOf25(size: number): string[][] {
  const [header = [], ...rows] = inventRows(size);
  const lastName = header.indexOf('achternaam');
  return [
    [...header, 'wijk'],
    ...rows.map((row, index) => [
      ...row.with(lastName, `${row[lastName] ?? ''}-${syllables(index)}`),
      index % 3 === 0 ? 'Noord' : 'Zuid',
    ]),
  ];
}

const parts = ['ba', 'de', 'gi', 'ko', 'lu', 'ma', 'ne', 'ri', 'so', 'tu'];
const syllables = (index: number): string =>
  [...String(index)].map((digit) => parts[Number(digit)] ?? '').join('');

function importThroughBackend(root: string, csv: string, peaks: number[]): Promise<number> {
  return inScratchFolder(async (folder) => {
    const path = join(folder, 'lijst.csv');
    writeFileSync(path, csv);
    const backend = startBackend(root);
    try {
      await backend.ask('team.create', {
        file: backend.choose(join(folder, 'bench.trede')),
        teamName: 'Meting',
        municipality: 'Meting',
        userName: 'Meting',
        password: 'een lang wachtwoord',
      });
      return await timed(async () => {
        const list = await backend.ask('importing.read', { file: backend.choose(path) });
        const choices: ListChoicesInput = {
          listId: list.listId,
          shape: list.shape,
          columns: list.columns.map((column) => ({
            column: column.index,
            field: column.suggestedField,
          })),
          referenceDate: list.suggestedReferenceDate,
        };
        const { faults, questions } = await backend.ask('importing.check', choices);
        if (faults.length + questions.length > 0) throw new Error('the invented list has faults');
        await backend.ask('importing.commit', choices);
      });
    } finally {
      peaks.push(...peakOfChildren());
      await backend.stop();
    }
  });
}

/** The most memory that the backend has had, in MB, where the system tells: its key takes some of it. */
function peakOfChildren(): number[] {
  try {
    const { pid } = process;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return children.flatMap((child) => {
      const peak = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, 'utf8'));
      return peak === null ? [] : [Math.round(Number(peak[1]) / 1024)];
    });
  } catch {
    return [];
  }
}

function insertPlainly(csv: string): Promise<number> {
  return inScratchFolder((folder) => {
    const path = join(folder, 'lijst.csv');
    writeFileSync(path, csv);
    return withNewFile(true, (file) =>
      timed(() => {
        const [header = [], ...body] = parse(readFileSync(path), { delimiter: ';' });
        file.driver.exec(`create table plain (${header.map((_, i) => `c${i} text`).join(', ')})`);
        const insert = file.driver.prepare(
          `insert into plain values (${header.map(() => '?').join(', ')})`,
        );
        file.driver.exec('begin');
        for (const row of body) insert.run(...row);
        file.driver.exec('commit');
      }),
    );
  });
}
