import type { ParsedInput } from '#shared/ipc/contract.ts';
import { actOf } from '#shared/team/log/acts.ts';
import type { FileCallContext } from '../../handler.ts';

/** Notes what is about to leave the app, in what form, and about whom it is. */
export async function noteExport(
  input: ParsedInput<'team.noteExport'>,
  { trx, about, exported, showed }: Pick<FileCallContext, 'trx' | 'about' | 'exported' | 'showed'>,
): Promise<Record<string, never>> {
  const { call, form, clientIds, documentId, planId, orderId, fundId } = input;
  exported(call, form);
  // Of a list one line says who stand in it; of a print or a document each gets a line.
  if (actOf(call)?.kind === 'lijst') showed(clientIds);
  else for (const clientId of clientIds) about(clientId, 'klant');
  for (const [table, id] of [
    ['document', documentId],
    ['plan', planId],
  ] as const) {
    if (id === null) continue;
    const row = await trx
      .selectFrom(table)
      .select('client_id')
      .where('id', '=', id)
      .executeTakeFirst();
    if (row !== undefined) about(row.client_id, 'klant');
  }
  if (orderId !== null) about(orderId, 'order');
  if (fundId !== null) about(fundId, 'fonds');
  return {};
}
