import type { ImportCounts } from '#shared/importing/schema.ts';
import { remembering } from '#shared/kernel/remembering.ts';
import { folded } from '#shared/kernel/text.ts';
import type { Journal } from './journal.ts';
import type { KnownNames } from './known-names.ts';

/** The id of every type, provider and fund that a list names. */
export interface NameIds {
  readonly type: (name: string) => number;
  readonly provider: (name: string | null) => number | null;
  readonly fund: (name: string | null) => number | null;
}

/** Makes the types, providers and funds that are new. A new fund has an unknown amount. */
export async function storeNames(
  journal: Journal,
  names: KnownNames,
  counts: Pick<ImportCounts, 'newFunds' | 'newProviders' | 'newTrajectoryTypes'>,
): Promise<NameIds> {
  const make = async (table: NamedTable, added: readonly string[], ids: Map<string, number>) => {
    const rows = added.map((name) => ({ id: journal.nextId(table), name }));
    await journal.add(table, rows);
    for (const { id, name } of rows) ids.set(folded(name), id);
    return ids;
  };
  const types = await make('trajectory_type', counts.newTrajectoryTypes, new Map(names.types));
  const providers = await make('provider', counts.newProviders, new Map(names.providers));
  const knownFunds = new Map([...names.funds].map(([key, { id }]) => [key, id]));
  const funds = await make('fund', counts.newFunds, knownFunds);
  const foldedOnce = remembering(folded);
  const idIn = (ids: ReadonlyMap<string, number>, name: string): number => {
    const id = ids.get(foldedOnce(name));
    if (id === undefined) throw new Error('a name of the list was not planned for');
    return id;
  };
  return {
    type: (name) => idIn(types, name),
    provider: (name) => (name === null ? null : idIn(providers, name)),
    fund: (name) => (name === null ? null : idIn(funds, name)),
  };
}

type NamedTable = 'trajectory_type' | 'provider' | 'fund';
