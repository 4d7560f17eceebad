import type { ClientRow } from '#shared/caseload/schema.ts';
import { countCaseload } from '#shared/caseload/team/caseload.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { folded } from '#shared/kernel/text.ts';

/** Stands for clients without a klantmanager where names stand for all others. */
export const nobody = '-';

/** Stands for the clients who were chosen in the list, whoever guides them. */
export const chosenInList = '+';

/**
 * The clients of a klantmanager, or those who were chosen in the list, in the order of the list.
 *
 * @param from a name, `nobody` or `chosenInList`
 */
export function clientsOf(
  clients: readonly ClientRow[],
  from: string,
  inList: readonly Id[],
): readonly ClientRow[] {
  const listed = new Set(inList);
  return clients.filter(({ id, caseManager }) =>
    from === chosenInList ? listed.has(id) : (caseManager ?? nobody) === from,
  );
}

/** How many clients in guidance somebody would have with those who are handed over. */
export function guidedWith(
  clients: readonly ClientRow[],
  chosen: readonly ClientRow[],
  to: string,
  today: IsoDate,
): number {
  const coming = new Set(chosen.map(({ id }) => id));
  return countCaseload(
    clients.filter(({ id, caseManager }) => caseManager === to || coming.has(id)),
    today,
  ).guided;
}

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
