/** `Veldwijk` and `Gemeente Veldwijk` both stand on paper as `Gemeente Veldwijk`. */
export const municipalityName = (name: string): string =>
  /^gemeente\b/i.test(name) ? name : `Gemeente ${name}`;

/** `Team` before the name, unless it stands there. */
export const teamName = (name: string): string => (/^team\b/i.test(name) ? name : `Team ${name}`);
