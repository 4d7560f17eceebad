import {
  reportPartSchema,
  type ReportDefinition,
  type ReportPart,
} from '#shared/evaluation/schema.ts';

/** A part while a report is put together: its number stays when it moves. */
export interface ComposedPart {
  readonly key: number;
  readonly part: ReportPart;
}

/** Parts with the user's own words. */
export type WrittenPart = Extract<ReportPart, { text: string }>;
export const isWritten = (part: ReportPart): part is WrittenPart => 'text' in part;

const numbered = (parts: readonly ReportPart[]): ComposedPart[] =>
  parts.map((part, key) => ({ key, part }));

/** What the fields of the form hold, as texts: so that a draft of it can be kept. */
export type ComposedTexts = Readonly<Record<'name' | 'title' | 'parts' | 'checkedWords', string>>;

export const textsOf = (name: string, definition: ReportDefinition): ComposedTexts => ({
  name,
  title: definition.title,
  parts: written(numbered(definition.parts)),
  checkedWords: JSON.stringify(definition.checkedWords),
});

export const written = (parts: readonly ComposedPart[]): string => JSON.stringify(parts);

/** Only what this form wrote itself is read. */
export const partsIn = ({ parts }: Pick<ComposedTexts, 'parts'>): ComposedPart[] =>
  JSON.parse(parts) as ComposedPart[];

export const checkedIn = ({ checkedWords }: Pick<ComposedTexts, 'checkedWords'>): string[] =>
  JSON.parse(checkedWords) as string[];

/** What is kept: a text in which nothing was written is no part. */
export const partsToKeep = (parts: readonly ComposedPart[]): ReportPart[] =>
  parts.map(({ part }) => part).filter((part) => !isWritten(part) || part.text.trim() !== '');

/** Why a text cannot be kept; `null` when it can. */
export function problemOf(part: WrittenPart): string | null {
  if (part.text.trim() === '') return null;
  const read = reportPartSchema.safeParse(part);
  return read.success ? null : (read.error.issues[0]?.message ?? null);
}

/** With a new part behind the one with this number; `null`: at the end. */
export function withPart(
  parts: readonly ComposedPart[],
  part: ReportPart,
  behind: number | null,
): { readonly parts: ComposedPart[]; readonly key: number } {
  const key = Math.max(-1, ...parts.map((one) => one.key)) + 1;
  const place = parts.findIndex((one) => one.key === behind);
  const at = place < 0 ? parts.length : place + 1;
  return { parts: parts.toSpliced(at, 0, { key, part }), key };
}

/** One place up (-1) or down (1); at the edge it stays. */
export function moved(parts: readonly ComposedPart[], key: number, step: -1 | 1): ComposedPart[] {
  const from = parts.findIndex((one) => one.key === key);
  const part = parts[from];
  const to = from + step;
  if (part === undefined || to < 0 || to >= parts.length) return [...parts];
  return parts.toSpliced(from, 1).toSpliced(to, 0, part);
}
