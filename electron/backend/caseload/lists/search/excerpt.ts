import { folded } from '#shared/kernel/text.ts';

/** As many characters as fit on a line of the search box. */
const room = 90;

/** The words around the first hit, as they were written, with '…' where something is left out. */
export function excerptOf(text: string, needles: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const hit = firstHit(line, needles);
  if (line.length <= room) return line;
  const start = hit < room / 2 ? 0 : wordStart(line, hit - room / 3);
  const cut = line.slice(start, start + room);
  const until = start + room >= line.length ? cut.length : cut.lastIndexOf(' ');
  const shown = cut.slice(0, until > 0 ? until : cut.length);
  return `${start > 0 ? '…' : ''}${shown}${start + shown.length < line.length ? '…' : ''}`;
}

/** Where the first needle stands in the text as it was written: folding may change its length. */
function firstHit(line: string, needles: readonly string[]): number {
  let flat = '';
  const written: number[] = [];
  for (let place = 0; place < line.length; place += 1) {
    const character = line[place] ?? '';
    const plain = /[\p{L}\p{N}]/u.test(character) ? folded(character) : ' ';
    for (let i = 0; i < plain.length; i += 1) written.push(place);
    flat += plain;
  }
  const hits = needles.map((needle) => flat.indexOf(needle.trim())).filter((hit) => hit >= 0);
  return hits.length === 0 ? 0 : (written[Math.min(...hits)] ?? 0);
}

/** The beginning of the word at or before this place. */
function wordStart(line: string, place: number): number {
  return line.lastIndexOf(' ', Math.floor(place)) + 1;
}
