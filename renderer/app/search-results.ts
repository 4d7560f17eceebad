import type { ClientRow } from '#shared/caseload/schema.ts';
import { folded } from '#shared/kernel/text.ts';

/** As many as fit without scrolling. */
const limit = 8;

/**
 * Clients whose name or number has every typed word in it, wherever it stands and without regard to
 * accents; those whose name or number begins with the first word come first.
 */
export function findClients(clients: readonly ClientRow[], query: string): ClientRow[] {
  const words = folded(query)
    .split(' ')
    .filter((word) => word !== '');
  const first = words[0];
  if (first === undefined) return [];
  const early: ClientRow[] = [];
  const later: ClientRow[] = [];
  for (const client of clients) {
    const text = folded(`${client.lastName} ${client.firstName} ${client.clientNumber}`);
    if (!words.every((word) => text.includes(word))) continue;
    const begins = ` ${text}`.includes(` ${first}`);
    (begins ? early : later).push(client);
    if (early.length === limit) break;
  }
  return [...early, ...later].slice(0, limit);
}
