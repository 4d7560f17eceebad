import { describe, expect, it } from 'vitest';
import type { ReportContext } from '#shared/evaluation/published.ts';
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
  it('goes with the tables under it when none of them has anything to tell', () => {
    expect(headings(surveyReport.parts)).toEqual(['Hoeveel klanten zijn in een traject?']);
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

it('counts what only an internal report tells for that report alone', () => {
  const summary: ReportPart[] = [{ kind: 'sentences', id: 'samenvatting' }];
  const ids = (mode: 'intern' | 'deelbaar') => neededTables(summary, mode).map(({ id }) => id);
  expect(ids('intern')).toContain('trajectkosten');
  expect(ids('deelbaar')).not.toContain('trajectkosten');
});
