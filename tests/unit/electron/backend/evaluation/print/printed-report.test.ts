import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printedReport } from '../../../../../../electron/backend/evaluation/print/printed-report.tsx';
import { trickyReport } from '../reports.ts';

const html = printedReport(trickyReport, '2026-03-17');

describe('the page from which the PDF is printed', () => {
  it('is a Dutch document with a title', () => {
    expect(html).toMatch(/^<!doctype html><html lang="nl"/);
    expect(html).toMatch(/<title>Evaluatie [^<]+<\/title>/);
  });

  it('says for whom it is, where that was said', () => {
    const forCouncil = printedReport(trickyReport, '2026-03-17', 'de <raad>');
    expect(forCouncil).toContain('>Aan</span> <span>de &lt;raad&gt;</span>');
    expect(html).not.toContain('>Aan</span>');
  });

  it('keeps to the content security policy: no script, no style of its own', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/print-assets/fonts.css',
      '/print-assets/page.css',
      '/print-assets/text.css',
      '/print-assets/tables.css',
      '/print-assets/figure.css',
    ]);
  });

  it('links each style that was made for printing', () => {
    const ofOthers = [
      'letter.css',
      'handover.css',
      'order.css',
      'money.css',
      'log.css',
      'privacy.css',
      'annex.css',
      'quick-card.css',
    ];
    const styles = readdirSync('resources/print')
      .filter((name) => !ofOthers.includes(name))
      .map((name) => `/print-assets/${name}`);
    for (const address of styles) expect(html).toContain(`href="${address}"`);
  });

  it('shows names with markup in them as text', () => {
    expect(html).toContain('&lt;b&gt;Team&lt;/b&gt; &amp; &quot;co&quot;');
    expect(html).not.toContain('<b>Team</b>');
  });

  it('gives every page its margins as data', () => {
    expect(html).toContain('data-head-middle="Evaluatie 2017–2019"');
    expect(html).toContain('data-head-right="Deelbaar, afgerond"');
    expect(html).toContain('data-foot-left="Periode 01-06-2017 tot en met 31-12-2019"');
  });

  it('says VERTROUWELIJK when it is internal, and only then', () => {
    const internal = printedReport({ ...trickyReport, mode: 'intern' }, '2026-03-17');
    expect(internal).toContain('class="intern"');
    expect(internal).toContain('data-head-right="VERTROUWELIJK"');
    expect(html).not.toContain('VERTROUWELIJK');
  });

  it('numbers each table, with heads that a reader can be told', () => {
    expect(html).toContain(
      '<h3 id="tabel-1-0"><b>Tabel 1.</b> Kosten per traject</h3><table class="few" aria-labelledby="tabel-1-0">',
    );
    expect(html).toContain('<th scope="col">Traject</th>');
    expect(html).toContain('<th scope="row">@SUM(A1)</th>');
  });

  it('writes figures as Dutch readers do, and hidden ones as a word', () => {
    expect(html).toContain('>1.250</td>');
    expect(html).toContain('>0</td>');
    expect(html.match(/>verborgen<\/td>/g)).toHaveLength(2);
  });

  it('writes cents in an internal report, and not where amounts are rounded', () => {
    const internal = printedReport({ ...trickyReport, mode: 'intern' }, '2026-03-17');
    expect(internal).toContain('>1.234.567,89</td>');
    expect(html).toContain('>1.234.568</td>');
  });

  it('draws a chart with a title, its figures in words, and no bar for what is hidden', () => {
    expect(html).toContain('<title id="figuur-1-0-0-titel">Betaald werk: 75</title>');
    expect(html).toContain(
      'Betaald werk: volledig 75, deels 0; Parttime &lt;werk&gt;: volledig 0, deels verborgen.',
    );
    const chart = html.slice(html.indexOf('<svg class="chart"'), html.indexOf('</figure>'));
    expect(chart.match(/class="chart-bar solid"/g)).toHaveLength(1);
    expect(chart).not.toContain('class="chart-bar hatched"');
    expect(html).toContain('<b>Figuur 1.</b> Betaald werk: 75. Aantal personen');
    expect(html).toContain('Dezelfde getallen staan in tabel 1.');
  });

  it('has its parts in order, a numbered heading each, and its protection last', () => {
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text);
    expect(headings).toEqual(['1. Inleiding', '2. Financiering', '3. Zo is dit rapport beschermd']);
    expect(html).toContain(
      '<p>Wij &lt;i&gt;begeleiden&lt;/i&gt; mensen.\nNaar werk.</p><p>En naar studie.</p>',
    );
    expect(html.indexOf('<figure>')).toBeLessThan(html.indexOf('<table'));
  });

  it('shows both periods side by side, under heads that a reader can be told', () => {
    const then = trickyReport.tables.map((table) => ({
      ...table,
      rows: table.rows.slice(1),
      cells: table.cells.slice(1),
    }));
    const comparedWith = { from: '2014-01-01', until: '2016-12-31' };
    const both = printedReport(
      { ...trickyReport, comparedWith, comparedTables: then },
      '2026-03-17',
    );
    expect(both).toContain(
      '<th scope="colgroup" class="figure" colSpan="2"><span>Personen</span></th>',
    );
    expect(both.match(/>2014–2016<\/th>/g)).toHaveLength(2);
    expect(both).toContain('>1.250</td><td class="figure">–</td>');
    expect(both).toContain('Een streepje: die regel is er in die periode niet.');
    expect(both).toContain('vergeleken met 2014–2016');
  });

  it('splits a table with many columns over parts that fit the page', () => {
    const years = Array.from({ length: 20 }, (_, index) => String(2000 + index));
    const wide = {
      id: 'uitstroom-per-jaar',
      title: 'Uitstroom',
      rows: [{ id: 'totaal', label: 'Totaal' }],
      columns: years.map((year) => ({ id: year, label: year, unit: 'personen' as const })),
      cells: [years.map(Number)],
      notes: [],
    };
    const printed = printedReport(
      { ...trickyReport, tables: [wide], blocks: [{ kind: 'table', id: wide.id }] },
      '2026-03-17',
    );
    const parts = printed.split('<table').slice(1);
    expect(parts.map((part) => part.match(/scope="col" class/g)?.length)).toEqual([7, 7, 6]);
    expect(printed.match(/\(vervolg\)/g)).toHaveLength(2);
    for (const year of years)
      expect(printed).toContain(`<th scope="col" class="figure">${year}</th>`);
  });
});
