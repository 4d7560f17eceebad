/** `Veldwijk` and `Gemeente Veldwijk` both stand on paper as `Gemeente Veldwijk`. */
export const municipalityName = (name: string): string =>
  /^gemeente\b/i.test(name) ? name : `Gemeente ${name}`;

/** `Team` before the name, unless it stands there. */
export const teamName = (name: string): string => (/^team\b/i.test(name) ? name : `Team ${name}`);

/** What every paper and file says that comes from the team file to practise with. */
export const practiceMark = 'Oefenbestand: verzonnen mensen';

/** A line of a paper, with that mark before it. */
export const withPracticeMark = (line: string): string => `${practiceMark}. ${line}`;
