interface Named {
  readonly firstName: string;
  readonly lastName: string;
}

/** `Rima Nasser`: in a sentence, a heading or on a button. */
export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`;

/**
 * `Nasser, Rima`: where names stand in the order of the alphabet and are looked up by it, so in lists, tables
 * and what a field offers and has taken from there.
 */
export const listedName = ({ firstName, lastName }: Named): string => `${lastName}, ${firstName}`;
