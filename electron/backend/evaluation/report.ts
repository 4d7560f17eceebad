import type {
  CountedTable,
  EarlierFigure,
  ProtectedTables,
  ProtectionRules,
  ProtectTables,
} from '#shared/evaluation/counted.ts';
import { rowHeadingOf } from '#shared/evaluation/row-heading.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type {
  EvaluationSettings,
  Report,
  ReportBlock,
  ReportPart,
  ReportRequest,
  ReportTable,
} from '#shared/evaluation/schema.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { summary } from '#shared/evaluation/sentences/summary.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { aboutOf } from './about.ts';
import { readYearCounts } from './derived/year-counts.ts';
import { countTables } from './engine/count-tables.ts';
import type { ReadModel } from './engine/read-model.ts';
import { neededTables, printedIds } from './needed-tables.ts';
import { biggestFirst } from './published.ts';
import { chartOf } from './summary.ts';

export interface ReportParts {
  readonly db: ReadModel;
  readonly team: Pick<Report, 'municipality' | 'teamName'>;
  readonly settings: EvaluationSettings;
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
 * In `deelbaar` no exact figure outlives this function.
 *
 * @throws Refusal `not-shareable` when it cannot be protected
 */
export async function makeReport(
  { period, mode, protection: way, definition, comparedWith }: ReportRequest,
  { db, team, settings, protect, rules, onFigures, pause }: ReportParts,
): Promise<Report> {
  const { title, parts } = definition ?? evaluationReport;
  const counted = await countTables(db, period, neededTables(parts), pause);
  const published =
    mode === 'intern'
      ? exactly(counted)
      : await protect(counted, { ...(await rules()), way, ...(pause ? { pause } : {}) });
  onFigures?.(published.figures ?? []);
  const tables = published.tables
    .map((table) => finished(table, counted))
    .map((table) => withAbout(table, period, mode === 'intern' ? 'geen' : way));
  const context = { period, mode, settings, yearCounts: await readYearCounts(db, period) };
  const printed = printedTables(parts, tables, context);
  return {
    title,
    way: mode === 'intern' ? 'geen' : way,
    comparedWith,
    comparedTables: [],
    charts: [],
    blocks: blocksOf(parts, tables, context),
    municipality: team.municipality,
    teamName: team.teamName,
    period,
    mode,
    summary: [...summary.lines(tables, context)],
    tables: printed,
    chart: chartOf(tables, mode),
    protection: [...published.protection],
  };
}

/** The tables that are named, in the order of the report; derived ones are made here. */
function printedTables(
  parts: readonly ReportPart[],
  published: readonly ReportTable[],
  context: ReportContext,
): ReportTable[] {
  return [...printedIds(parts)].flatMap((id) => {
    const derived = derivedTables.get(id);
    if (derived === undefined) return published.find((table) => table.id === id) ?? [];
    return { id, title: derived.title, ...derived.derive(published, context) };
  });
}

/** Sentences are filled in; what is not known (any more) is left out. */
function blocksOf(
  parts: readonly ReportPart[],
  published: readonly ReportTable[],
  context: ReportContext,
): ReportBlock[] {
  return parts.flatMap((part): ReportBlock[] => {
    if (part.kind === 'table') {
      return declaredTables.has(part.id) || derivedTables.has(part.id) ? [{ ...part }] : [];
    }
    if (part.kind !== 'sentences') return [{ ...part }];
    const lines = declaredSentences.get(part.id)?.lines(published, context) ?? [];
    return lines.length > 0 ? [{ ...part, lines: [...lines] }] : [];
  });
}

function withAbout(table: ReportTable, period: Period, way: Report['way']): ReportTable {
  const declared = declaredTables.get(table.id);
  return declared ? { ...table, about: aboutOf(declared, table, period, way) } : table;
}

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

function finished(table: ReportTable, counted: readonly CountedTable[]): ReportTable {
  const declared = declaredTables.get(table.id);
  const order = counted.find(({ id }) => id === table.id)?.order;
  // Arithmetic of the protection can leave −0, which would be printed with its sign.
  const cells = table.cells.map((row) => row.map((value) => (value === 0 ? 0 : value)));
  const whole = order === 'biggest-first' ? biggestFirst({ ...table, cells }) : { ...table, cells };
  return declared ? { ...whole, rowHeading: rowHeadingOf(declared) } : whole;
}
