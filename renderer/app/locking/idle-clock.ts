/** How long before locking is warned, in milliseconds. [WCAG 2.2.1] asks for twenty seconds at least. */
export const warnFor = 30_000;

interface Clocks {
  /** The time of day, which goes on while the computer sleeps. */
  readonly date: () => number;
  /** The time that this window runs, which nobody can set back. */
  readonly run: () => number;
}

const ofWindow: Clocks = { date: () => Date.now(), run: () => performance.now() };

/** How long nobody used the window, by the clock that says it was longest. */
export class IdleClock {
  readonly #clocks: Clocks;
  #date: number;
  #run: number;
  /** Where the pointer was seen last. */
  #place: string | null = null;

  constructor(clocks: Clocks = ofWindow) {
    this.#clocks = clocks;
    this.#date = clocks.date();
    this.#run = clocks.run();
  }

  /** Somebody is there. */
  touch(): void {
    this.#date = this.#clocks.date();
    this.#run = this.#clocks.run();
  }

  /**
   * The pointer was seen at a place of the screen. Chromium also tells so when what is under a still pointer
   * changes: that is nobody.
   */
  pointerAt(x: number, y: number): boolean {
    const place = `${x} ${y}`;
    const moved = this.#place !== null && this.#place !== place;
    this.#place = place;
    if (moved) this.touch();
    return moved;
  }

  /** In milliseconds. */
  get idleFor(): number {
    return Math.max(this.#clocks.date() - this.#date, this.#clocks.run() - this.#run);
  }
}
