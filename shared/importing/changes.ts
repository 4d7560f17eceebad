import type { FieldChange, ImportField } from './schema.ts';
import { shownFact, type Fact } from './shown.ts';

const exampleCount = 5;

/** Two different things that the team file and the list say of one client or trajectory. */
export interface Difference {
  readonly field: ImportField;
  readonly line: number;
  readonly clientNumber: string;
  readonly from: Fact;
  readonly to: Fact;
}

interface Counted {
  count: number;
  readonly examples: FieldChange['examples'];
}

/** Gathers in what a list differs from the team file, and says which of it takes the place of the other. */
export class Changes {
  readonly #overwrite: ReadonlySet<ImportField>;
  readonly #byField = new Map<ImportField, Counted>();
  readonly #keptOn = new Set<number>();
  #overwritten = 0;
  #filled = 0;

  constructor(overwrite: readonly ImportField[]) {
    this.#overwrite = new Set(overwrite);
  }

  /** Whether the user chose that the list overwrites this field. */
  overwrites(field: ImportField): boolean {
    return this.#overwrite.has(field);
  }

  /**
   * Notes a difference; returns whether the list's value is to be stored. Where the team file has nothing,
   * nothing is lost by storing it, so that is not asked.
   */
  note({ field, line, clientNumber, from, to }: Difference): boolean {
    if (from === null) {
      this.#filled += 1;
      return true;
    }
    let counted = this.#byField.get(field);
    if (counted === undefined) this.#byField.set(field, (counted = { count: 0, examples: [] }));
    counted.count += 1;
    if (counted.examples.length < exampleCount) {
      const example = { from: shownFact(field, from), to: shownFact(field, to) };
      counted.examples.push({ line, clientNumber, ...example });
    }
    const overwrite = this.overwrites(field);
    if (overwrite) this.#overwritten += 1;
    else this.#keptOn.add(line);
    return overwrite;
  }

  /** Notes that the team file stays as it is whatever the user chooses. */
  keepsOn(line: number): void {
    this.#keptOn.add(line);
  }

  /** The lines that differ from the team file in something that stays as it is. */
  get keptOn(): ReadonlySet<number> {
    return this.#keptOn;
  }

  /** How many values are overwritten. */
  get overwritten(): number {
    return this.#overwritten;
  }

  /** How many values the team file did not have. */
  get filled(): number {
    return this.#filled;
  }

  /** @param order the fields as the list's shape has them */
  list(order: readonly ImportField[]): FieldChange[] {
    return order.flatMap((field) => {
      const counted = this.#byField.get(field);
      return counted === undefined
        ? []
        : [{ field, ...counted, overwrite: this.overwrites(field) }];
    });
  }
}
