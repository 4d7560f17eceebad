import { isForNow } from '#shared/caseload/signals/rules.ts';
import type { CaseloadCounts } from '#shared/caseload/signals/schema.ts';
import type { FileCallContext } from '../../handler.ts';
import { factsOfAll } from './kept-facts.ts';
import { memberNames } from './members.ts';
import { listSignals } from './signals.ts';

/** The numbers beside the pages in the navigation: a window that shows no list need not get one. */
export async function countCaseload(
  context: Pick<FileCallContext, 'trx' | 'session' | 'today' | 'account'>,
): Promise<CaseloadCounts> {
  const facts = await factsOfAll(context);
  const signals = await listSignals(context);
  const me = (await memberNames(context.trx)).get(context.account) ?? null;
  const forNow = signals.filter((signal) => isForNow(signal, context.today));
  const isMine = ({ clientId }: { readonly clientId: number }) =>
    facts.get(clientId)?.caseManager === me;
  return {
    clients: facts.size,
    signals: { mine: me === null ? null : forNow.filter(isMine).length, team: forNow.length },
  };
}
