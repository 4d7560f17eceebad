import { maskBsns } from '#shared/kernel/bsn.ts';
import { textsWithClient } from '#shared/kernel/client-names.ts';
import { folded } from '#shared/kernel/text.ts';
import type { TeamTransaction } from '../database/schema.ts';
import { Refusal } from '../refusal.ts';
import { readNamedClients } from './report-texts/known-people.ts';

/** A name that somebody typed, the list that it goes into, and the field that it was typed in. */
export interface NewName {
  /** `null`: nothing was typed. */
  readonly name: string | null;
  /** `null`: it goes into no list, but onto paper that others read, beside numbers of clients. */
  readonly list: 'fund' | 'provider' | 'trajectory_type' | null;
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
  const added: { name: string; list: NewName['list']; field: string }[] = [];
  for (const { name, list, field } of typed) {
    if (name !== null && !(await isKnown(trx, list, name))) added.push({ name, list, field });
  }
  if (added.length === 0) return;
  const clients = await readNamedClients(trx);
  const found = textsWithClient(textsOf(added), clients);
  const named = textsWithClient(
    textsOf(added),
    clients.map((one) => ({ ...one, number: null })),
  );
  for (const { name, list, field } of added) {
    if (maskBsns(name).found > 0) throw new Refusal('invalid-input', sentences.bsn, field);
    if (list === null && named.has(name)) {
      throw new Refusal('invalid-input', sentences.text, field);
    }
    if (list !== null && found.has(name)) {
      throw new Refusal('invalid-input', sentences.client, field);
    }
  }
}

const textsOf = (added: readonly { readonly name: string }[]) =>
  new Set(added.map(({ name }) => name));

/** What stands in the file was refused or looked at before: to change its amount must stay possible. */
async function isKnown(
  trx: TeamTransaction,
  list: NewName['list'],
  name: string,
): Promise<boolean> {
  if (list === null) return false;
  const rows = await trx.selectFrom(list).select('name').execute();
  return rows.some((row) => folded(row.name) === folded(name));
}

const sentences = {
  bsn: 'Hier staat een BSN. Haal dat weg.',
  text: 'Hier staat de naam van een klant. Anderen lezen dit op papier. Haal de naam weg.',
  client:
    'Hier staat een klantnummer of de naam van een klant. Deze naam komt in rapporten. Haal het weg.',
} as const;
