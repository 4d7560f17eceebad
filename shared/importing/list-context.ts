import type { IsoDate } from '../kernel/dates.ts';
import { formatDate, yearOf } from '../kernel/dates.ts';
import type { Remarks } from './remarks.ts';
import type { FieldColumns } from './rows.ts';
import type { ImportField } from './schema.ts';

const yearsAhead = 10;

/** What the rules need to know of the list that they judge, and where they leave their remarks. */
export class ListContext {
  readonly columns: FieldColumns;
  readonly today: IsoDate;
  readonly referenceDate: IsoDate;
  readonly #faults: Remarks;
  readonly #warnings: Remarks;
  readonly #farFuture: IsoDate;

  constructor(
    columns: FieldColumns,
    days: { readonly today: IsoDate; readonly referenceDate: IsoDate },
    faults: Remarks,
    warnings: Remarks,
  ) {
    this.columns = columns;
    this.today = days.today;
    this.referenceDate = days.referenceDate;
    this.#faults = faults;
    this.#warnings = warnings;
    this.#farFuture = `${yearOf(days.today) + yearsAhead}${days.today.slice(4)}`;
  }

  /** Something that keeps the list from being imported. `null` is about the whole line. */
  fault(line: number, field: ImportField | null, message: string): void {
    this.#faults.add(line, this.#columnOf(field), message);
  }

  /** Something worth a look that stops nothing. */
  warn(line: number, field: ImportField | null, message: string): void {
    this.#warnings.add(line, this.#columnOf(field), message);
  }

  /** Warns about a day that is so far ahead that somebody may have mistyped the year. */
  warnFarFuture(line: number, field: ImportField, date: IsoDate | null): void {
    if (date === null || date <= this.#farFuture) return;
    this.warn(
      line,
      field,
      `${formatDate(date)} ligt meer dan ${yearsAhead} jaar in de toekomst. Klopt het jaar?`,
    );
  }

  #columnOf(field: ImportField | null): number | null {
    return field === null ? null : (this.columns.get(field) ?? null);
  }
}
