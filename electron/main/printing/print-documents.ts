import { randomUUID } from 'node:crypto';
import { appOrigin } from '../app-url.ts';

export interface WaitingDocument {
  /** Where the print window finds the page. */
  readonly url: string;
  /** Takes it out of memory again. */
  readonly remove: () => void;
}

/** Pages that wait to be printed. They live in memory only: names and figures never touch a temp folder. */
export class PrintDocuments {
  readonly #byPath = new Map<string, string>();

  add(html: string): WaitingDocument {
    const path = `/print/${randomUUID()}.html`;
    this.#byPath.set(path, html);
    return { url: `${appOrigin}${path}`, remove: () => void this.#byPath.delete(path) };
  }

  at(path: string): string | undefined {
    return this.#byPath.get(path);
  }
}
