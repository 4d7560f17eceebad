import type { ParsedInput } from '#shared/ipc/contract.ts';
import { amountSchema, type Cents } from '#shared/kernel/money.ts';
import { beginChange } from '../changes/change.ts';
import { keepSetting, readSetting } from '../changes/stored-setting.ts';
import type { TeamTransaction } from '../database/schema.ts';
import type { FileCallContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';

/** The name under which it is kept. */
export const mandateSetting = 'mandate';

/** Up to and with what amount, VAT included, a klantmanager may order alone; `null`: any amount. */
export async function readMandate(trx: TeamTransaction): Promise<Cents | null> {
  const { values } = await readSetting<{ mandateCents: Cents | null }>(
    trx,
    mandateSetting,
    { mandateCents: amountSchema.nullable() },
    { mandateCents: null },
    // A mandate that cannot be read lets nothing pass.
    { mandateCents: 0 },
  );
  return values.mandateCents;
}

/**
 * Whether who works under this account may approve orders, and let a fund pay what its conditions do not
 * allow: a coordinator may.
 */
export async function mayDecide(trx: TeamTransaction, account: string): Promise<boolean> {
  const user = await trx
    .selectFrom('app_user')
    .select('coordinator')
    .where('account', '=', account)
    .where('removed_on', 'is', null)
    .executeTakeFirst();
  return user?.coordinator === 1;
}

/** The names of who may decide, by name. */
export async function coordinatorNames(trx: TeamTransaction): Promise<string[]> {
  const rows = await trx
    .selectFrom('app_user')
    .select('name')
    .where('coordinator', '=', 1)
    .where('removed_on', 'is', null)
    .execute();
  return rows.map(({ name }) => name).sort(dutch.compare);
}

const dutch = new Intl.Collator('nl');

/** What is said to who may not decide. */
export const onlyCoordinator =
  'Alleen de coördinator kan dit veranderen. Vraag het de coördinator.';

/**
 * The amounts of funds and how costs are divided are of who may decide: else the limits
 * on orders would be nobody's.
 *
 * @throws Refusal `conflict` for everybody else
 */
export async function refuseWhoMayNotDecide(
  { trx, account }: Pick<FileCallContext, 'trx' | 'account'>,
  field?: string,
): Promise<void> {
  if (!(await mayDecide(trx, account))) throw new Refusal('conflict', onlyCoordinator, field);
}

/**
 * Keeps another mandate.
 *
 * @throws Refusal `conflict` for who may not decide: else everybody could lift the limit for themselves
 */
export async function saveMandate(
  { mandateCents }: ParsedInput<'budget.saveMandate'>,
  context: FileCallContext,
): Promise<{ changeId: number }> {
  await refuseWhoMayNotDecide(context, 'mandateCents');
  const change = beginChange(context, { call: 'budget.saveMandate', clientId: null });
  await keepSetting(context.trx, change, mandateSetting, { mandateCents });
  return { changeId: change.id };
}
