/** One thing that can be found. */
export interface Findable<Item> {
  readonly item: Item;
  /** Its own words, folded. */
  readonly words: readonly string[];
  /** Words that may narrow it further, such as the name of the client of a note. */
  readonly beside?: readonly string[];
}

/** Between entries; no folded word holds it. */
const edge = '\n';

/**
 * Things to find, in the order in which they are given. Their own words stand in one long text: looking
 * through that is faster than asking each thing.
 */
export class Bucket<Item> {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #items: readonly Item[];
  readonly #beside: readonly string[] | null;

  constructor(things: readonly Findable<Item>[]) {
    const parts: string[] = [];
    this.#starts = new Uint32Array(things.length);
    let length = 0;
    things.forEach(({ words }, place) => {
      const part = `${edge} ${words.join(' ')}`;
      this.#starts[place] = length;
      length += part.length;
      parts.push(part);
    });
    this.#text = parts.join('') + edge;
    this.#items = things.map(({ item }) => item);
    this.#beside = things.some(({ beside }) => beside !== undefined)
      ? things.map(({ beside = [] }) => ` ${beside.join(' ')}`)
      : null;
  }

  /** What begins with these words. Lazily: who has enough stops. */
  *startingWith(typed: string): Generator<Item> {
    for (const place of this.#places(`${edge} ${typed}`)) {
      const item = this.#items[place];
      if (item !== undefined) yield item;
    }
  }

  /**
   * What has every word, at least one of them among its own. Lazily: who has enough stops.
   *
   * @param needles folded words; one that begins with a space stands at the beginning of a word
   */
  *find(needles: readonly string[]): Generator<Item> {
    if (needles.length === 0) return;
    const longest = needles.toSorted((a, b) => b.length - a.length);
    const walks = (this.#beside === null ? longest.slice(0, 1) : longest).map((needle) =>
      this.#places(needle),
    );
    const heads = walks.map((walk) => walk.next());
    for (;;) {
      const places = heads.flatMap((head) => (head.done === true ? [] : [head.value]));
      if (places.length === 0) return;
      const place = Math.min(...places);
      heads.forEach((head, walk) => {
        if (head.done !== true && head.value === place) heads[walk] = walks[walk]?.next() ?? head;
      });
      const item = this.#items[place];
      if (item !== undefined && (needles.length === 1 || this.#hasAll(place, needles))) yield item;
    }
  }

  #hasAll(place: number, needles: readonly string[]): boolean {
    const own = this.#text.slice(this.#starts[place], this.#starts[place + 1]);
    const beside = this.#beside?.[place] ?? '';
    return needles.every((needle) => own.includes(needle) || beside.includes(needle));
  }

  /** The entries with this among their own words, each once. */
  *#places(needle: string): Generator<number, void> {
    let from = 0;
    for (;;) {
      const hit = this.#text.indexOf(needle, from);
      if (hit === -1) return;
      const place = this.#placeOf(hit);
      yield place;
      from = this.#starts[place + 1] ?? this.#text.length;
    }
  }

  /** The entry in which a place in the text lies. */
  #placeOf(position: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
