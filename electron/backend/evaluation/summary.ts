import { chartTexts } from '#shared/evaluation/texts.ts';
import type { ReportChart, ReportMode, ReportTable } from '#shared/evaluation/schema.ts';
import { partialOutflowNames } from '#shared/evaluation/words.ts';
import { figureOf } from '#shared/evaluation/published.ts';

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
