import type { Clipboard } from 'electron';

/** What is put on the clipboard, by its kind. */
export class PreviewClipboardItem {
  readonly types: string[];
  readonly #parts: Readonly<Record<string, string>>;

  constructor(parts: Readonly<Record<string, string>>) {
    this.#parts = parts;
    this.types = Object.keys(parts);
  }

  getType(type: string): Promise<Blob> {
    const part = this.#parts[type];
    return part === undefined
      ? Promise.reject(new Error(`The clipboard holds no ${type}`))
      : Promise.resolve(new Blob([part], { type }));
  }

  text(type: string): string {
    return this.#parts[type] ?? '';
  }
}

type Used = Record<keyof Pick<Clipboard, 'write' | 'readText' | 'clear'>, unknown>;

/** `clipboard` of one run: its own, so that no test touches that of whoever runs it. */
export class PreviewClipboard implements Used {
  #item = new PreviewClipboardItem({});

  write([item]: readonly PreviewClipboardItem[]): Promise<void> {
    this.#item = item ?? new PreviewClipboardItem({});
    return Promise.resolve();
  }

  writeText(text: string): Promise<void> {
    return this.write([new PreviewClipboardItem({ 'text/plain': text })]);
  }

  readText(): Promise<string> {
    return Promise.resolve(this.#item.text('text/plain'));
  }

  /** For a test: what Excel and Word take. */
  readHtml(): Promise<string> {
    return Promise.resolve(this.#item.text('text/html'));
  }

  clear(): void {
    this.#item = new PreviewClipboardItem({});
  }
}
