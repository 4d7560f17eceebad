import { isBesideFields } from '#shared/kernel/drafts.ts';
import { formatDate, isoDateSchema } from '#shared/kernel/dates.ts';

/**
 * Whether all that was typed stands in the file by now. When in doubt it does not: a draft that waits in
 * vain is thrown away with a click, one that is not told of is typed again.
 *
 * @param stored what stands in the file, by the names of the fields; left out, nothing
 */
export function standsThere(
  typed: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, unknown>> | undefined,
): boolean {
  if (stored === undefined) return false;
  return Object.entries(typed)
    .filter(([name]) => !isBesideFields(name))
    .every(([name, text]) => name in stored && textsOf(stored[name]).includes(text.trim()));
}

/** How a value may stand in the field of a form. */
function textsOf(value: unknown): string[] {
  if (value === null || value === undefined) return [''];
  if (typeof value === 'boolean') return value ? ['ja'] : ['nee', ''];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return [value.join(' '), value.join(',')];
  if (typeof value !== 'string') return [];
  return isoDateSchema.safeParse(value).success ? [value, formatDate(value)] : [value.trim()];
}
