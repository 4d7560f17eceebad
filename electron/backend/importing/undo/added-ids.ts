/** The rows that an import added to one table: their ids in order, with the digest of each. */
export class AddedIds {
  readonly ids: Uint32Array;
  readonly #digests: Uint32Array;

  constructor(ids: readonly number[], digests: readonly number[]) {
    const order = ids.map((_, place) => place);
    order.sort((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
    this.ids = Uint32Array.from(order, (place) => ids[place] ?? 0);
    this.#digests = Uint32Array.from(order, (place) => digests[place] ?? 0);
  }

  get count(): number {
    return this.ids.length;
  }

  has(id: number): boolean {
    return this.digestOf(id) !== null;
  }

  /** `null`: not a row of this import. */
  digestOf(id: number): number | null {
    let low = 0;
    let high = this.ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.ids[middle] ?? 0;
      if (found === id) return this.#digests[middle] ?? null;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  /** The ids in pieces of at most so many, each as the first and last id of a piece. */
  *pieces(size: number): Generator<readonly [first: number, last: number]> {
    for (let from = 0; from < this.ids.length; from += size) {
      const last = Math.min(from + size, this.ids.length) - 1;
      yield [this.ids[from] ?? 0, this.ids[last] ?? 0];
    }
  }

  /** Ids that follow each other without a gap, as the first and last of each run. */
  *runs(most: number): Generator<readonly [first: number, last: number]> {
    let first = this.ids[0];
    if (first === undefined) return;
    let last = first;
    for (const id of this.ids.subarray(1)) {
      if (id === last + 1 && id - first < most) {
        last = id;
        continue;
      }
      yield [first, last];
      first = last = id;
    }
    yield [first, last];
  }
}
