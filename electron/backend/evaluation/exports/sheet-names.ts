/** Of Excel. */
const longest = 31;

/**
 * Names for sheets: what Excel does not take left out, no longer than it allows, and no two the same to it,
 * which does not see capitals.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(['history']);
  return titles.map((title) => {
    const base =
      title
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Tabel';
    let name = cut(base, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      name = cut(base, longest - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const cut = (text: string, length: number): string =>
  text.slice(0, length).trimEnd().replace(/'+$/, '');
