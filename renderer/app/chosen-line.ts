/**
 * Which of these lines is chosen: the one that somebody chose, wherever it stands by now, else the first.
 *
 * @param chosen the key of the line that somebody chose; `null`: nobody did
 * @returns -1 where there are no lines
 */
export function placeOfChosen(keys: readonly string[], chosen: string | null): number {
  if (keys.length === 0) return -1;
  return chosen === null ? 0 : Math.max(0, keys.indexOf(chosen));
}
