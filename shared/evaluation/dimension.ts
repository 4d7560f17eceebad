export interface Line {
  readonly id: string;
  readonly label: string;
}

/** Where the lines of a dimension come from. */
export type Domain =
  /** A fixed list: each line is always there. */
  | { readonly kind: 'fixed'; readonly lines: readonly Line[] }
  /**
   * What the counted facts hold, in the order of the text. `list`: all that the file holds, so that each has
   * the same id in every period.
   */
  | { readonly kind: 'found'; readonly mergeable?: true; readonly list?: 'nationalities' }
  /** A list of the team file, whether or not a fact is counted with it. */
  | { readonly kind: 'listed'; readonly list: 'trajectoryTypes' | 'providers' | 'funds' }
  /** The calendar years that the period touches. */
  | { readonly kind: 'years-of-period' }
  /** The quarters that the period touches: `2019-1`. */
  | { readonly kind: 'quarters-of-period' };

export interface Dimension {
  readonly heading: string;
  readonly domain: Domain;
  /** The line of facts without a value; it is there only when there are any. */
  readonly unknown?: Line;
  /** Opens the sentence that says how many are unknown: 'Doelgroep onbekend'. */
  readonly unknownNote?: string;
  /** Each person has exactly one value (or unknown), so that counts of persons add up over it. */
  readonly onePerPerson: boolean;
  /** Who has no value is in no line, so that the lines together are not all that is counted. */
  readonly partial?: true;
}

/** The line of what nobody filled in. */
export const unknownLine: Line = { id: 'onbekend', label: 'Onbekend' };
