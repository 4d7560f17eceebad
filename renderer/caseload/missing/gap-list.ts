import {
  missingFields,
  type ClientGaps,
  type MissingField,
} from '#shared/caseload/missing/schema.ts';
import type { ClientRow } from '#shared/caseload/schema.ts';

/** A client with what is not filled in. */
export interface ListedGaps {
  readonly client: ClientRow;
  readonly missing: readonly MissingField[];
}

export interface GapGroup {
  /** `null`: clients without a klantmanager. */
  readonly caseManager: string | null;
  readonly listed: readonly ListedGaps[];
  readonly gaps: number;
}

/** The gaps of clients that the caseload has, in the order of the caseload: by last name. */
export function listGaps(gaps: readonly ClientGaps[], clients: readonly ClientRow[]): ListedGaps[] {
  const byClient = new Map(gaps.map(({ clientId, missing }) => [clientId, missing]));
  return clients.flatMap((client) => {
    const missing = byClient.get(client.id) ?? [];
    return missing.length === 0 ? [] : [{ client, missing }];
  });
}

/** How often each field is missing, the most first; fields that nobody misses are left out. */
export function countGaps(
  listed: readonly ListedGaps[],
): { readonly field: MissingField; readonly count: number }[] {
  const counts = new Map<MissingField, number>();
  for (const { missing } of listed) {
    for (const field of missing) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return missingFields
    .flatMap((field) => {
      const count = counts.get(field);
      return count === undefined ? [] : [{ field, count }];
    })
    .sort((one, other) => other.count - one.count);
}

/** Only the clients that miss this field, and of them only this gap; `null` leaves all. */
export const withGap = (
  listed: readonly ListedGaps[],
  field: MissingField | null,
): readonly ListedGaps[] =>
  field === null
    ? listed
    : listed.flatMap(({ client, missing }) =>
        missing.includes(field) ? [{ client, missing: [field] }] : [],
      );

export const totalGaps = (listed: readonly ListedGaps[]): number =>
  listed.reduce((sum, { missing }) => sum + missing.length, 0);

/** By klantmanager in the alphabet, clients without one first: nobody else looks after them. */
export function groupGaps(listed: readonly ListedGaps[]): GapGroup[] {
  const groups = Map.groupBy(listed, ({ client }) => client.caseManager);
  const dutch = new Intl.Collator('nl', { numeric: true });
  return [...groups]
    .map(([caseManager, own]) => ({ caseManager, listed: own, gaps: totalGaps(own) }))
    .sort((one, other) => dutch.compare(one.caseManager ?? '', other.caseManager ?? ''));
}
