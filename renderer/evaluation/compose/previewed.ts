import type { ReportDefinition } from '#shared/evaluation/schema.ts';
import { isWritten, partsIn, partsToKeep, problemOf, type ComposedTexts } from './parts.ts';
import { composeTexts as texts } from './texts.ts';

/**
 * The report as it would be kept now, for looking at: without a title it has one in its place, and a text
 * that cannot be kept is left out. `null`: there is nothing in it yet.
 */
export function previewed(values: Pick<ComposedTexts, 'title' | 'parts'>): ReportDefinition | null {
  const parts = partsToKeep(partsIn(values)).filter(
    (part) => !isWritten(part) || problemOf(part) === null,
  );
  if (parts.length === 0) return null;
  return { title: titleOf(values.title), parts, checkedWords: [] };
}

function titleOf(typed: string): string {
  const title = typed.trim();
  const readable = title !== '' && problemOf({ kind: 'heading', text: title }) === null;
  return readable ? title : texts.preview.noTitle;
}
