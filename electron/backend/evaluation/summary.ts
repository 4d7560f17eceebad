import { chartTexts, summarySentences } from '#shared/evaluation/texts.ts';
import type { ReportChart, ReportMode, ReportTable } from '#shared/evaluation/schema.ts';
import { partialOutflowNames } from '#shared/evaluation/words.ts';
import type { Period } from '#shared/kernel/dates.ts';
import { figureOf } from './published.ts';

/**
 * What the tables say, in sentences. Only published figures; a figure that is hidden, or 0 (which in a
 * shared report can be a few), makes no sentence.
 */
export function summaryOf(
  tables: readonly ReportTable[],
  period: Period,
  mode: ReportMode,
): string[] {
  const about = (
    figure: number | null,
    sentence: (value: number, mode: ReportMode) => string,
  ): string[] => (figure === null || figure === 0 ? [] : [sentence(figure, mode)]);
  const outflow = (kind: string) => figureOf(tables, 'uitstroom', kind, 'totaal');
  return [
    summarySentences.period(period),
    ...about(figureOf(tables, 'caseload', 'totaal', 'personen'), summarySentences.caseload),
    ...about(
      figureOf(tables, 'caseload', 'totaal', 'bijstandspartijen'),
      summarySentences.households,
    ),
    ...about(outflow('betaald-werk'), summarySentences.paidWork),
    ...about(outflow('parttime-werk'), summarySentences.partTime),
    ...about(outflow('volledig'), summarySentences.fully),
    ...about(figureOf(tables, 'taalmaatje', 'ja', 'totaal'), summarySentences.languageBuddy),
    // Amounts that were rounded one by one do not add up to a total that can be stood for.
    ...(mode === 'intern' ? about(costsOf(tables), summarySentences.costs) : []),
  ];
}

function costsOf(tables: readonly ReportTable[]): number | null {
  const cells = tables.find(({ id }) => id === 'trajectkosten')?.cells.flat() ?? [];
  return cells.reduce<number | null>(
    (sum, cell) => (sum === null || cell === null ? null : sum + cell),
    0,
  );
}

/** Outflow by kind, in persons. */
export function chartOf(tables: readonly ReportTable[], mode: ReportMode): ReportChart {
  const table = tables.find(({ id }) => id === 'uitstroom');
  const column = table?.columns.findIndex(({ id }) => id === 'totaal') ?? -1;
  const bars = (table?.rows ?? []).flatMap(({ id, label }, row) => {
    const value = table?.cells[row]?.[column] ?? null;
    if (id === 'volledig' || id === 'totaal' || value === 0) return [];
    return [{ label, value, hatched: Object.hasOwn(partialOutflowNames, id) }];
  });
  const mixed = bars.some(({ hatched }) => hatched) && bars.some(({ hatched }) => !hatched);
  return {
    tableId: 'uitstroom',
    title: titleOf(tables, mode),
    bars,
    ...(mixed ? { legend: chartTexts.legend } : {}),
  };
}

function titleOf(tables: readonly ReportTable[], mode: ReportMode): string {
  const total = figureOf(tables, 'uitstroom', 'totaal', 'totaal');
  const paidWork = figureOf(tables, 'uitstroom', 'betaald-werk', 'totaal');
  const partly = Object.keys(partialOutflowNames).some(
    (kind) => figureOf(tables, 'uitstroom', kind, 'totaal') !== 0,
  );
  if (total === 0 && mode === 'intern') return chartTexts.none;
  if (total === null || total === 0) return chartTexts.fallback;
  return (
    chartTexts.total(total, mode, partly) + (paidWork ? chartTexts.toPaidWork(paidWork, mode) : '')
  );
}
