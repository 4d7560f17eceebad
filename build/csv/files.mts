import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** A list, and where what was read of it goes, seen from the folder for the results. */
export interface Job {
  readonly file: string;
  /** As it is named in messages. */
  readonly name: string;
  readonly result: string;
}

const listName = /\.(?:csv|tsv|txt|xlsx)$/i;

/**
 * The file itself, or each file of a folder and the folders in it, always in the same order. The result
 * is called after the file without `.csv`; where two files of a folder would get the same one, both keep
 * their whole name.
 */
export function findJobs(source: string): Job[] {
  const isFolder = statSync(source).isDirectory();
  const root = isFolder ? source : dirname(source);
  const names = isFolder ? filesIn(source).map((file) => relative(root, file)) : [basename(source)];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(shortened(name), (counts.get(shortened(name)) ?? 0) + 1);
  return names.map((name) => ({
    file: join(root, name),
    name,
    result: `${counts.get(shortened(name)) === 1 ? name.replace(listName, '') : name}.json`,
  }));
}

/** The same for two names that a computer may not tell apart. */
const shortened = (name: string): string => name.replace(listName, '').toLowerCase();

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.name.startsWith('.') ? [] : [path];
    });
}
