/** A word of the field and what it means here. */
export interface Term {
  /** As it stands in a list: 'Bijstandspartij'. */
  readonly name: string;
  /** One or two short sentences. */
  readonly meaning: string;
  /** Other words that people search for. */
  readonly words?: readonly string[];
}
