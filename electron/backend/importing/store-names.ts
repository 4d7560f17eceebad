import type { ImportCounts } from '#shared/importing/schema.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { KnownNames } from './known-names.ts';

/** The id of every type, provider and fund that a list names. */
export interface NameIds {
  readonly type: (name: string) => number;
  readonly provider: (name: string | null) => number | null;
  readonly fund: (name: string | null) => number | null;
}

/** Makes the types, providers and funds that are new. A new fund has an unknown amount. */
export async function storeNames(
  trx: TeamTransaction,
  names: KnownNames,
  counts: ImportCounts,
): Promise<NameIds> {
  const types = new Map(names.types);
  for (const name of counts.newTrajectoryTypes) {
    types.set(folded(name), await insertName(trx, 'trajectory_type', name));
  }
  const providers = new Map(names.providers);
  for (const name of counts.newProviders) {
    providers.set(folded(name), await insertName(trx, 'provider', name));
  }
  const funds = new Map([...names.funds].map(([key, { id }]) => [key, id]));
  for (const name of counts.newFunds) {
    funds.set(folded(name), await insertName(trx, 'fund', name));
  }
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

async function insertName(
  trx: TeamTransaction,
  table: 'trajectory_type' | 'provider' | 'fund',
  name: string,
): Promise<number> {
  const { id } = await trx
    .insertInto(table)
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Folding costs more than all else about a name, and a list repeats its names. */
function remembering(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    done.set(text, result);
    return result;
  };
}
