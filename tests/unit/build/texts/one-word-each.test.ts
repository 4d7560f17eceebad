import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

const textsOf = (folder: string): readonly { readonly file: string; readonly text: string }[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /texts[^/]*\.ts$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));

const found = (folder: string, pattern: RegExp): string[] =>
  textsOf(folder).flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([line]) => `${file}: ${line.trim()}`),
  );

it('leaves a form with Annuleren, and answers a question with Niet doen', () => {
  // The act of cancelling an order, and a way back to the screen before, are something else.
  const others = /\bcancel: '(?!Annuleren'|Niet doen'|Order annuleren'|Terug').*/g;
  expect(found('renderer', others)).toEqual([]);
});

it('brings a list in with one word: importeren', () => {
  expect(found('renderer', /.*'[^']*\b(inlezen|ingelezen)\b[^']*'.*/g)).toEqual([
    // What somebody may type in the search.
    expect.stringContaining('importeren inlezen excel csv bestand'),
  ]);
});
