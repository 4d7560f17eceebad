/** One thing that can be found. */
export interface Findable<Item> {
  readonly item: Item;
  /** Its own words, folded. */
  readonly words: readonly string[];
  /** Words that may narrow it further, such as the name of the client of a note. */
  readonly beside?: readonly string[];
}

/** Ends an entry; no folded word holds it. */
const end = '\n';
/** Stands between the words of an entry and those beside it. */
const aside = '|';

/**
 * Things to find, in the order in which they are given. All words stand in one long text: looking
 * through that is faster than asking each thing.
 */
export class Bucket<Item> {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #items: readonly Item[];

  constructor(things: readonly Findable<Item>[]) {
    const parts: string[] = [];
    this.#starts = new Uint32Array(things.length);
    let length = 0;
    things.forEach(({ words, beside = [] }, place) => {
      const part = ` ${words.join(' ')}${aside} ${beside.join(' ')}${end}`;
      this.#starts[place] = length;
      length += part.length;
      parts.push(part);
    });
    this.#text = parts.join('');
    this.#items = things.map(({ item }) => item);
  }

  /**
   * What has every word, among its own or beside them. Lazily: who has enough stops.
   *
   * @param needles folded words; one that begins with a space stands at the beginning of a word
   */
  *find(needles: readonly string[]): Generator<{ item: Item; own: string }> {
    const rarest = needles.reduce(
      (longest, one) => (one.length > longest.length ? one : longest),
      '',
    );
    if (rarest === '') return;
    let from = 0;
    for (;;) {
      const hit = this.#text.indexOf(rarest, from);
      if (hit === -1) return;
      const place = this.#placeOf(hit);
      const item = this.#items[place];
      const until = this.#text.indexOf(end, hit);
      if (item === undefined || until === -1) return;
      const entry = this.#text.slice(this.#starts[place], until);
      if (needles.every((needle) => entry.includes(needle))) {
        yield { item, own: entry.slice(0, entry.indexOf(aside)) };
      }
      from = until + 1;
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
