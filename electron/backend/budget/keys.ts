import type { z } from 'zod';
import type { fundingKeyInputSchema, FundingKey } from '#shared/budget/fund.ts';
import { folded } from '#shared/kernel/text.ts';
import { beginChange } from '../changes/change.ts';
import { refuseStale } from '../changes/conflicts.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhoMayNotDecide } from './mandate.ts';
import { readFund } from './position.ts';

type KeyContext = Pick<FileCallContext, 'trx' | 'now' | 'account'>;

const collator = new Intl.Collator('nl', { numeric: true });

/** Fixed ways to divide a cost over funds, by name. */
export async function listKeys(trx: TeamTransaction): Promise<FundingKey[]> {
  const keys = await trx.selectFrom('funding_key').selectAll().execute();
  const parts = await trx
    .selectFrom('funding_key_part')
    .innerJoin('fund', 'fund.id', 'funding_key_part.fund_id')
    .select(['key_id', 'fund_id as fundId', 'fund.name as fundName', 'weight'])
    .orderBy('funding_key_part.id')
    .execute();
  const byKey = Map.groupBy(parts, (part) => part.key_id);
  return keys
    .map(({ id, name }) => ({
      id,
      name,
      parts: (byKey.get(id) ?? []).map(({ fundId, fundName, weight }) => ({
        fundId,
        fundName,
        weight,
      })),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/**
 * Adds a key or changes one. Orders keep the shares that they were given.
 *
 * @returns the number of the change
 * @throws Refusal `conflict` for the name of another key and when somebody changed it since; `not-found`
 */
export async function saveKey(
  input: z.output<typeof fundingKeyInputSchema>,
  context: KeyContext,
): Promise<number> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  const keys = await trx.selectFrom('funding_key').select(['id', 'name']).execute();
  if (keys.some(({ id, name }) => id !== input.id && folded(name) === folded(input.name))) {
    throw new Refusal(
      'conflict',
      'Er is al een verdeelsleutel met deze naam. Kies een andere naam.',
      'name',
    );
  }
  const known = keys.find(({ id }) => id === input.id);
  if (input.id !== null && known === undefined) throw unknownKey('id');
  const standing = input.id === null ? [] : await partsOf(trx, input.id);
  if (known !== undefined) {
    const parts = standing.map(({ fund_id: fundId, weight }) => ({ fundId, weight }));
    refuseStale(input.before, { name: known.name, parts });
  }
  for (const [index, { fundId }] of input.parts.entries()) {
    await readFund(trx, fundId, `parts.${index}.fundId`);
  }
  const change = beginChange(context, { call: 'budget.saveKey', clientId: null });
  const keyId = input.id ?? (await change.add('funding_key', { name: input.name }));
  await change.update('funding_key', keyId, { name: input.name });
  for (const { id, fund_id: fundId } of standing) {
    if (!input.parts.some((part) => part.fundId === fundId)) {
      await change.remove('funding_key_part', id);
    }
  }
  for (const { fundId, weight } of input.parts) {
    const known = standing.find((part) => part.fund_id === fundId);
    if (known) await change.update('funding_key_part', known.id, { weight });
    else await change.add('funding_key_part', { key_id: keyId, fund_id: fundId, weight });
  }
  return change.id;
}

/** @returns the number of the change */
export async function removeKey(keyId: number, context: KeyContext): Promise<number> {
  const { trx } = context;
  await refuseWhoMayNotDecide(context);
  const known = await trx
    .selectFrom('funding_key')
    .select('id')
    .where('id', '=', keyId)
    .executeTakeFirst();
  if (known === undefined) throw unknownKey('keyId');
  const change = beginChange(context, { call: 'budget.removeKey', clientId: null });
  for (const { id } of await partsOf(trx, keyId)) await change.remove('funding_key_part', id);
  await change.remove('funding_key', keyId);
  return change.id;
}

const partsOf = (trx: TeamTransaction, keyId: number) =>
  trx
    .selectFrom('funding_key_part')
    .select(['id', 'fund_id', 'weight'])
    .where('key_id', '=', keyId)
    .execute();

const unknownKey = (field: string) =>
  new Refusal('not-found', 'Deze verdeelsleutel is er niet meer. Kies een andere.', field);
