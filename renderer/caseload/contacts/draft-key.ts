import type { Id } from '#shared/kernel/ids.ts';

/** Tells what is typed for these clients from what is typed for others, however many they are. */
export function clientsKey(clientIds: readonly Id[]): string {
  if (clientIds.length === 0) return 'new';
  if (clientIds.length === 1) return `new:${clientIds[0] ?? ''}`;
  let sum = 7;
  for (const id of clientIds.toSorted((one, other) => one - other)) {
    sum = (sum * 31 + id) % 2_147_483_647;
  }
  return `new:${clientIds.length}:${sum}`;
}
