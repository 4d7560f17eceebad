import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { partsWith, readTaggedPdf, type TaggedPdf } from './support/read-tagged-pdf.ts';

// What goes to a provider and to the accountant, as it is printed: with tags, its own letters, and no name.

let folder: string;
test.beforeAll(() => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), 'trede-geld-'));
  const script = resolve(import.meta.dirname, 'support/print-money.ts');
  const run = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = [
  { name: 'letter', title: /^Opdracht \d{4}-0001$/, pages: 1, size: [595, 842] },
  { name: 'evidence', title: /^Bewijs bij het fonds, Participatiebudget, 2026$/, size: [842, 595] },
] as const;

for (const { name, title, size, ...document } of documents) {
  test.describe(name, () => {
    let bytes: Buffer;
    let pdf: TaggedPdf;
    let said: string;
    test.beforeAll(async () => {
      bytes = readFileSync(join(folder, `${name}.pdf`));
      pdf = await readTaggedPdf(bytes);
      said = pdf.pages.flatMap((parts) => parts.map(({ text }) => text)).join(' ');
    });

    test('is Dutch, has its title and tags, and fits on its pages', () => {
      expect(pdf.info).toMatchObject({ Language: 'nl' });
      expect(pdf.info['Title']).toMatch(title);
      expect(partsWith(pdf, 'H1')).toHaveLength(1);
      expect(partsWith(pdf, 'TH').length).toBeGreaterThan(3);
      expect(pdf.outside.filter((text) => text.trim() !== '')).toEqual([]);
      if ('pages' in document) expect(pdf.pages).toHaveLength(document.pages);
      for (const [width, height] of pdf.sizes) {
        expect(width).toBeCloseTo(size[0], 0);
        expect(height).toBeCloseTo(size[1], 0);
      }
      // The last page of several is no leftover of two lines.
      expect(
        pdf.pages
          .at(-1)
          ?.map(({ text }) => text)
          .join(' ').length,
      ).toBeGreaterThan(200);
    });

    test('carries its letters with it', () => {
      const fonts = bytes.toString('latin1').match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/\/FontFile[23]? /);
      for (const font of fonts) expect(font).toMatch(/SourceSans|SourceSerif/);
    });

    test('names no client, in no page and in no margin', () => {
      const names = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as string[];
      expect(names.length).toBeGreaterThan(10);
      const words = new Set([said, ...pdf.margins].join(' ').split(/[^\p{L}-]+/u));
      expect(names.filter((each) => words.has(each))).toEqual([]);
    });
  });
}

test('the evidence has each condition in a cell, on the page of its heading', async () => {
  const pdf = await readTaggedPdf(readFileSync(join(folder, 'evidence.pdf')));
  const rows = partsWith(pdf, 'TR').filter(({ text }) => text.includes('F-17'));
  expect(rows).toHaveLength(12);
  for (const { parts } of rows) {
    expect(parts.filter(({ text }) => text.trim() === 'ja')).toHaveLength(4);
  }
  const [first] = pdf.pages;
  expect(first?.map(({ text }) => text).join(' ')).toContain('F-17');
});
