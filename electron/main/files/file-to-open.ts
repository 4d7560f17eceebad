import { app } from 'electron';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether there is a file with the ending of a team file. */
export function isTeamFile(path: string): boolean {
  if (!path.toLowerCase().endsWith('.trede')) return false;
  try {
    return statSync(path).isFile();
  } catch {
    // Gone, or on a drive that does not answer: no reason not to start.
    return false;
  }
}

/** A Linux desktop may name a file by its address. `null` for an argument that names no file here. */
function pathOf(arg: string): string | null {
  if (arg.startsWith('-')) return null;
  if (!arg.startsWith('file:')) return resolve(arg);
  try {
    return fileURLToPath(arg);
  } catch {
    return null;
  }
}

/** The first team file among the arguments of a program, as an absolute path; `null` when there is none. */
export function teamFileAmong(args: readonly string[]): string | null {
  return args.map(pathOf).find((path) => path !== null && isTeamFile(path)) ?? null;
}

/**
 * Listens for the team file on which the user double-clicked to start Trede: on Windows and Linux it is an
 * argument, macOS tells it. Must be called before the app is ready.
 * @returns gives that file, once the app is ready
 */
export function listenForFileToOpen(args: readonly string[]): () => string | null {
  let told: string | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (isTeamFile(path)) told = path;
  });
  return () => told ?? teamFileAmong(args);
}
