import { readFileSync, renameSync, rmSync, watch, writeFileSync, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Locks held by runs inside this very process. */
const heldHere = new Set<string>();

/** One run at a time on a folder of user data; a second one knocks, says what it was started with, and goes. */
export class SingleInstance {
  readonly #lock: string;
  readonly #knock: string;
  readonly #folder: string;
  #watcher: FSWatcher | undefined;

  constructor(userData: string) {
    this.#folder = userData;
    this.#lock = join(userData, 'preview.lock');
    this.#knock = join(userData, 'preview.knock');
  }

  /** Gives false, after a knock on its door, when another run has the lock. */
  request(onKnock: (args: readonly string[]) => void, args: readonly string[] = []): boolean {
    if (!this.#take()) {
      if (this.#isHeld()) {
        // Under its own name only once it is whole: the other one reads it as soon as it is there.
        writeFileSync(`${this.#knock}.${process.pid}`, JSON.stringify(args));
        renameSync(`${this.#knock}.${process.pid}`, this.#knock);
        return false;
      }
      rmSync(this.#lock, { force: true });
      if (!this.#take()) return false;
    }
    heldHere.add(this.#lock);
    rmSync(this.#knock, { force: true });
    this.#watcher = watch(this.#folder, { persistent: false }, (event, name) => {
      if (event !== 'rename' || name !== 'preview.knock') return;
      let said: string;
      try {
        said = readFileSync(this.#knock, 'utf8');
        rmSync(this.#knock);
      } catch {
        return;
      }
      onKnock(JSON.parse(said) as string[]);
    });
    return true;
  }

  release(): void {
    this.#watcher?.close();
    if (heldHere.delete(this.#lock)) rmSync(this.#lock, { force: true });
  }

  #take(): boolean {
    try {
      writeFileSync(this.#lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      return false;
    }
  }

  #isHeld(): boolean {
    try {
      const pid = Number(readFileSync(this.#lock, 'utf8'));
      if (pid === process.pid) return heldHere.has(this.#lock);
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  }
}
