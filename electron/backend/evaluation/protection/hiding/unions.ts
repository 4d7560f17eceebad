import { type HidingColumn, type HidingProblem, type HidingRule, isSmall } from './problem.ts';
import { rowsByColumn } from '../rows-by-column.ts';

/**
 * Hidden figures that a reader can add up: a total of 18 of which a part of 14 is published leaves 4 for
 * all its other parts together. He does not know in which of them they are, but he does know of a small
 * group. So then one more figure of the sum is hidden.
 *
 * Only sums as they stand are looked at, not what follows from several of them; but for the figure that was hidden for
 * it: who can work that out, whatever from, has the small group again. Several that were hidden for it a reader may know
 * together: `askOfUnions` has the proof ask that.
 */
export class Unions {
  readonly #problem: HidingProblem;
  readonly #rule: HidingRule;
  readonly #hidden: ReadonlySet<number>;
  readonly #told: ReadonlySet<number>;
  readonly #rowsOf: readonly (readonly (readonly [row: number, factor: number])[])[];

  /**
   * @param hidden the columns that are not published, as they are at each moment
   * @param told those of them that a reader can work out all the same
   */
  constructor(
    problem: HidingProblem,
    rule: HidingRule,
    hidden: ReadonlySet<number>,
    told: ReadonlySet<number> = new Set(),
  ) {
    this.#problem = problem;
    this.#rule = rule;
    this.#hidden = hidden;
    this.#told = told;
    this.#rowsOf = rowsByColumn(problem.columns.length, problem.rows);
  }

  /** Whether a small group can be added up in one of the sums in which the column stands. */
  isSmallWith(column: number): boolean {
    return (this.#rowsOf[column] ?? []).some(([row]) => this.#isSmall(row));
  }

  /** What to hide as well: of each sum in which a small group can be added up the cheapest that ends it. */
  toHide(): ReadonlySet<number> {
    const found = new Set<number>();
    this.#problem.rows.forEach(({ columns }, at) => {
      if (!this.#isSmall(at) || columns.some((column) => found.has(column))) return;
      const weight = (column: number) => this.#problem.columns[column]?.weight ?? 0;
      const [cheapest] = columns
        .filter((column) => !this.#hidden.has(column) && this.#isPrintedMore(column))
        .sort((a, b) => weight(a) - weight(b) || a - b);
      if (cheapest !== undefined) found.add(cheapest);
    });
    return found;
  }

  #isPrintedMore(column: number): boolean {
    const { role, value = 0 } = this.#problem.columns[column] ?? {};
    return role === 'printed' && value > 0;
  }

  /**
   * The larger figures of a sum but for which a small group could be added up in it: of one of them a reader must have
   * enough values. By sum, of those in which these columns stand.
   */
  guards(columns: Iterable<number>): readonly (readonly number[])[] {
    const rows = new Set(
      [...columns].flatMap((column) => this.#rowsOf[column] ?? []).map(([at]) => at),
    );
    return [...rows].flatMap((at) => {
      const { guards, others } = this.#partedIn(at);
      return guards.length > 0 && this.#addsUpSmall(others)
        ? [guards.map(({ column }) => column)]
        : [];
    });
  }

  /** What is a small group together, but for larger figures that are hidden with it: by sum. */
  guarded(): readonly (readonly number[])[] {
    return this.#problem.rows.flatMap((_, at) => {
      const { guards, others } = this.#partedIn(at);
      return guards.length > 0 && this.#addsUpSmall(others)
        ? [others.map(({ column }) => column)]
        : [];
    });
  }

  #isSmall(at: number): boolean {
    return this.#addsUpSmall(this.#hiddenIn(at));
  }

  #partedIn(at: number): Record<'guards' | 'others', readonly HiddenTerm[]> {
    const hidden = this.#hiddenIn(at);
    const isLarge = ({ value }: HiddenTerm) => value > this.#rule.largestSmall;
    return {
      guards: hidden.filter(isLarge),
      others: hidden.filter((term) => !isLarge(term)),
    };
  }

  #hiddenIn(at: number): readonly HiddenTerm[] {
    const row = this.#problem.rows[at];
    if (row === undefined || row.lower !== row.upper || !this.#rule.outside) return [];
    return row.columns.flatMap((column, index) => {
      const { role = 'known', value = 0 } = this.#problem.columns[column] ?? {};
      return role !== 'known' && this.#hidden.has(column) && !this.#told.has(column)
        ? [{ column, role, value, factor: row.factors[index] ?? 0 }]
        : [];
    });
  }

  #addsUpSmall(hidden: readonly HiddenTerm[]): boolean {
    const [first] = hidden;
    // One alone is proven as any figure; a hidden total leaves nothing to add up.
    if (first === undefined || hidden.length === 1) return false;
    if (hidden.some(({ role, factor }) => role !== 'printed' || factor !== first.factor))
      return false;
    return isSmall(
      hidden.reduce((sum, { value }) => sum + value, 0),
      this.#rule,
    );
  }
}

interface HiddenTerm {
  readonly column: number;
  readonly role: HidingColumn['role'];
  readonly value: number;
  readonly factor: number;
}
