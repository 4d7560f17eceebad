import type { ClientRow } from '#shared/caseload/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import { typedWords } from '../../lib/search-words.ts';
import type { ListedClient } from './listed-clients.ts';

/** Whether every typed word occurs in the name or the number. Case and accents do not matter. */
export function searcher(query: string): (listed: ListedClient) => boolean {
  const words = typedWords(query);
  if (words.length === 0) return () => true;
  return ({ client }) => {
    const text = searchTextOf(client);
    return words.every((word) => text.includes(word));
  };
}

/** Made at the first key, not with the page: most who open the list do not search in it. */
const searchTexts = new WeakMap<ClientRow, string>();

/** Name and number both ways round, without case and accents. */
function searchTextOf(client: ClientRow): string {
  const known = searchTexts.get(client);
  if (known !== undefined) return known;
  const { firstName, lastName, clientNumber } = client;
  const text = folded(`${firstName} ${lastName} ${firstName} ${clientNumber}`);
  searchTexts.set(client, text);
  return text;
}

/** How many letters must be changed, added or left out to make one word of the other; above `limit` it stops. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The name that looks most like what was typed, for 'Bedoelt u Tesfay?'; `null` when none is near. */
export function nearName(
  query: string,
  clients: readonly { readonly firstName: string; readonly lastName: string }[],
): string | null {
  const typed = folded(query);
  if (typed.length < 3) return null;
  let limit = typed.length < 6 ? 1 : 2;
  let best: string | null = null;
  for (const { firstName, lastName } of clients) {
    for (const name of [lastName, firstName, `${firstName} ${lastName}`]) {
      const difference = distance(typed, folded(name), limit);
      if (difference > limit) continue;
      best = name;
      if (difference <= 1) return best;
      limit = difference - 1;
    }
  }
  return best;
}
