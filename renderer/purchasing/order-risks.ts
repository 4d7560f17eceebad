import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { fullName } from '#shared/kernel/person-name.ts';
import { leavesBijstand } from '#shared/kernel/outflow.ts';
import { stepRangeWords, suitsStep, type StepRange } from '#shared/kernel/step-range.ts';
import { texts } from './texts.ts';

type ListedClient = CallOutput<'caseload.list'>[number];

/**
 * What may make an order a mistake, in sentences: who buys knows more than the file, so they warn and
 * never block. `typeName` is `null` as long as nothing is chosen.
 */
export function orderRisks(
  client: Pick<CallOutput<'caseload.client'>, 'trajectories' | 'outflows'>,
  typeName: string | null,
  today: IsoDate,
): string[] {
  const left = client.outflows.findLast(({ kind, date }) => leavesBijstand(kind) && date <= today);
  const same = client.trajectories.find(
    ({ typeName: name, status, endDate }) =>
      name === typeName &&
      (status === 'loopt' || status === 'toegekend') &&
      (endDate === null || endDate >= today),
  );
  return [
    ...(left === undefined ? [] : [texts.risk.left(formatDate(left.date))]),
    ...(same === undefined ? [] : [texts.risk.same(same.typeName, formatDate(same.startDate))]),
  ];
}

/** Money for nobody knows whom; never a block, as the provider may still be sought. */
export const providerRisk = (product: { readonly providerName: string | null } | null): string[] =>
  product !== null && product.providerName === null ? [texts.risk.noProvider] : [];

/** So many clients are named; of the others how many there are. */
const namedAtMost = 5;

/** Who of several clients stands on another step than the trajectory is meant for; never a block. */
export function stepRisks(
  product: (StepRange & { readonly typeName: string }) | null,
  clients: readonly Pick<ListedClient, 'firstName' | 'lastName' | 'ladderNow'>[],
): string[] {
  const steps = product === null ? null : stepRangeWords(product);
  if (product === null || steps === null) return [];
  const others = clients.filter(({ ladderNow }) => !suitsStep(product, ladderNow));
  if (others.length === 0) return [];
  const named = others
    .slice(0, namedAtMost)
    .map((client) => texts.risk.onStep(fullName(client), client.ladderNow ?? 0));
  return [texts.risk.otherSteps(product.typeName, steps, named, others.length - named.length)];
}

/** A trajectory that is meant for other steps than the one where the client stands; never a block. */
export function stepRisk(
  product: (StepRange & { readonly typeName: string }) | null,
  client: Pick<CallOutput<'caseload.client'>, 'firstName' | 'ladder'>,
): string[] {
  const step = client.ladder.at(-1)?.step ?? null;
  const steps = product === null ? null : stepRangeWords(product);
  if (product === null || step === null || steps === null || suitsStep(product, step)) return [];
  return [texts.risk.step(product.typeName, steps, client.firstName, step)];
}
