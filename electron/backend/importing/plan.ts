import type { ListedCaseload, ListedClient } from '#shared/importing/caseload.ts';
import type { ImportCounts, ImportField, ListRemark } from '#shared/importing/schema.ts';
import type { ListedTrajectory } from '#shared/importing/trajectories.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { differenceWarning } from './differences.ts';
import { warnAboutFunds } from './fund-warnings.ts';
import type { KnownClient } from './known-client.ts';
import { noCounts } from '#shared/importing/counts.ts';
import { loadKnownClients } from './known-clients.ts';
import { loadKnownNames, type KnownNames } from './known-names.ts';
import { householdsOf } from './known-households.ts';
import { knownNationalities, withSpelling } from './known-nationalities.ts';
import { matchOutflow } from './match-outflow.ts';
import { matchTrajectories } from './match-trajectories.ts';
import type { ListWarner, PlannedClient } from './planned-client.ts';
import { warnAboutKnownPersons } from './same-person.ts';

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
 * @param headerFor the header of the column of a field, under which warnings are put; `null`: the
 * headers are not known
 */
export async function planImport(
  trx: TeamTransaction,
  caseload: ListedCaseload,
  headerFor: ((field: ImportField) => string | null) | null,
): Promise<ImportPlan> {
  const known = await loadKnownClients(trx, caseload.clients);
  const names = await loadKnownNames(trx);
  const found: ListRemark[] = [];
  const columnOf = (field: ImportField) => headerFor?.(field) ?? null;
  const warner: ListWarner = {
    warn: (line, field, message) => {
      found.push({ line, column: field === null ? null : columnOf(field), message });
    },
    has: (field) => columnOf(field) !== null,
  };
  const nationalities = await knownNationalities(trx);
  const clients = caseload.clients.map((client) =>
    planClient(withSpelling(client, nationalities), known.get(client.clientNumber) ?? null, warner),
  );
  for (const planned of clients) warnAboutFunds(planned, names, warner);
  await warnAboutKnownPersons(trx, clients, warner);
  const households = await householdsOf(trx, clients);
  const knownTrajectories = clients.reduce(
    (sum, { client, trajectories }) => sum + client.trajectories.length - trajectories.length,
    0,
  );
  const trajectories = clients.flatMap((planned) => planned.trajectories);
  return {
    counts: {
      ...noCounts(),
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

function planClient(
  client: ListedClient,
  known: KnownClient | null,
  warner: ListWarner,
): PlannedClient {
  const { outflow, trajectories } = client;
  if (known === null) return { client, knownId: null, outflow, trajectories };
  const difference = differenceWarning(client, known);
  if (difference !== null) warner.warn(client.line, null, difference);
  const { added, different, doubtful } = matchTrajectories(trajectories, known.trajectories);
  for (const { line } of different) {
    warner.warn(
      line,
      null,
      'Dit traject staat al in Trede, met een ander einde, resultaat, bedrag of fonds. Trede laat staan wat er stond.',
    );
  }
  for (const { listed, known: alike } of doubtful) {
    warner.warn(
      listed.line,
      'trajectoryType',
      `Deze klant heeft al ${alike.typeName} vanaf ${formatDate(alike.startDate)}. Is dit hetzelfde traject? Trede bewaart ze allebei.`,
    );
  }
  return {
    client,
    knownId: known.id,
    outflow: matchOutflow(client, known.outflows, warner),
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
