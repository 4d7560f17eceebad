import { randomUUID } from 'node:crypto';

export interface ShownDocument {
  /** By what the bytes are: never what the name of a file said. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * The documents that are on screen now. They live in the memory of this process only: nothing readable
 * touches a temp folder, and with locking they are gone.
 */
export class ShownDocuments {
  readonly #byPath = new Map<string, ShownDocument>();

  /** Gives the path under the app's own origin at which it is seen until it is closed. It cannot be guessed. */
  add(document: ShownDocument): string {
    const path = `/document/${randomUUID()}`;
    this.#byPath.set(path, document);
    return path;
  }

  at(path: string): ShownDocument | undefined {
    return this.#byPath.get(path);
  }

  clear(): void {
    for (const { bytes } of this.#byPath.values()) bytes.fill(0);
    this.#byPath.clear();
  }
}
