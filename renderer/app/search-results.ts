import type { ClientRow } from '#shared/caseload/schema.ts';
import { wordsOf } from '../lib/search-words.ts';

/** As many as fit without scrolling. */
const limit = 8;

/**
 * Clients of whom a word of the name or number begins with each typed word, without regard to accents,
 * case and commas: Enter opens the first, so nobody may come up by letters inside a name. First those
 * whose surname begins as was typed, then those with it further on in the surname, then the rest.
 */
export function findClients(clients: readonly ClientRow[], query: string): ClientRow[] {
  const typed = wordsOf(query);
  const first = typed[0];
  if (first === undefined) return [];
  const ranks: [ClientRow[], ClientRow[], ClientRow[]] = [[], [], []];
  for (const client of clients) {
    const surname = wordsOf(client.lastName);
    const words = [...surname, ...wordsOf(client.firstName), ...wordsOf(client.clientNumber)];
    if (!typed.every((part) => words.some((word) => word.startsWith(part)))) continue;
    if (words.join(' ').startsWith(typed.join(' '))) ranks[0].push(client);
    else if (surname.some((word) => word.startsWith(first))) ranks[1].push(client);
    else ranks[2].push(client);
    if (ranks[0].length === limit) break;
  }
  return ranks.flat().slice(0, limit);
}
