import type { OpenLine } from '#shared/purchasing/invoices.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { typedWords, wordsOf } from '../../lib/search-words.ts';

/** The lines of one order. */
export interface FoundOrder {
  readonly orderId: Id;
  readonly orderNumber: string;
  readonly lines: readonly OpenLine[];
}

/** Every word by which a line can be found. */
const wordsOfLine = (line: OpenLine): string[] =>
  [line.providerName, line.orderNumber, line.clientNumber, line.clientName, line.what]
    .flatMap((text) => (text === null ? [] : wordsOf(text)))
    .concat(line.orderNumber);

/**
 * The lines of which each typed word begins a word, by order; those with something open first, the latest
 * order first. Nothing typed finds all of them.
 *
 * @param providerId only of this provider; `undefined`: of anybody, `null`: of nobody known
 */
export function findLines(
  lines: readonly OpenLine[],
  typed: string,
  { providerId, without }: { providerId: Id | null | undefined; without: ReadonlySet<Id> },
): FoundOrder[] {
  const sought = typedWords(typed);
  const orders = new Map<Id, OpenLine[]>();
  for (const line of lines) {
    if (without.has(line.lineId)) continue;
    if (providerId !== undefined && line.providerId !== providerId) continue;
    const words = wordsOfLine(line);
    if (!sought.every((part) => words.some((word) => word.startsWith(part)))) continue;
    const known = orders.get(line.orderId);
    if (known === undefined) orders.set(line.orderId, [line]);
    else known.push(line);
  }
  return [...orders.values()]
    .map((found) => ({
      orderId: found[0]?.orderId ?? 0,
      orderNumber: found[0]?.orderNumber ?? '',
      lines: found,
    }))
    .sort(
      (one, other) =>
        Number(hasOpen(other)) - Number(hasOpen(one)) ||
        (one.orderNumber < other.orderNumber ? 1 : -1),
    );
}

const hasOpen = ({ lines }: FoundOrder): boolean => lines.some(({ openCents }) => openCents > 0);

/** As many lines of the orders that were found as fit on screen, and how many are left. */
export function firstLines(
  orders: readonly FoundOrder[],
  atMost: number,
): { readonly orders: FoundOrder[]; readonly left: number } {
  let room = atMost;
  let left = 0;
  const shown: FoundOrder[] = [];
  for (const order of orders) {
    const lines = order.lines.slice(0, room);
    if (lines.length > 0) shown.push({ ...order, lines });
    left += order.lines.length - lines.length;
    room -= lines.length;
  }
  return { orders: shown, left };
}
