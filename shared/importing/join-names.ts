import { splitFullName } from './full-name.ts';
import { withPrefix } from './name-prefix.ts';
import type { FieldColumns, TypedRow } from './rows.ts';

/**
 * Leaves every row with a first and a last name, whatever columns the list has for them: whoever reads the
 * rows after this, sees only those two.
 */
export function joinNames(rows: readonly TypedRow[], columns: FieldColumns): void {
  if (!columns.has('fullName') && !columns.has('namePrefix')) return;
  for (const { values } of rows) {
    const { fullName, namePrefix } = values;
    if (fullName !== null) {
      const parts = splitFullName(fullName, { withComma: false });
      if (!('problem' in parts)) Object.assign(values, parts);
    }
    if (namePrefix !== null && values.lastName !== null) {
      values.lastName = withPrefix(namePrefix, values.lastName);
    }
  }
}

/** The columns where a remark on a name belongs: the one of the whole name stands for both its parts. */
export function columnsOfNames(columns: FieldColumns): FieldColumns {
  const whole = columns.get('fullName');
  return whole === undefined
    ? columns
    : new Map([['firstName', whole], ['lastName', whole], ...columns]);
}
