import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportDefinition, ReportPart } from '#shared/evaluation/schema.ts';
import { readyMadeReports } from '#shared/evaluation/reports/ready-made.ts';
import { fillTables, type PlainCaseload } from '../../../../support/plain-caseload.ts';
import { randomCaseload } from '../../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../../support/team-file.ts';

const period = { from: '2017-06-01', until: '2019-12-31' };
let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

const report = (parts: readonly ReportPart[], mode: Report['mode'] = 'intern') => {
  const definition: ReportDefinition = { title: 'Uitkomsten', parts: [...parts], checkedWords: [] };
  return file.backend.ask('evaluation.report', { period, mode, definition });
};
const table = (id: string): ReportPart => ({ kind: 'table', id });
const withoutOutcomes = ({ outcomes: _, ...rest }: PlainCaseload): PlainCaseload => rest;

describe('the ready-made reports', () => {
  it.each(readyMadeReports)(
    '$id prints only what it names, and all of it that there is',
    async ({ definition }) => {
      await fillTables(file.backend.db(), randomCaseload(5, 250));
      for (const mode of ['intern', 'deelbaar'] as const) {
        const made = await report(definition.parts, mode);
        const named = definition.parts.flatMap((part) => (part.kind === 'table' ? part.id : []));
        for (const { id } of made.tables) expect([...named, 'uitstroom']).toContain(id);
        const tableBlocks = made.blocks.flatMap((block) =>
          block.kind === 'table' ? block.id : [],
        );
        expect(tableBlocks.every((id) => made.tables.some((each) => each.id === id))).toBe(true);
        const sentences = made.blocks.filter(({ kind }) => kind === 'sentences');
        expect(sentences).toHaveLength(
          definition.parts.filter(({ kind }) => kind === 'sentences').length,
        );
      }
    },
  );
});

describe('a team that keeps no contacts, plans, jobs or benefits', () => {
  it('is told that nothing is known of them, rather than that there were none', async () => {
    await fillTables(file.backend.db(), withoutOutcomes(randomCaseload(5, 80)));
    const outcomes = [
      'duurzame-uitstroom',
      'terugkeer',
      'uitval-werk',
      'eigen-niveau',
      'contacten',
      'gesproken',
    ];
    const made = await report([...outcomes, 'wachttijden'].map(table));
    expect(made.tables.map(({ id }) => id)).toEqual(['wachttijden']);
    expect(made.blocks.map(({ kind }) => kind)).toEqual([
      ...outcomes.map(() => 'leftOut'),
      'table',
    ]);
    expect(made.tables[0]?.columns.map(({ id }) => id)).toEqual(['traject', 'werk']);
    const notes = made.tables[0]?.notes.join(' ');
    expect(notes).toContain(
      'De kolom ‘Tot de intake’ staat er niet: er zijn nog geen contacten ingevuld.',
    );
    expect(notes).not.toContain('De intake is het eerste contact');
    const [sexes] = (await report([table('mannen-vrouwen')])).tables;
    expect(sexes?.rows.map(({ id }) => id)).not.toContain('gesproken');
    expect(sexes?.rows.map(({ id }) => id)).toContain('taalmaatje');
  });
});

describe('the months after which an outflow is sustained', () => {
  it('are those that the team has set, and are printed', async () => {
    await fillTables(file.backend.db(), randomCaseload(5, 80));
    const labels = async () => {
      const [sustained] = (await report([table('duurzame-uitstroom')])).tables;
      return {
        rows: sustained?.rows.map(({ label }) => label),
        note: sustained?.notes.find((note) => note.startsWith('Duurzaam')),
      };
    };
    expect((await labels()).rows?.[1]).toBe('Na 6 maanden (duurzaam)');
    const before = await file.backend.ask('evaluation.settings', {});
    await file.backend.ask('evaluation.saveSettings', { ...before, sustainedMonths: 12, before });
    const after = await labels();
    expect(after.rows).toEqual([
      'Na 3 maanden',
      'Na 6 maanden',
      'Na 12 maanden (duurzaam)',
      'Na 24 maanden',
    ]);
    expect(after.note).toContain('12 maanden');
  });
});

describe('how long the middle one waited', () => {
  it('is told to the team in days, and to nobody else', async () => {
    const person = (id: number, settled: string) => ({
      id,
      household: id,
      nationality: null,
      settled,
      groupByHand: null,
      buddy: null,
    });
    const days = ['2018-03-11', '2018-03-21', '2018-04-10', '2018-02-01'];
    await fillTables(file.backend.db(), {
      types: [],
      funds: [],
      persons: [1, 2, 3, 4, 5].map((id) => person(id, '2018-03-01')),
      outflows: [],
      trajectories: [],
      importedCosts: [],
      orders: [],
      invoices: [],
      measurements: [],
      outcomes: {
        routes: [],
        jobs: [],
        benefits: [],
        plans: [],
        // Ten, twenty and forty days; before the settlement is no days at all.
        contacts: days.map((date, index) => ({
          person: index + 1,
          date,
          purpose: 'intake' as const,
          mapped: false,
        })),
      },
    });
    const notes = async (mode: Report['mode']) =>
      (await report([table('wachttijden')], mode)).tables.flatMap((each) => each.notes);
    expect(await notes('intern')).toContain(
      'Van 4 personen wachtte de helft ten hoogste 15 dagen tot de intake.',
    );
    expect((await notes('deelbaar')).join(' ')).not.toContain('middelste');
  });
});

describe('what was entered of the municipality', () => {
  it('stands in the survey as it was entered, also in a shared one', async () => {
    await file.backend
      .db()
      .insertInto('yearly_count')
      .values([
        { year: 2018, settled: 33, target_first_half: 14, housed_first_half: 13 },
        { year: 2020, settled: 99 },
      ])
      .execute();
    for (const mode of ['intern', 'deelbaar'] as const) {
      const { tables } = await report([table('gevestigd-per-jaar'), table('taakstelling')], mode);
      // Not of a year after the period.
      expect(tables.map(({ cells }) => cells)).toEqual([[[33]], [[14, 13]]]);
    }
  });
});

it('says how what is public already is no part of the protection, only where it stands', async () => {
  await fillTables(file.backend.db(), randomCaseload(5, 80));
  const protectionOf = async (mode: Report['mode'], ...ids: string[]) =>
    (await report(ids.map(table), mode)).protection.join(' ');
  expect(await protectionOf('deelbaar', 'caseload', 'taakstelling')).toContain(
    'Uitzondering: ‘Taakstelling en gehuisvest, per half jaar’. Dat zijn openbare aantallen van de gemeente zelf.',
  );
  expect(await protectionOf('deelbaar', 'caseload')).not.toContain('Uitzondering');
  expect(await protectionOf('intern', 'caseload', 'taakstelling')).toBe('');
});
