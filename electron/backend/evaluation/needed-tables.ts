import type { TableDeclaration } from '#shared/evaluation/declaration.ts';
import { derivedTables } from '#shared/evaluation/derived/all-derived.ts';
import type { ReportMode, ReportPart } from '#shared/evaluation/schema.ts';
import { declaredSentences } from '#shared/evaluation/sentences/all-sentences.ts';
import { declaredTables } from '#shared/evaluation/tables/all-tables.ts';

/** The ids of the tables that are printed, in the order of the report. */
export function printedIds(parts: readonly ReportPart[]): ReadonlySet<string> {
  return new Set(withTables(parts).flatMap((part) => (part.kind === 'table' ? part.id : [])));
}

/** The parts, with the table of a chart under it where it is not named itself: figures are there to read. */
export function withTables(parts: readonly ReportPart[]): readonly ReportPart[] {
  const named = new Set(parts.flatMap((part) => (part.kind === 'table' ? part.id : [])));
  return parts.flatMap((part): ReportPart[] => {
    if (part.kind !== 'chart' || named.has(part.id)) return [part];
    named.add(part.id);
    return [part, { kind: 'table', id: part.id }];
  });
}

/**
 * The tables that must be counted, and protected together: those that are printed, and those that
 * sentences and derived tables are made of. An id that is not known (any more) asks for nothing.
 */
export function neededTables(
  parts: readonly ReportPart[],
  mode: ReportMode = 'deelbaar',
): readonly TableDeclaration[] {
  const ids = parts.flatMap((part): readonly string[] => {
    if (!('id' in part)) return [];
    if (part.kind === 'sentences') {
      const { reads = [], readsIntern = [] } = declaredSentences.get(part.id) ?? {};
      return mode === 'intern' ? [...reads, ...readsIntern] : reads;
    }
    return derivedTables.get(part.id)?.reads ?? [part.id];
  });
  return [...new Set(ids)].flatMap((id) => declaredTables.get(id) ?? []);
}
