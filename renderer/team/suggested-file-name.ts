/** As much as the call takes, and as a file name has room for. */
const longest = 80;

/**
 * The typed name of the team as a first idea for the name of its file. It may be anything: too long for a
 * team's name, or with signs that no file name has, which the dialog leaves out. Never ends in half a sign.
 */
export const suggestedFileName = (teamName: string): string =>
  teamName
    .trim()
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '');
