import type { ListedCaseload, ListedClient } from '#shared/importing/caseload.ts';
import type { ImportCounts, ListRemark } from '#shared/importing/schema.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { differenceWarning } from './differences.ts';
import { warnAboutFunds } from './fund-warnings.ts';
import type { KnownClient } from './known-client.ts';
import { loadKnownClients } from './known-clients.ts';
import { loadKnownNames, type KnownNames } from './known-names.ts';
import { matchTrajectories } from './match-trajectories.ts';
import type { PlannedClient, Warn } from './planned-client.ts';

/** What an import would add to the team file as it is now. */
export interface ImportPlan {
  readonly counts: ImportCounts;
  readonly warnings: readonly ListRemark[];
  readonly clients: readonly PlannedClient[];
  /** Ids of the households that new clients join, by number; `null`: still to be made. */
  readonly households: ReadonlyMap<string, number | null>;
  readonly names: KnownNames;
}

/**
 * Compares a list with what the team file holds. Changes nothing.
 *
 * @param fundColumn the header under which warnings about a fund's conditions are put
 */
export async function planImport(
  trx: TeamTransaction,
  caseload: ListedCaseload,
  fundColumn: string | null,
): Promise<ImportPlan> {
  const known = await loadKnownClients(trx, caseload.clients);
  const names = await loadKnownNames(trx);
  const found: ListRemark[] = [];
  const warn: Warn = (line, column, message) => found.push({ line, column, message });
  const clients = caseload.clients.map((client) =>
    planClient(client, known.get(client.clientNumber) ?? null, warn),
  );
  for (const planned of clients) warnAboutFunds(planned, names, fundColumn, warn);
  const households = await householdsOf(trx, clients);
  const knownTrajectories = clients.reduce(
    (sum, { client, trajectories }) => sum + client.trajectories.length - trajectories.length,
    0,
  );
  const trajectories = clients.flatMap((planned) => planned.trajectories);
  return {
    counts: {
      rows: caseload.rowCount,
      clients: clients.filter(({ knownId }) => knownId === null).length,
      households: [...households.values()].filter((id) => id === null).length,
      trajectories: trajectories.length,
      outflows: clients.filter(({ outflow }) => outflow !== null).length,
      costCents: trajectories.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0),
      knownClients: clients.filter(({ knownId }) => knownId !== null).length,
      knownTrajectories,
      newFunds: unknownNames(trajectories, ({ fundName }) => fundName, names.funds),
      newProviders: unknownNames(trajectories, ({ providerName }) => providerName, names.providers),
      newTrajectoryTypes: unknownNames(trajectories, ({ typeName }) => typeName, names.types),
    },
    warnings: [...caseload.warnings, ...found].toSorted((a, b) => a.line - b.line),
    clients,
    households,
    names,
  };
}

function planClient(client: ListedClient, known: KnownClient | null, warn: Warn): PlannedClient {
  const { outflow, trajectories } = client;
  if (known === null) return { client, knownId: null, outflow, trajectories };
  const difference = differenceWarning(client, known);
  if (difference !== null) warn(client.line, null, difference);
  const { added, different } = matchTrajectories(trajectories, known.trajectories);
  for (const { line } of different) {
    warn(
      line,
      null,
      'Dit traject staat al in Trede, met een ander einde, resultaat, bedrag of fonds. Trede laat staan wat er stond.',
    );
  }
  const outflowIsKnown =
    outflow !== null &&
    known.outflows.some(({ kind, date }) => kind === outflow.kind && date === outflow.date);
  return {
    client,
    knownId: known.id,
    outflow: outflowIsKnown ? null : outflow,
    trajectories: added,
  };
}

/** Names as the list first writes them; spellings that differ only in case or accents are one. */
function unknownNames(
  trajectories: readonly ListedTrajectory[],
  nameOf: (trajectory: ListedTrajectory) => string | null,
  known: ReadonlyMap<string, unknown>,
): string[] {
  const found = new Map<string, string>();
  for (const trajectory of trajectories) {
    const name = nameOf(trajectory);
    if (name === null) continue;
    const key = folded(name);
    if (!known.has(key) && !found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

/** So many values fit in one `in (…)`, with room to spare. */
const numbersPerQuery = 10_000;

async function householdsOf(
  trx: TeamTransaction,
  clients: readonly PlannedClient[],
): Promise<Map<string, number | null>> {
  const households = new Map<string, number | null>();
  for (const { client, knownId } of clients) {
    if (knownId === null) households.set(client.householdNumber, null);
  }
  const numbers = [...households.keys()];
  for (let from = 0; from < numbers.length; from += numbersPerQuery) {
    const known = await trx
      .selectFrom('household')
      .select(['id', 'household_number'])
      .where('household_number', 'in', numbers.slice(from, from + numbersPerQuery))
      .execute();
    for (const { id, household_number: number } of known) households.set(number, id);
  }
  return households;
}
