import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { decodeManifest, manifestName } from './manifest.ts';
import { backupTexts } from './texts.ts';

/** Refuses to open a backup where it stands: what was written in it would go when it is thinned. */
export function refuseBackup(path: string): void {
  let text: string;
  try {
    text = readFileSync(join(dirname(path), manifestName), 'utf8');
  } catch {
    return;
  }
  if (decodeManifest(text)?.teamFile === basename(path)) {
    throw new Refusal('is-backup', backupTexts.isBackup, 'file');
  }
}
