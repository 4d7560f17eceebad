import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './write-atomically.ts';

const settingsSchema = z.object({ lastFile: z.string().min(1).nullable().catch(null) });
type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  /** The team file of last time. A settings file that is missing or garbled counts as none. */
  readonly lastFile: () => Promise<string | null>;
  readonly rememberLastFile: (path: string) => Promise<void>;
}

/** Settings of this computer's user: which file was open, never what is in it. */
export function openSettings(userData: string): SettingsStore {
  const path = join(userData, 'instellingen.json');
  const read = async (): Promise<Settings> => {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return { lastFile: null };
    }
  };
  return {
    lastFile: async () => (await read()).lastFile,
    rememberLastFile: async (lastFile) => {
      await mkdir(userData, { recursive: true });
      await writeAtomically(path, `${JSON.stringify({ ...(await read()), lastFile }, null, 2)}\n`);
    },
  };
}
