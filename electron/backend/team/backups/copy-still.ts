import { statSync } from 'node:fs';
import { journalEndings } from '../../database/journals.ts';
import { Refusal } from '../../refusal.ts';
import { copyAndRead, sha256Of } from './hash.ts';
import { backupTexts } from './texts.ts';

/** A file, and the name that is free for its copy. */
export interface Copying {
  readonly from: string;
  readonly to: string;
}

/** A database, and the journals with something in them that belong to it. */
export const withJournals = (from: string, to: string): readonly Copying[] =>
  ['', ...journalEndings]
    .filter((ending) => ending === '' || sizeOf(from + ending) > 0)
    .map((ending) => ({ from: from + ending, to: to + ending }));

/**
 * Copies files that belong together, and reads all of them again afterwards: parts of two moments would make a
 * whole that never was.
 *
 * @throws Refusal `file-busy` when one of them changed meanwhile, or a journal came beside it
 */
export async function copyStill(
  files: readonly Copying[],
  copy: typeof copyAndRead = copyAndRead,
): Promise<void> {
  const came = journalsBeside(files);
  const copied: (readonly [string, string])[] = [];
  for (const { from, to } of files) copied.push([from, await copy(from, to)]);
  for (const [from, hash] of copied) {
    if ((await sha256Of(from).catch(() => null)) !== hash) throw changing();
  }
  if (journalsBeside(files) !== came) throw changing();
}

const journalsBeside = (files: readonly Copying[]): string =>
  files
    .flatMap(({ from }) => journalEndings.map((ending) => from + ending))
    .filter((path) => sizeOf(path) > 0)
    .join('\n');

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const changing = () => new Refusal('file-busy', backupTexts.changing, 'file');
