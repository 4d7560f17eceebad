import { maskBsns } from '#shared/kernel/bsn.ts';
import { textsWithClient } from '#shared/kernel/client-names.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { readNamedClients } from './report-texts/known-people.ts';

/** A name that somebody typed, the list that it goes into, and the field that it was typed in. */
export interface NewName {
  readonly name: string;
  readonly list: 'fund' | 'provider' | 'trajectory_type';
  readonly field: string;
}

/**
 * Names of funds, providers and types of trajectories come into reports that leave the team: a new one may
 * not give a client away. The same rule as for an import.
 *
 * @throws Refusal `invalid-input` at the first field with a BSN in it, or the number or the first and last
 *   name of a client
 */
export async function refuseClientName(
  trx: TeamTransaction,
  typed: readonly NewName[],
): Promise<void> {
  const added: NewName[] = [];
  for (const one of typed) if (!(await isKnown(trx, one))) added.push(one);
  if (added.length === 0) return;
  const names = new Set(added.map(({ name }) => name));
  const found = textsWithClient(names, await readNamedClients(trx));
  for (const { name, field } of added) {
    if (maskBsns(name).found > 0) throw new Refusal('invalid-input', sentences.bsn, field);
    if (found.has(name)) throw new Refusal('invalid-input', sentences.client, field);
  }
}

/** What stands in the file was refused or looked at before: to change its amount must stay possible. */
async function isKnown(trx: TeamTransaction, { list, name }: NewName): Promise<boolean> {
  const rows = await trx.selectFrom(list).select('name').execute();
  return rows.some((row) => folded(row.name) === folded(name));
}

const sentences = {
  bsn: 'Hier staat een BSN. Haal dat weg.',
  client:
    'Hier staat een klantnummer of de naam van een klant. Deze naam komt in rapporten. Haal het weg.',
} as const;
