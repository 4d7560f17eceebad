import { createHash } from 'node:crypto';
import type { Copied } from '#shared/kernel/copied-table.ts';

/** What of the clipboard of the system is used. */
export interface SystemClipboard {
  readonly write: (copied: Copied) => Promise<void>;
  readonly readText: () => Promise<string>;
  readonly clear: () => void;
}

export interface OwnClipboard {
  /**
   * Begins to copy something of the file that is open: to be called before anything is waited for.
   *
   * @returns puts it there; `false` where the clipboard was emptied since, for the file may be locked by then
   */
  readonly begin: () => (copied: Copied) => Promise<boolean>;
  /** What stands on it now came from the window: somebody copied it by hand. */
  readonly takeOver: () => Promise<void>;
  /** Empties it, unless something else was copied since. Never fails, and waits a second at most. */
  readonly forget: () => Promise<void>;
}

/** How long a clipboard that does not answer is waited for, in milliseconds. */
const patience = 1000;

/**
 * The clipboard, with what Trede put there: a list of clients may not stay on it when the file is locked. Only a
 * fingerprint of the text is kept.
 */
export function ownClipboard(system: SystemClipboard): OwnClipboard {
  let ours: string | null = null;
  /** How often it was emptied. */
  let emptied = 0;
  const clearOf = async (put: string): Promise<void> => {
    const text = await withinPatience(system.readText());
    // Where it cannot be read, nobody knows that it is somebody else's.
    if (text === null || fingerprint(text) === put) system.clear();
  };
  /** What came there is ours, or goes again when it came after it was emptied. */
  const keep = async (put: string, since: number): Promise<boolean> => {
    if (since === emptied) {
      ours = put;
      return true;
    }
    await clearOf(put);
    return false;
  };
  return {
    begin: () => {
      const since = emptied;
      return async (copied) => {
        if (since !== emptied) return false;
        await system.write(copied);
        return keep(fingerprint(copied.text), since);
      };
    },
    takeOver: async () => {
      const since = emptied;
      const text = await system.readText();
      if (text !== '') await keep(fingerprint(text), since);
      else if (since === emptied) ours = null;
    },
    forget: async () => {
      const put = ours;
      ours = null;
      emptied += 1;
      if (put !== null) await clearOf(put);
    },
  };
}

/** Windows gives line ends back as it likes. */
const fingerprint = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex');

async function withinPatience(reading: Promise<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    return await Promise.race([reading.catch(() => null), tired]);
  } finally {
    clearTimeout(timer);
  }
}
