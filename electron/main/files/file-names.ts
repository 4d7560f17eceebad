/** Signs that Windows does not take in a file name; control characters go too. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Makes a typed name fit to be a file name on Windows, macOS and Linux alike. Never empty.
 *
 * @param longest in characters
 */
export function toFileName(typed: string, fallback: string, longest = 80): string {
  const name = typed
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, longest)
    .trimEnd();
  return name === '' || reserved.test(name) ? fallback : name;
}

/** Adds the extension where the user typed none: not every system's dialog does so by itself. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** Before the name of a file that comes from the team file to practise with. */
export const practicePrefix = 'Oefenbestand ';
