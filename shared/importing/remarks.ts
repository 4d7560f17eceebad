import type { ListRemark } from './schema.ts';

/** `regel 41, kolom "Geb.datum": 31-02-1990 bestaat niet. Februari 1990 heeft 28 dagen.` */
export const describeRemark = ({
  line,
  column,
  message,
}: Omit<ListRemark, 'columnIndex'>): string =>
  `regel ${line}, kolom "${column ?? 'hele regel'}": ${message}`;

/** Gathers remarks in any order, and gives them in the order of the lines and columns of the list. */
export class Remarks {
  readonly #remarks: ListRemark[] = [];
  readonly #headers: readonly string[];

  constructor(headers: readonly string[]) {
    this.#headers = headers;
  }

  /** `columnIndex` is `null` for a remark about the whole line. */
  add(line: number, columnIndex: number | null, message: string): void {
    const column = columnIndex === null ? null : (this.#headers[columnIndex] ?? null);
    this.#remarks.push({
      line,
      column,
      columnIndex: column === null ? null : columnIndex,
      message,
    });
  }

  get count(): number {
    return this.#remarks.length;
  }

  /** The same remark about the same cell comes once. */
  inOrder(): ListRemark[] {
    const sorted = this.#remarks.toSorted((a, b) => a.line - b.line || placeOf(a) - placeOf(b));
    return sorted.filter((remark, index) => {
      const before = sorted[index - 1];
      return (
        before === undefined ||
        before.line !== remark.line ||
        before.columnIndex !== remark.columnIndex ||
        before.message !== remark.message
      );
    });
  }
}

/** What is said of the whole line comes first. */
const placeOf = ({ columnIndex }: ListRemark): number => columnIndex ?? -1;
