import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { Report, ReportBlock, ReportPart, ReportTable } from '#shared/evaluation/schema.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { printedIds, withTables } from './needed-tables.ts';
import { chartsOf, type ComparedContent } from './report-charts.ts';

/**
 * What is printed, in the order of the report: the tables that are named, with those that are made of
 * published figures, the charts drawn of them, and the sentences filled in. What is not known (any more), and
 * what has nothing to tell, is left out; so is a heading of which nothing is left.
 */
export function contentOf(
  parts: readonly ReportPart[],
  published: readonly ReportTable[],
  context: ReportContext,
  compared: ComparedContent | null = null,
): Pick<Report, 'tables' | 'charts' | 'blocks'> {
  const tables = [...printedIds(parts)].flatMap((id): ReportTable[] => {
    const declared = derivedTables.get(id);
    if (declared === undefined) return published.filter((table) => table.id === id);
    const derived = declared.derive(published, context);
    return derived === null ? [] : [{ id, title: declared.title, ...derived }];
  });
  const charts = chartsOf(parts, tables, context, compared);
  const blocksOf = (part: ReportPart): ReportBlock[] => {
    if (part.kind === 'chart') return charts.some(({ id }) => id === part.id) ? [{ ...part }] : [];
    if (part.kind === 'table') return tables.some(({ id }) => id === part.id) ? [{ ...part }] : [];
    if (part.kind !== 'sentences') return [{ ...part }];
    const lines = declaredSentences.get(part.id)?.lines(published, context) ?? [];
    return lines.length > 0 ? [{ ...part, lines: [...lines] }] : [];
  };
  const blocks = underHeadings(withTables(parts)).flatMap(({ heading, parts: own }) => {
    const told = own.flatMap(blocksOf);
    return told.length === 0 && own.length > 0 ? [] : [...heading, ...told];
  });
  return { tables, charts, blocks };
}

type Heading = Extract<ReportPart, { kind: 'heading' }>;

/** The parts by the heading that they stand under; the first may have none. */
function underHeadings(parts: readonly ReportPart[]) {
  const sections: { heading: Heading[]; parts: ReportPart[] }[] = [{ heading: [], parts: [] }];
  for (const part of parts) {
    if (part.kind === 'heading') sections.push({ heading: [part], parts: [] });
    else sections.at(-1)?.parts.push(part);
  }
  return sections;
}
