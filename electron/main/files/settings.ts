import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  appearanceSchema,
  usualAppearance,
  type Appearance,
} from '#shared/ipc/calls/desktop-appearance.ts';
import { errorCodeOf } from '#shared/kernel/error-code.ts';
import { windowPlaceSchema, type WindowPlace } from '../window-place.ts';
import { writeAtomically } from './write-atomically.ts';

const settingsSchema = z.object({
  lastFile: z.string().min(1).nullable().catch(null),
  /** The one of before that: who practised goes on with their own. */
  fileBefore: z.string().min(1).nullable().catch(null),
  /** The folder that takes the backups of a team file as well, by the path of that file. */
  secondPlaces: z.record(z.string(), z.string().min(1)).catch({}),
  /**
   * The name with which a team file was opened last, by its path. It stands here unencrypted, in the folder of
   * this computer's user alone: the name of a colleague, who is most often that very user, never of a client.
   * It opens nothing without the password, and 'Iemand anders?' takes it away.
   */
  lastUsers: z.record(z.string(), z.string().min(1)).catch({}),
  /** Where the window stood; `null`: it was never moved. */
  window: windowPlaceSchema.nullable().catch(null),
  appearance: appearanceSchema.catch(usualAppearance),
});
type Settings = z.infer<typeof settingsSchema>;

export interface SettingsStore {
  /** The team file of last time. A settings file that is missing or garbled counts as none. */
  readonly lastFile: () => Promise<string | null>;
  readonly rememberLastFile: (path: string) => Promise<void>;
  /** Where backups go as well, by the path of their team file. */
  readonly secondPlaces: () => Promise<Readonly<Record<string, string>>>;
  /** With which name the team file was opened last on this computer. */
  readonly lastUser: (teamFile: string) => Promise<string | null>;
  /** `null` forgets it. */
  readonly rememberUser: (teamFile: string, name: string | null) => Promise<void>;
  /** Forgets all that is remembered of such team files, by their path. The one of before is the last again. */
  readonly forgetTeamFiles: (such: (path: string) => boolean) => Promise<void>;
  /** `null` forgets it. */
  readonly rememberSecondPlace: (teamFile: string, folder: string | null) => Promise<void>;
  readonly windowPlace: () => Promise<WindowPlace | null>;
  readonly rememberWindowPlace: (place: WindowPlace) => Promise<void>;
  readonly appearance: () => Promise<Appearance>;
  readonly rememberAppearance: (appearance: Appearance) => Promise<void>;
  /** Resolves when what was to be written is written, or could not be. */
  readonly settled: () => Promise<void>;
}

/**
 * Settings of this computer's user: which file was open, never what is in it. Changes wait for each other, so that
 * of two at once neither is lost.
 */
export function openSettings(userData: string): SettingsStore {
  const path = join(userData, 'instellingen.json');
  let last: Promise<unknown> = Promise.resolve();
  /** @param change gives what becomes of the settings as they stand when its turn comes; `null`: nothing */
  const write = (change: (now: Settings) => Partial<Settings> | null): Promise<void> => {
    const turn = last.then(async () => {
      const now = await readSettings(path, 'keep');
      const changed = change(now);
      if (changed === null) return;
      await mkdir(userData, { recursive: true });
      await writeAtomically(path, `${JSON.stringify({ ...now, ...changed }, null, 2)}\n`);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  const read = () => readSettings(path, 'leave');
  return {
    lastFile: async () => (await read()).lastFile,
    rememberLastFile: (lastFile) =>
      write((now) => ({
        lastFile,
        fileBefore: now.lastFile === lastFile ? now.fileBefore : now.lastFile,
      })),
    secondPlaces: async () => (await read()).secondPlaces,
    rememberSecondPlace: (teamFile, folder) =>
      write(({ secondPlaces }) => ({ secondPlaces: withOne(secondPlaces, teamFile, folder) })),
    forgetTeamFiles: (such) =>
      write(({ lastFile, fileBefore, secondPlaces, lastUsers }) => ({
        lastFile: [lastFile, fileBefore].find((path) => path !== null && !such(path)) ?? null,
        fileBefore: null,
        secondPlaces: withoutThose(secondPlaces, such),
        lastUsers: withoutThose(lastUsers, such),
      })),
    lastUser: async (teamFile) => (await read()).lastUsers[teamFile] ?? null,
    rememberUser: (teamFile, name) =>
      write(({ lastUsers }) =>
        // What stands there already is not written again.
        (lastUsers[teamFile] ?? null) === name
          ? null
          : { lastUsers: withOne(lastUsers, teamFile, name) },
      ),
    windowPlace: async () => (await read()).window,
    rememberWindowPlace: (window) => write(() => ({ window })),
    appearance: async () => (await read()).appearance,
    rememberAppearance: (appearance) => write(() => ({ appearance })),
    settled: async () => {
      await last;
    },
  };
}

const noSettings: Settings = {
  lastFile: null,
  fileBefore: null,
  secondPlaces: {},
  lastUsers: {},
  window: null,
  appearance: usualAppearance,
};

/**
 * @param garbled what becomes of a text that cannot be read and is about to be replaced: it is kept under another
 * name, for in it may stand where the backups go
 * @throws when the file is there and the system does not give it: then it may not be replaced either
 */
async function readSettings(path: string, garbled: 'keep' | 'leave'): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (garbled === 'leave' || errorCodeOf(error) === 'ENOENT') return noSettings;
    throw error;
  }
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    if (garbled === 'keep') await copyFile(path, `${path}.onleesbaar`).catch(() => undefined);
    return noSettings;
  }
}

const withoutThose = (
  record: Readonly<Record<string, string>>,
  such: (key: string) => boolean,
): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !such(key)));

/** The record with another value under a key; `null` leaves the key out. */
function withOne(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Record<string, string> {
  const others = Object.entries(record).filter(([known]) => known !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
