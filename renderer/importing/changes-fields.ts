import type { ImportField } from '#shared/importing/schema.ts';

/**
 * Facts that are kept with their dates: a new value comes beside the old one, which stays in the history.
 */
const fieldsWithHistory: ReadonlySet<ImportField> = new Set<ImportField>([
  'track',
  'caseManager',
  'ladderNow',
  'languageLevel',
]);

export const keepsHistory = (field: ImportField): boolean => fieldsWithHistory.has(field);
