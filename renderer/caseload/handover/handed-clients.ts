import type { ClientRow } from '#shared/caseload/schema.ts';
import { folded } from '#shared/kernel/text.ts';

/** Stands for clients without a klantmanager where names stand for all others. */
export const nobody = '-';

/** The clients of a klantmanager, in the order of the list. @param from a name, or `nobody` */
export const clientsOf = (clients: readonly ClientRow[], from: string): readonly ClientRow[] =>
  clients.filter(({ caseManager }) => (caseManager ?? nobody) === from);

/** Those whose name or number holds the words that were typed. */
export function found(clients: readonly ClientRow[], query: string): readonly ClientRow[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return clients;
  return clients.filter(({ firstName, lastName, clientNumber }) => {
    const text = folded(`${firstName} ${lastName} ${clientNumber}`);
    return words.every((word) => text.includes(word));
  });
}

/**
 * How many of the chosen clients have somebody in their bijstandspartij who stays with the present
 * klantmanager: a household is better guided by one.
 */
export function splitHouseholds(
  ofManager: readonly ClientRow[],
  chosen: ReadonlySet<number>,
): number {
  const staying = new Set(
    ofManager.filter(({ id }) => !chosen.has(id)).map(({ householdId }) => householdId),
  );
  return ofManager.filter(({ id, householdId }) => chosen.has(id) && staying.has(householdId))
    .length;
}
