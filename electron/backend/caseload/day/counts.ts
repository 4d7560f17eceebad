import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { hasLeft } from '#shared/caseload/signals/guidance.ts';
import { clientIdsOf } from '#shared/caseload/signals/household.ts';
import { isForNow } from '#shared/caseload/signals/rules.ts';
import type { CaseloadCounts, Signal } from '#shared/caseload/signals/schema.ts';
import {
  countByCaseManager,
  countCaseload,
  emptyCaseload,
  type CaseloadCount,
} from '#shared/caseload/team/caseload.ts';
import { overNorm, type OverNorm } from '#shared/caseload/team/norm.ts';
import type { FileCallContext } from '../../handler.ts';
import { factsOfAll } from './kept-facts.ts';
import { membersByAccount } from '../../database/member-names.ts';
import { activeNormSnoozes } from './norm-snooze.ts';
import { listSignals } from './signals.ts';
import { readThresholds } from './thresholds.ts';

/** The numbers beside the pages in the navigation: a window that shows no list need not get one. */
export async function countForNavigation(
  context: Pick<FileCallContext, 'trx' | 'session' | 'today' | 'account'>,
): Promise<CaseloadCounts> {
  const { trx, today } = context;
  const facts = await factsOfAll(context);
  const me = (await membersByAccount(trx)).get(context.account) ?? null;
  const clients = [...facts.values()].map((client) => ({
    caseManager: client.caseManager,
    outflow: client.outflow,
    hasLeft: hasLeft(client, today),
  }));
  const countOf = countByCaseManager(clients, today);
  const forNow = (await listSignals(context)).filter((signal) => isForNow(signal, today));
  // A caseload above the norm stands on Vandaag as a line of its own.
  const over = await listOverNorm(context, countOf);
  const overMine = over.filter(({ name }) => name === me).length;
  return {
    clients: {
      mine: me === null ? null : (countOf.get(me) ?? emptyCaseload),
      team: countCaseload(clients, today),
    },
    signals: {
      mine: me === null ? null : forNow.filter(isOf(me, facts)).length + overMine,
      team: forNow.length + over.length,
    },
  };
}

/** Of a couple with two klantmanagers both see it. */
const isOf =
  (caseManager: string, facts: ReadonlyMap<number, ClientFacts>) =>
  (signal: Signal): boolean =>
    clientIdsOf(signal).some((id) => facts.get(id)?.caseManager === caseManager);

/** Without what was put off. */
async function listOverNorm(
  { trx, today }: Pick<FileCallContext, 'trx' | 'today'>,
  countOf: ReadonlyMap<string | null, CaseloadCount>,
): Promise<OverNorm[]> {
  const members = await trx
    .selectFrom('team_member')
    .select(['id', 'name', 'fte_hundredths as fteHundredths'])
    .where('fte_hundredths', 'is not', null)
    .execute();
  if (members.length === 0) return [];
  const snoozes = await activeNormSnoozes(trx, today);
  return overNorm(members, await readThresholds(trx), countOf, snoozes).filter(
    ({ snooze }) => snooze === null,
  );
}
