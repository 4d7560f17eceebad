import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListChoicesInput, ReadList } from '#shared/importing/schema.ts';
import type { TestBackend } from '../../../../support/backend.ts';

export interface ListFile {
  readonly folder: string;
  readonly backend: TestBackend;
}

let written = 0;

/** Writes a list in the folder of a test and reads it as a user would who chose it. */
export async function readList(
  { folder, backend }: ListFile,
  content: string | Uint8Array,
): Promise<ReadList> {
  return backend.ask('importing.read', { file: chosenList({ folder, backend }, content) });
}

export function chosenList({ folder, backend }: ListFile, content: string | Uint8Array): string {
  written += 1;
  const path = join(folder, `lijst-${written}.csv`);
  writeFileSync(path, content);
  return backend.grant(path);
}

/** The choices that a user makes who changes nothing. */
export const asSuggested = (read: ReadList): ListChoicesInput => ({
  listId: read.listId,
  referenceDate: read.suggestedReferenceDate,
  columns: read.columns.map(({ index, suggestedField }) => ({
    column: index,
    field: suggestedField,
  })),
});

/** Everything that the team file holds, table by table, but for the log. */
export async function contentOf(backend: TestBackend): Promise<Record<string, unknown[]>> {
  const content: Record<string, unknown[]> = {};
  for (const table of storedTables) {
    content[table] = await backend.db().selectFrom(table).selectAll().execute();
  }
  return content;
}

const storedTables = [
  'household',
  'client',
  'client_track',
  'client_case_manager',
  'client_language_level',
  'ladder_measurement',
  'outflow',
  'provider',
  'trajectory_type',
  'product',
  'trajectory',
  'fund',
  'imported_cost',
  'import_run',
] as const;

export const csv = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

export const trajectoryHeader =
  'klantnummer;bijstandspartij;voornaam;achternaam;traject;aanbieder;startdatum;kosten;fonds' as const;

/** `count` clients of one row each, two to a household, each with a paid trajectory. */
export function manyRows(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `K${100_000 + index};P${index >> 1};Voornaam${index};Achternaam;Jobcoaching;Op Stap;01-02-2018;1.450,00;Fonds A`,
  );
}
