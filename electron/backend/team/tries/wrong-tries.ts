import { counted } from '#shared/kernel/text.ts';
import { Refusal } from '../../refusal.ts';
import { noStore, type TriesStore } from './tries-store.ts';

/** This many wrong ones in a row cost nothing; each one after doubles the wait. */
const free = 3;
const longestSeconds = 60;

/** How long to wait after so many wrong tries in a row, in seconds. */
export const waitAfter = (wrong: number): number =>
  wrong <= free ? 0 : Math.min(longestSeconds, 2 ** Math.min(wrong - free - 1, 10));

/** A secret that was tried and is not the right one: it counts. A code that was mistyped is none. */
export class WrongSecret extends Refusal {}

/**
 * Makes guessing slow at this computer, for each team file: after a few wrong passwords or codes in a row the
 * next may only be tried after a wait that grows. Who copies the files can guess elsewhere; there the cost of
 * a try is what holds.
 */
export class WrongTries {
  readonly #store: TriesStore;

  constructor(store: TriesStore = noStore()) {
    this.#store = store;
  }

  /**
   * Tries a secret.
   *
   * @param work is told how many wrong tries went before
   * @throws Refusal `too-many-tries` before the work, while the wait lasts; and what the work throws
   */
  async one<T>(fileId: string, now: Date, work: (wrongBefore: number) => Promise<T>): Promise<T> {
    const { wrong, at } = this.#store.read(fileId);
    refuseTooSoon(wrong, at, now.getTime());
    // Counted before it is known: ending the program in the middle of a try wins nothing.
    this.#store.write(fileId, { wrong: wrong + 1, at: now.getTime() });
    try {
      const value = await work(wrong);
      this.#store.write(fileId, { wrong: 0, at: 0 });
      return value;
    } catch (error) {
      if (!(error instanceof WrongSecret)) this.#store.write(fileId, { wrong, at });
      throw error;
    }
  }
}

function refuseTooSoon(wrong: number, at: number, now: number): void {
  const wait = waitAfter(wrong) * 1000;
  // A clock that was set back makes nobody wait longer than once.
  const passed = Math.max(0, now - at);
  if (passed >= wait) return;
  const seconds = Math.ceil((wait - passed) / 1000);
  throw new Refusal(
    'too-many-tries',
    `Er is te vaak een verkeerd wachtwoord of een verkeerde code ingevuld. Uw gegevens zijn veilig. Wacht ${counted(seconds, 'seconde', 'seconden')} en probeer het opnieuw.`,
    undefined,
    seconds,
  );
}
