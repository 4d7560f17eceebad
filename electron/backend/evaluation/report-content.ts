import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportContext } from '#shared/evaluation/published.ts';
import type { Report, ReportBlock, ReportPart, ReportTable } from '#shared/evaluation/schema.ts';
import { leftOutTexts, whyNotCounted } from '#shared/evaluation/left-out.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { asPrinted } from './as-printed.ts';
import { printedIds, withTables } from './needed-tables.ts';
import { chartsOf, type ComparedContent } from './report-charts.ts';

/**
 * What is printed, in the order of the report: the tables that are named, with those that are made of
 * published figures, the charts drawn of them, and the sentences filled in. A table that is asked for and is
 * not there leaves a sentence that says so, and why. Sentences and charts that have nothing to tell are left
 * out; so is a heading of which nothing is left.
 *
 * @param counted the ids of the tables that were counted: what of these is not published, is protected
 */
export function contentOf(
  parts: readonly ReportPart[],
  published: readonly ReportTable[],
  context: ReportContext,
  compared: ComparedContent | null = null,
  counted: ReadonlySet<string> = new Set(),
): Pick<Report, 'tables' | 'charts' | 'blocks'> {
  const tables = [...printedIds(parts)]
    .flatMap((id): ReportTable[] => {
      const declared = derivedTables.get(id);
      if (declared === undefined) return published.filter((table) => table.id === id);
      const derived = declared.derive(published, context);
      return derived === null ? [] : [{ id, title: declared.title, ...derived }];
    })
    .map((table) => asPrinted(table, context));
  const charts = chartsOf(parts, tables, context, compared);
  const blocksOf = (part: ReportPart): ReportBlock[] => {
    if (part.kind === 'chart') return charts.some(({ id }) => id === part.id) ? [{ ...part }] : [];
    if (part.kind === 'table') {
      if (tables.some(({ id }) => id === part.id)) return [{ ...part }];
      return [{ kind: 'leftOut', id: part.id, line: whyLeftOut(part.id, context, counted) }];
    }
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

/** Why a table that was asked for is not there, as a Dutch sentence. */
function whyLeftOut(id: string, context: ReportContext, counted: ReadonlySet<string>): string {
  const derived = derivedTables.get(id);
  if (derived) return leftOutTexts.table(derived.title, derived.whyLeftOut(context));
  const declared = declaredTables.get(id);
  if (declared === undefined) return leftOutTexts.unknownPart;
  const why = counted.has(id) ? leftOutTexts.byProtection : whyNotCounted(declared, context.mode);
  return leftOutTexts.table(declared.title, why);
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
