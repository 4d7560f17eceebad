import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { hasLeft } from '#shared/caseload/signals/guidance.ts';
import { isForNow } from '#shared/caseload/signals/rules.ts';
import type { CaseloadCounts } from '#shared/caseload/signals/schema.ts';
import { overNorm, type OverNorm } from '#shared/caseload/team/norm.ts';
import type { FileCallContext } from '../../handler.ts';
import { factsOfAll } from './kept-facts.ts';
import { memberNames } from './members.ts';
import { listSignals } from './signals.ts';
import { readThresholds } from './thresholds.ts';

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
  // A caseload above the norm stands on Vandaag as a line of its own.
  const over = await listOverNorm(context, facts);
  const overMine = over.filter(({ name }) => name === me).length;
  return {
    clients: facts.size,
    signals: {
      mine: me === null ? null : forNow.filter(isMine).length + overMine,
      team: forNow.length + over.length,
    },
  };
}

async function listOverNorm(
  { trx, today }: Pick<FileCallContext, 'trx' | 'today'>,
  facts: ReadonlyMap<number, ClientFacts>,
): Promise<OverNorm[]> {
  const members = await trx
    .selectFrom('team_member')
    .select(['name', 'fte_hundredths as fteHundredths'])
    .where('fte_hundredths', 'is not', null)
    .execute();
  if (members.length === 0) return [];
  const personsOf = new Map<string, number>();
  for (const client of facts.values()) {
    const { caseManager } = client;
    if (caseManager === null || hasLeft(client, today)) continue;
    personsOf.set(caseManager, (personsOf.get(caseManager) ?? 0) + 1);
  }
  return overNorm(members, await readThresholds(trx), personsOf);
}
