import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportPart } from '#shared/evaluation/schema.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';

/** The ids of the tables that are printed: those that are named, then those of which only a chart is. */
export function printedIds(parts: readonly ReportPart[]): ReadonlySet<string> {
  const idsOf = (wanted: ReportPart['kind']) =>
    parts.flatMap((part) => (part.kind === wanted && 'id' in part ? part.id : []));
  return new Set([...idsOf('table'), ...idsOf('chart')]);
}

/**
 * The tables that must be counted, and protected together: those that are printed, and those that
 * sentences and derived tables are made of. An id that is not known (any more) asks for nothing.
 */
export function neededTables(parts: readonly ReportPart[]): readonly TableDeclaration[] {
  const ids = parts.flatMap((part): readonly string[] => {
    if (!('id' in part)) return [];
    if (part.kind === 'sentences') return declaredSentences.get(part.id)?.reads ?? [];
    return derivedTables.get(part.id)?.reads ?? [part.id];
  });
  return [...new Set(ids)].flatMap((id) => declaredTables.get(id) ?? []);
}
