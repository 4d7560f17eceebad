import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../build/preview/find-chromium.mts';
import { builtPrintAssets } from '../../build/preview/print.mts';
import { rounds } from '../support/long.ts';
import { textOf } from '../support/report-outputs/read-markup.ts';
import { isAccessible } from './support/accessible.ts';
import { readPdf } from './support/read-pdf.ts';
import {
  partsWith,
  readTaggedPdf,
  type Tagged,
  type TaggedPdf,
} from './support/read-tagged-pdf.ts';

// Reports of the demo caseload as they are printed: what stands in the PDF, in its tags and beside them, is
// what stands in the page of which it is made, and nothing else.

const few = [
  'evaluatie/afronden/twee',
  'samenvatting/verbergen/een',
  'enquete/intern/twee',
  'eigen/intern/twee',
];
const all = ['evaluatie', 'samenvatting', 'jaarverslag', 'enquete', 'eigen'].flatMap((id) =>
  ['intern', 'afronden', 'verbergen'].flatMap((way) =>
    ['een', 'twee'].map((periods) => `${id}/${way}/${periods}`),
  ),
);
const questions = rounds(0, 1) === 1 ? all : few;

let folder: string;
let browser: Browser;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = mkdtempSync(join(tmpdir(), 'trede-pdf-'));
  const script = resolve(import.meta.dirname, 'support/print-reports.ts');
  const run = spawnSync(process.execPath, [script, folder, ...questions], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Letters only: where lines break, and spaces beside them, is of the paper. */
const letters = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

/** The rows of tables in a page: what each cell is and says. */
const rowsIn = (html: string): string[] =>
  [...html.matchAll(/<tr[ >][\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<(t[hd])[ >][\s\S]*?<\/t[hd]>/g)]
      .map(([cell, tag]) => `${tag?.toUpperCase()} ${letters(textOf(cell))}`)
      .join(' | '),
  );

const textsBesideTables = ({ role, text, parts }: Tagged): string[] => {
  if (role === 'Table') return [];
  return parts.length === 0 ? [text] : parts.flatMap(textsBesideTables);
};

for (const [place, question] of questions.entries()) {
  test.describe(question, () => {
    let html: string;
    let bytes: Buffer;
    let pdf: TaggedPdf;
    test.beforeAll(async () => {
      html = readFileSync(join(folder, `${place}.html`), 'utf8');
      bytes = readFileSync(join(folder, `${place}.pdf`));
      pdf = await readTaggedPdf(bytes);
    });

    test('has every figure of its tables in cells with heads, and every word in its tags', () => {
      const heads = new Set(
        [...html.matchAll(/<thead>[\s\S]*?<\/thead>/g)].flatMap(([head]) => rowsIn(head)),
      );
      const rows = rowsIn(html);
      expect(rows.length).toBeGreaterThan(5);
      const printed = partsWith(pdf, 'TR').map(({ parts }) =>
        parts.map(({ role, text }) => `${role} ${letters(text)}`).join(' | '),
      );
      // Heads come again on the next page, and a row that went along with them leaves empty cells behind.
      const isEmpty = (row: string) => /^T[HD] (?: \| T[HD] )*$/.test(row);
      const read = printed.filter((row) => !heads.has(row) && !isEmpty(row));
      expect(read).toEqual(rows.filter((row) => !heads.has(row)));
      expect(new Set(printed.filter((row) => heads.has(row)))).toEqual(heads);

      // Chromium says the signs before the lines of a list too, and has its own form of quotes.
      const body = html
        .slice(html.indexOf('<body>'))
        .replace(/<(title|desc|table)[ >][\s\S]*?<\/\1>/g, '');
      const said = pdf.pages.flat().flatMap(textsBesideTables).join('');
      const quotes = (text: string) => text.replace(/[ʻ‘]/g, '‘').replace(/[ʼ’]/g, '’');
      expect(quotes(letters(said)).replaceAll('•', '')).toBe(quotes(letters(textOf(body))));
    });

    test('says of each figure what it shows', () => {
      const alts = [...html.matchAll(/<svg class="chart" role="img"[\s\S]*?<\/svg>/g)].map(
        ([svg]) =>
          [...svg.matchAll(/<(title|desc)[ >][\s\S]*?<\/\1>/g)]
            .map(([said]) => textOf(said))
            .join(' '),
      );
      expect(partsWith(pdf, 'Figure').map(({ alt }) => alt)).toEqual(alts);
    });

    test('is Dutch, has a title and bookmarks, and nothing behind its pages', async () => {
      expect(pdf.info).toMatchObject({
        Language: 'nl',
        Title: textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''),
      });
      const told = ['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Language'];
      const texts = Object.entries(pdf.info).filter(([, value]) => typeof value === 'string');
      for (const [name] of texts) expect([...told, 'PDFFormatVersion']).toContain(name);
      expect(pdf.attachments).toBeNull();
      expect(pdf.annotations).toBe(0);
      expect(pdf.outside.filter((text) => letters(text) !== '')).toEqual([]);
      const headings = [...html.matchAll(/<h[1-3][ >][\s\S]*?<\/h[1-3]>/g)].map(([heading]) =>
        textOf(heading),
      );
      expect((await readPdf(bytes)).bookmarks.map(letters)).toEqual(headings.map(letters));
      expect(partsWith(pdf, 'H1', 'H2', 'H3').map(({ text }) => letters(text))).toEqual(
        headings.map(letters),
      );
    });

    test('has on each A4 whose it is, who may see it, over what period, and which page', () => {
      const [way, mode] = [question.split('/')[1], / class="(\w+)"/.exec(html)?.[1]];
      const protection = {
        intern: 'VERTROUWELIJK',
        afronden: 'Deelbaar, afgerond',
        verbergen: 'Deelbaar, kleine aantallen verborgen',
      }[way ?? ''];
      expect(mode).toBe(way === 'intern' ? 'intern' : 'deelbaar');
      pdf.margins.forEach((text, page) => {
        for (const said of [
          'Gemeente Veldermeer',
          protection ?? '?',
          'Periode 01-01-2018 tot en met 31-12-2018',
          `Pagina ${page + 1} van ${pdf.pages.length}`,
        ]) {
          expect(text).toContain(said);
        }
      });
      for (const [width, height] of pdf.sizes) {
        expect(width).toBeCloseTo(595, 0);
        expect(height).toBeCloseTo(842, 0);
      }
    });

    test('carries its letters with it', () => {
      const fonts = bytes.toString('latin1').match(/\/Type \/FontDescriptor[\s\S]*?endobj/g) ?? [];
      expect(fonts.length).toBeGreaterThan(3);
      for (const font of fonts) expect(font).toMatch(/\/FontFile[23]? /);
      for (const font of fonts) expect(font).toMatch(/SourceSans|SourceSerif/);
    });

    test('ends no page with a title of what comes on the next', () => {
      const leaves = (part: Tagged): Tagged[] =>
        /^(H\d|P|Table|Figure|L|Caption)$/.test(part.role) ? [part] : part.parts.flatMap(leaves);
      for (const parts of pdf.pages) {
        expect(parts.flatMap(leaves).at(-1)?.role).not.toMatch(/^(H\d|Caption)$/);
      }
    });

    test('is printed of a page without faults for who cannot see it', async () => {
      const page = await browser.newPage();
      await page.route('http://print.invalid/**', (route) => {
        const { pathname } = new URL(route.request().url());
        return pathname === '/'
          ? route.fulfill({ contentType: 'text/html', body: html })
          : route.fulfill({
              path: join(builtPrintAssets, pathname.replace('/print-assets/', '')),
            });
      });
      await page.goto('http://print.invalid/');
      await isAccessible(page);
      await page.close();
    });
  });
}
