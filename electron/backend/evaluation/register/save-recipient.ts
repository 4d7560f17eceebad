import type { ParsedInput } from '#shared/ipc/contract.ts';
import { beginChange } from '../../changes/change.ts';
import { mergeChanges } from '../../changes/conflicts.ts';
import type { TeamTransaction } from '../../database/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { Refusal } from '../../refusal.ts';

/**
 * Notes afterwards for whom a saved report was, or takes that away. The file that left stays as it is, and so
 * does all else that the register says of it.
 *
 * @throws Refusal `not-found`; `conflict` when somebody else noted something since
 */
export async function saveRecipient(
  { id, recipient, before, also }: ParsedInput<'evaluation.saveRecipient'>,
  context: Pick<FileCallContext, 'trx' | 'now' | 'account'>,
): Promise<{ changeId: number }> {
  const line = await context.trx
    .selectFrom('report_export')
    .select('recipient')
    .where('id', '=', id)
    .executeTakeFirst();
  if (line === undefined) {
    throw new Refusal(
      'not-found',
      'Dit rapport staat niet bij ‘Wat er gedeeld is’. Open die pagina opnieuw.',
      'id',
    );
  }
  const { recipient: noted } = mergeChanges<{ recipient: string | null }>({
    before: { recipient: before },
    now: line,
    after: { recipient: recipient === '' ? null : recipient },
    labels: { recipient: 'Voor wie' },
    shown: (_field, value) => (typeof value === 'string' ? value : null),
  });
  const change = beginChange(context, { call: 'evaluation.saveRecipient', clientId: null });
  await change.update('report_export', id, { recipient: noted });
  for (const other of await withoutRecipient(context.trx, also)) {
    await change.update('report_export', other.id, { recipient: noted });
  }
  return { changeId: change.id };
}

const withoutRecipient = (trx: TeamTransaction, ids: readonly number[]) =>
  trx
    .selectFrom('report_export')
    .select('id')
    .where('id', 'in', ids)
    .where('recipient', 'is', null)
    .execute();
