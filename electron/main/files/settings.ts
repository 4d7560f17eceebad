import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './write-atomically.ts';

const settingsSchema = z.object({
  lastFile: z.string().min(1).nullable().catch(null),
  /** The folder that takes the backups of a team file as well, by the path of that file. */
  secondPlaces: z.record(z.string(), z.string().min(1)).catch({}),
});
type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  /** The team file of last time. A settings file that is missing or garbled counts as none. */
  readonly lastFile: () => Promise<string | null>;
  readonly rememberLastFile: (path: string) => Promise<void>;
  /** Where backups go as well, by the path of their team file. */
  readonly secondPlaces: () => Promise<Readonly<Record<string, string>>>;
  /** `null` forgets it. */
  readonly rememberSecondPlace: (teamFile: string, folder: string | null) => Promise<void>;
}

/** Settings of this computer's user: which file was open, never what is in it. */
export function openSettings(userData: string): SettingsStore {
  const path = join(userData, 'instellingen.json');
  const read = async (): Promise<Settings> => {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return { lastFile: null, secondPlaces: {} };
    }
  };
  const write = async (changed: Partial<Settings>): Promise<void> => {
    await mkdir(userData, { recursive: true });
    await writeAtomically(path, `${JSON.stringify({ ...(await read()), ...changed }, null, 2)}\n`);
  };
  return {
    lastFile: async () => (await read()).lastFile,
    rememberLastFile: (lastFile) => write({ lastFile }),
    secondPlaces: async () => (await read()).secondPlaces,
    rememberSecondPlace: async (teamFile, folder) => {
      const others = Object.entries((await read()).secondPlaces).filter(
        ([known]) => known !== teamFile,
      );
      const own: [string, string][] = folder === null ? [] : [[teamFile, folder]];
      await write({ secondPlaces: Object.fromEntries([...others, ...own]) });
    },
  };
}
