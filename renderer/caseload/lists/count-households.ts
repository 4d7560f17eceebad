import type { ListedClient } from './listed-clients.ts';

/** How many bijstandspartijen these persons are. */
export function countHouseholds(listed: readonly ListedClient[]): number {
  const households = new Set<number>();
  for (const { client } of listed) households.add(client.householdId);
  return households.size;
}
