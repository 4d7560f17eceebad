import { readFile } from 'node:fs/promises';
import type { BuiltParts } from '../paths.ts';

/** The texts of the licences, from the first place where they stand. */
export async function readLicences({ own, others }: BuiltParts['licences']) {
  return { own: await firstOf(own), others: await firstOf(others) };
}

async function firstOf(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
