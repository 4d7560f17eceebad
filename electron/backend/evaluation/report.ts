import type {
  CountedTable,
  EarlierFigure,
  ProtectedTables,
  ProtectionRules,
  ProtectTables,
} from '#shared/evaluation/counted.ts';
import { rowHeadingOf } from '#shared/evaluation/row-heading.ts';
import type {
  EvaluationSettings,
  Report,
  ReportRequest,
  ReportTable,
} from '#shared/evaluation/schema.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { waitingTimesTable } from '#shared/evaluation/tables/waiting-times.ts';
import { publicException, publicTables } from '#shared/evaluation/derived/municipality.ts';
import { fundCourseTable } from '#shared/evaluation/derived/fund-course.ts';
import { aboutTexts } from '#shared/evaluation/about-texts.ts';
import type { IsoDate, Period } from '#shared/kernel/dates.ts';
import { aboutOf } from './about.ts';
import { teamCostsException, teamCostsTable } from '#shared/evaluation/derived/team-costs.ts';
import { readFundCourse } from './derived/fund-course.ts';
import { readTeamCosts } from './derived/team-costs.ts';
import { waitingMedians } from './derived/waiting-medians.ts';
import { readYearCounts } from './derived/year-counts.ts';
import { countTables } from './engine/count-tables.ts';
import { readKeptAnswers } from './engine/kept-answers.ts';
import type { ReadModel } from './engine/read-model.ts';
import { knownPart } from './known-period.ts';
import { neededTables, printedIds } from './needed-tables.ts';
import { biggestFirst } from './published.ts';
import { asRecorded } from './recorded.ts';
import type { ComparedContent } from './report-charts.ts';
import { contentOf } from './report-content.ts';

export interface ReportParts {
  readonly db: ReadModel;
  readonly team: Pick<Report, 'municipality' | 'teamName' | 'practice'>;
  readonly settings: EvaluationSettings;
  /** Nothing after it counts as known. */
  readonly today: IsoDate;
  readonly protect: ProtectTables;
  /** What is set in the team file, and what left it before; asked only for a report to share. */
  readonly rules: () => Promise<Omit<ProtectionRules, 'way' | 'pause'>>;
  /** Hears what a report to share publishes, for the register. */
  readonly onFigures?: (figures: readonly EarlierFigure[]) => void;
  /** Called between queries; may throw to stop. */
  readonly pause?: () => Promise<void>;
}

/**
 * Makes a report: counts, protects when it is to be shared, and only then orders, draws and words it.
 * In `deelbaar` the report holds no exact figure; only `onFigures` hears those, for the register.
 *
 * @throws Refusal `not-shareable` when it cannot be protected
 */
export async function makeReport(
  { mode, protection: way, definition, ...asked }: ReportRequest,
  { db, team, settings, today, protect, rules, onFigures, pause }: ReportParts,
): Promise<Report> {
  const { title, parts } = definition ?? evaluationReport;
  const period = knownPart(asked.period, today);
  const comparedWith = asked.comparedWith && knownPart(asked.comparedWith, today);
  const needed = await asRecorded(db, neededTables(parts, mode), mode);
  const counted = await countTables(db, period, needed, pause);
  const compared = comparedWith === null ? [] : await countTables(db, comparedWith, needed, pause);
  // Two periods side by side are one report: what the one hides must not follow from the other.
  const all = [...counted, ...compared.map(asCompared)];
  const published =
    mode === 'intern'
      ? exactly(all)
      : await protect(all, { ...(await rules()), way, ...(pause ? { pause } : {}) });
  onFigures?.(published.figures ?? []);

  const isCut = (of: Period) =>
    of.until < (of === period ? asked.period : (asked.comparedWith ?? of)).until;
  /** The tables of one of the two periods, ready to be read. */
  const readable = async (
    of: Period,
    from: readonly CountedTable[],
    protectedOnes: ReportTable[],
    other: ComparedContent | null = null,
  ) => {
    const waited = from.some(({ id }) => id === waitingTimesTable.id);
    const kept = await readKeptAnswers(db, of);
    const medians =
      mode === 'intern' && waited ? (kept?.medians ?? (await waitingMedians(db, of))) : [];
    const tables = protectedOnes
      .map((table) => finished(table, from, settings))
      .map((table) => withAbout(table, of, mode === 'intern' ? 'geen' : way))
      .map((table) => (isCut(of) ? withKnown(table, of) : table))
      .map((table) =>
        table.id === waitingTimesTable.id
          ? { ...table, notes: [...table.notes, ...medians] }
          : table,
      );
    const context = {
      period: of,
      mode,
      way: mode === 'intern' ? ('geen' as const) : way,
      settings,
      yearCounts: await readYearCounts(db, of),
      teamCosts: kept?.teamCosts ?? (await readTeamCosts(db, of)),
      ...(comparedWith === null ? {} : { compares: true as const }),
      // Exact amounts of single months: not even read for a report to share.
      ...(mode === 'intern' && printedIds(parts).has(fundCourseTable.id)
        ? { fundCourse: await readFundCourse(db, of) }
        : {}),
    };
    return contentOf(parts, tables, context, other, new Set(from.map(({ id }) => id)));
  };
  const before =
    comparedWith === null
      ? null
      : {
          period: comparedWith,
          ...(await readable(
            comparedWith,
            compared,
            published.tables.filter(isCompared).map(withOwnId),
          )),
        };
  const content = await readable(
    period,
    counted,
    published.tables.filter((table) => !isCompared(table)),
    before,
  );
  return {
    title,
    way: mode === 'intern' ? 'geen' : way,
    comparedWith: asked.comparedWith,
    comparedTables: before?.tables ?? [],
    charts: content.charts,
    blocks: content.blocks,
    municipality: team.municipality,
    teamName: team.teamName,
    ...(team.practice ? { practice: true } : {}),
    period: asked.period,
    mode,
    tables: content.tables,
    protection: [...published.protection, ...exceptionsOf(content.tables, mode)],
  };
}

const comparedMark = '@vergeleken';
/** The same table over another period is another table. */
const asCompared = (table: CountedTable): CountedTable => ({
  ...table,
  id: `${table.id}${comparedMark}`,
});
const isCompared = ({ id }: ReportTable): boolean => id.endsWith(comparedMark);
const withOwnId = (table: ReportTable): ReportTable => ({
  ...table,
  id: table.id.slice(0, -comparedMark.length),
});

/** What of the report is not protected because it is public already. */
function exceptionsOf(tables: readonly ReportTable[], mode: Report['mode']): string[] {
  const open = publicTables.filter(({ id }) => tables.some((table) => table.id === id));
  if (mode === 'intern') return [];
  const ofTeam = tables.some(({ id }) => id === teamCostsTable.id) ? [teamCostsException] : [];
  return [
    ...(open.length === 0 ? [] : [publicException(open.map(({ title }) => title))]),
    ...ofTeam,
  ];
}

function withAbout(table: ReportTable, period: Period, way: Report['way']): ReportTable {
  const declared = declaredTables.get(table.id);
  return declared ? { ...table, about: aboutOf(declared, table, period, way) } : table;
}

const withKnown = (table: ReportTable, { until }: Period): ReportTable => ({
  ...table,
  about: [...(table.about ?? []), aboutTexts.notYet(until)],
});

/** For the team's own eyes: every figure as it is. */
function exactly(counted: readonly CountedTable[]): ProtectedTables {
  const tables = counted.map((table): ReportTable => ({
    id: table.id,
    title: table.title,
    rows: table.rows.map(({ id, label }) => ({ id, label })),
    columns: table.columns.map((column) => ({ ...column })),
    cells: table.cells.map((row) => row.map(({ value }) => value)),
    notes: [...table.notes, ...table.exactNotes],
  }));
  return { tables, protection: [] };
}

function finished(
  table: ReportTable,
  counted: readonly CountedTable[],
  settings: EvaluationSettings,
): ReportTable {
  const declared = declaredTables.get(table.id);
  const order = counted.find(({ id }) => id === table.id)?.order;
  // Arithmetic of the protection can leave −0, which would be printed with its sign.
  const cells = table.cells.map((row) => row.map((value) => (value === 0 ? 0 : value)));
  const whole = order === 'biggest-first' ? biggestFirst({ ...table, cells }) : { ...table, cells };
  if (declared === undefined) return whole;
  const { rowLabels = {}, notes = [] } = declared.bySettings?.(settings) ?? {};
  return {
    ...whole,
    rowHeading: rowHeadingOf(declared),
    rows: whole.rows.map((row) => ({ ...row, label: rowLabels[row.id] ?? row.label })),
    notes: [...whole.notes, ...notes],
  };
}
