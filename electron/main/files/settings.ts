import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './write-atomically.ts';

const settingsSchema = z.object({
  lastFile: z.string().min(1).nullable().catch(null),
  /** The folder that takes the backups of a team file as well, by the path of that file. */
  secondPlaces: z.record(z.string(), z.string().min(1)).catch({}),
  /**
   * The name with which a team file was opened last, by its path. It stands here unencrypted, in the folder of
   * this computer's user alone: the name of a colleague, who is most often that very user, never of a client.
   * It opens nothing without the password, and 'Iemand anders?' takes it away.
   */
  lastUsers: z.record(z.string(), z.string().min(1)).catch({}),
});
type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  /** The team file of last time. A settings file that is missing or garbled counts as none. */
  readonly lastFile: () => Promise<string | null>;
  readonly rememberLastFile: (path: string) => Promise<void>;
  /** Where backups go as well, by the path of their team file. */
  readonly secondPlaces: () => Promise<Readonly<Record<string, string>>>;
  /** `null` forgets it. */
  /** With which name the team file was opened last on this computer. */
  readonly lastUser: (teamFile: string) => Promise<string | null>;
  /** `null` forgets it. */
  readonly rememberUser: (teamFile: string, name: string | null) => Promise<void>;
  readonly rememberSecondPlace: (teamFile: string, folder: string | null) => Promise<void>;
}

/** Settings of this computer's user: which file was open, never what is in it. */
export function openSettings(userData: string): SettingsStore {
  const path = join(userData, 'instellingen.json');
  const read = async (): Promise<Settings> => {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return { lastFile: null, secondPlaces: {}, lastUsers: {} };
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
    rememberSecondPlace: async (teamFile, folder) =>
      write({ secondPlaces: withOne((await read()).secondPlaces, teamFile, folder) }),
    lastUser: async (teamFile) => (await read()).lastUsers[teamFile] ?? null,
    rememberUser: async (teamFile, name) => {
      const { lastUsers } = await read();
      // What stands there already is not written again.
      if ((lastUsers[teamFile] ?? null) === name) return;
      await write({ lastUsers: withOne(lastUsers, teamFile, name) });
    },
  };
}

/** The record with another value under a key; `null` leaves the key out. */
function withOne(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Record<string, string> {
  const others = Object.entries(record).filter(([known]) => known !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
