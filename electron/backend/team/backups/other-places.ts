import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder with more others than this is not a place for a team file: looking through it takes too long. */
const most = 200;

/**
 * The folders beside one with backups. When the team file gets another name, or was put back, those of before
 * stay behind in one of them; which, their manifests tell. None where that cannot be read.
 */
export async function otherPlaces(place: string): Promise<readonly string[]> {
  const parent = dirname(place);
  try {
    const entries = await readdir(parent, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort((a, b) => likely(b) - likely(a))
      .slice(0, most)
      .map((name) => join(parent, name))
      .filter((folder) => folder !== place);
  } catch {
    return [];
  }
}

/** Those that are called as Trede calls them come first. */
const likely = (name: string): number => (name.endsWith(' reservekopieën') ? 1 : 0);
