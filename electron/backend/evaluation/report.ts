import type {
  CountedTable,
  EarlierFigure,
  ProtectedTables,
  ProtectionRules,
  ProtectTables,
} from '#shared/evaluation/counted.ts';
import { dimensionOf } from '#shared/evaluation/dimensions.ts';
import type { Report, ReportRequest, ReportTable } from '#shared/evaluation/schema.ts';
import { evaluationReport } from '#shared/evaluation/reports/evaluation.ts';
import { allTables } from '#shared/evaluation/tables/all-tables.ts';
import { countTables } from './engine/count-tables.ts';
import type { ReadModel } from './engine/read-model.ts';
import { biggestFirst } from './published.ts';
import { chartOf, summaryOf } from './summary.ts';

export interface ReportParts {
  readonly db: ReadModel;
  readonly team: Pick<Report, 'municipality' | 'teamName'>;
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
  { db, team, protect, rules, onFigures, pause }: ReportParts,
): Promise<Report> {
  const counted = await countTables(db, period, allTables, pause);
  const published =
    mode === 'intern'
      ? exactly(counted)
      : await protect(counted, { ...(await rules()), way, ...(pause ? { pause } : {}) });
  onFigures?.(published.figures ?? []);
  const tables = published.tables.map((table) => finished(table, counted));
  const { title, parts } = definition ?? evaluationReport;
  const summary = summaryOf(tables, period, mode);
  return {
    title,
    way: mode === 'intern' ? 'geen' : way,
    comparedWith,
    comparedTables: [],
    charts: [],
    blocks: parts.map((part) =>
      part.kind === 'sentences' ? { ...part, lines: summary } : { ...part },
    ),
    municipality: team.municipality,
    teamName: team.teamName,
    period,
    mode,
    summary,
    tables,
    chart: chartOf(tables, mode),
    protection: [...published.protection],
  };
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
  const declared = allTables.find(({ id }) => id === table.id);
  const order = counted.find(({ id }) => id === table.id)?.order;
  // Arithmetic of the protection can leave −0, which would be printed with its sign.
  const cells = table.cells.map((row) => row.map((value) => (value === 0 ? 0 : value)));
  const whole = order === 'biggest-first' ? biggestFirst({ ...table, cells }) : { ...table, cells };
  return declared ? { ...whole, rowHeading: dimensionOf(declared.rows.by).heading } : whole;
}
