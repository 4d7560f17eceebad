import type { ClientName } from '#shared/caseload/schema.ts';
import { wordsOf } from '../../lib/search-words.ts';

/** As many as fit under the field. */
const limit = 8;

/**
 * Clients of whom a word of the name or number begins with each typed word; those whose surname begins
 * as was typed first.
 */
export function findClients(clients: readonly ClientName[], query: string): ClientName[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const first: ClientName[] = [];
  const others: ClientName[] = [];
  for (const client of clients) {
    const words = wordsOf(`${client.lastName} ${client.firstName} ${client.clientNumber}`);
    if (!typed.every((part) => words.some((word) => word.startsWith(part)))) continue;
    (words.join(' ').startsWith(typed.join(' ')) ? first : others).push(client);
    if (first.length === limit) break;
  }
  return [...first, ...others].slice(0, limit);
}
