import { describe, expect, it } from 'vitest';
import type { ReportContext } from '#shared/evaluation/published.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { surveyReport } from '#shared/evaluation/reports/survey.ts';
import {
  evaluationDefaults,
  type ReportPart,
  type ReportTable,
} from '#shared/evaluation/schema.ts';
import { neededTables } from '../../../../../electron/backend/evaluation/needed-tables.ts';
import { contentOf } from '../../../../../electron/backend/evaluation/report-content.ts';

const context: ReportContext = {
  period: { from: '2018-01-01', until: '2018-12-31' },
  mode: 'intern',
  way: 'geen',
  settings: evaluationDefaults,
  yearCounts: [],
};
const inTrajectory: ReportTable = {
  id: 'in-traject',
  title: 'Klanten met en zonder traject',
  rows: [{ id: 'ja', label: 'In een traject' }],
  columns: [{ id: 'totaal', label: 'Totaal', unit: 'personen' }],
  cells: [[3]],
  notes: [],
};
const headings = (parts: readonly ReportPart[]) =>
  contentOf(parts, [inTrajectory], context).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );

describe('a heading', () => {
  it('goes with the sentences under it when these have nothing to tell', () => {
    const parts: ReportPart[] = [
      { kind: 'heading', text: 'Geld' },
      { kind: 'sentences', id: 'financiering' },
      { kind: 'heading', text: 'Trajecten' },
      { kind: 'table', id: 'in-traject' },
    ];
    expect(headings(parts)).toEqual(['Trajecten']);
  });

  it('stays above a table that is not there, which says so', () => {
    expect(headings(surveyReport.parts)).toHaveLength(5);
  });

  it('stays when something is left under it, or when nothing was asked there', () => {
    const own: ReportPart[] = [
      { kind: 'heading', text: 'Deel 1' },
      { kind: 'heading', text: 'Trajecten' },
      { kind: 'table', id: 'taakstelling' },
      { kind: 'text', text: 'Dit wordt later ingevuld.' },
    ];
    expect(headings(own)).toEqual(['Deel 1', 'Trajecten']);
  });
});

describe('a table that was asked for and is not there', () => {
  const linesOf = (id: string, mode: 'intern' | 'deelbaar' = 'deelbaar', counted: string[] = []) =>
    contentOf(
      [{ kind: 'table', id }],
      [],
      { ...context, mode },
      null,
      new Set(counted),
    ).blocks.flatMap((block) => (block.kind === 'leftOut' ? [block.line] : []));

  it('says to the team where to fill in what nothing was recorded of', () => {
    expect(linesOf('duurzame-uitstroom', 'intern')).toEqual([
      'De tabel ‘Duurzame uitstroom’ staat er niet: er is nog geen uitkering ingevuld. Dat kan in het dossier van een klant, bij ‘Werk en opleiding’.',
    ]);
    expect(linesOf('taakstelling', 'intern')).toEqual([
      'De tabel ‘Taakstelling en gehuisvest, per half jaar’ staat er niet: de aantallen van deze jaren zijn niet ingevuld. Dat kan bij ‘Team en normen’, onder ‘Jaarcijfers’.',
    ]);
  });

  it('says to others only why something is not there', () => {
    expect(linesOf('duurzame-uitstroom')).toEqual([
      'De tabel ‘Duurzame uitstroom’ staat er niet: er is nog geen uitkering ingevuld.',
    ]);
    expect(linesOf('taakstelling')).toEqual([
      'De tabel ‘Taakstelling en gehuisvest, per half jaar’ staat er niet: de aantallen van deze jaren zijn niet ingevuld.',
    ]);
    for (const id of [...declaredTables.keys(), ...derivedTables.keys()]) {
      expect(linesOf(id).join(), id).not.toMatch(/Dat kan|Dat komt|Kies|Vul /);
    }
  });

  it('says that protecting left it out, where it was counted', () => {
    expect(linesOf('duurzame-uitstroom', 'deelbaar', ['duurzame-uitstroom'])).toEqual([
      'De tabel ‘Duurzame uitstroom’ staat er niet: die zou een kleine groep laten zien.',
    ]);
  });

  it('says something of every table, and of one that is not known any more', () => {
    const all = [...declaredTables.keys(), ...derivedTables.keys()].filter(
      (id) => id !== 'fondsverloop',
    );
    for (const id of [...all, 'ooit']) expect(linesOf(id), id).toHaveLength(1);
    expect(linesOf('fondsverloop', 'intern')).toHaveLength(1);
    // To share, that table is there without figures, and says so itself.
    expect(linesOf('fondsverloop')).toEqual([]);
  });
});

it('counts what only an internal report tells for that report alone', () => {
  const summary: ReportPart[] = [{ kind: 'sentences', id: 'samenvatting' }];
  const ids = (mode: 'intern' | 'deelbaar') => neededTables(summary, mode).map(({ id }) => id);
  expect(ids('intern')).toContain('trajectkosten');
  expect(ids('deelbaar')).not.toContain('trajectkosten');
});
