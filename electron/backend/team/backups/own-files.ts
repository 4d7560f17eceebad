import { readdir } from 'node:fs/promises';
import { filesOf } from './stored.ts';

/** What Windows and macOS leave in every folder that somebody looks into: it goes with the backup. */
const litter = /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini)$/i;

/** Whether nothing stands in a backup's folder but what Trede put there: only then Trede may remove it. */
export async function holdsNothingElse(backup: {
  readonly folder: string;
  readonly teamFile: string;
}): Promise<boolean> {
  const own = new Set(filesOf(backup));
  return (await readdir(backup.folder)).every((name) => own.has(name) || litter.test(name));
}
