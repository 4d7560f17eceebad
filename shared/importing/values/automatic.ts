import type { ColumnValues, ValueMatch } from '../schema.ts';

/**
 * The choices that need nobody's eye: what a spelling was chosen to stand for in a list of before. What is
 * only nearly a value waits for the user.
 */
export const automaticValues = (columns: readonly ColumnValues[]): ValueMatch[] =>
  columns.flatMap(({ field, spellings }) =>
    spellings.flatMap(({ text, suggestion, by }) =>
      by === 'remembered' ? [{ field, text, value: suggestion }] : [],
    ),
  );
