import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../files.ts';
import { placeOf } from './head-places.ts';

const noteSchema = z.object({
  fileId: z.string(),
  /** Stands for the path of a team file; see `placeOf`. */
  place: z.string(),
  /** The file that was put back, or the one beside which that was done. */
  which: z.enum(['restored', 'beside']),
  at: z.string(),
  account: z.string(),
  computer: z.string(),
});
const notesSchema = z.array(noteSchema);

/** That a backup was put back while no file was open to note it in. */
export type RestoreNote = Omit<z.infer<typeof noteSchema>, 'place'> & { readonly teamFile: string };

/** The last so many stay. */
const most = 100;

/** Keeps on this computer what the log must say when the files that it is about are opened here. */
export function keepRestoreNotes(settingsFolder: string, notes: readonly RestoreNote[]): void {
  const added = notes.map(({ teamFile, ...note }) => ({ ...note, place: placeOf(teamFile) }));
  write(settingsFolder, [...read(settingsFolder), ...added].slice(-most));
}

/** What must still be noted in a file. */
export function restoreNotesOf(settingsFolder: string | null, teamFile: string, fileId: string) {
  if (settingsFolder === null) return [];
  const place = placeOf(teamFile);
  return read(settingsFolder).filter((note) => note.fileId === fileId && note.place === place);
}

/** It stands in the file now. */
export function dropRestoreNotes(settingsFolder: string, teamFile: string, fileId: string): void {
  const place = placeOf(teamFile);
  const others = read(settingsFolder).filter(
    (note) => note.fileId !== fileId || note.place !== place,
  );
  write(settingsFolder, others);
}

const pathIn = (settingsFolder: string): string => join(settingsFolder, 'teruggezet.json');

function read(settingsFolder: string): z.infer<typeof notesSchema> {
  try {
    return notesSchema.parse(JSON.parse(readFileSync(pathIn(settingsFolder), 'utf8')));
  } catch {
    return [];
  }
}

function write(settingsFolder: string, notes: z.infer<typeof notesSchema>): void {
  mkdirSync(settingsFolder, { recursive: true });
  writeWhole(pathIn(settingsFolder), `${JSON.stringify(notes, null, 2)}\n`);
}
