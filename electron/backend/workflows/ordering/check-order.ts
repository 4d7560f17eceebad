import type { CallOutput } from '#shared/ipc/contract.ts';
import { formatDate } from '#shared/kernel/dates.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import type { Provider } from '#shared/purchasing/catalogue.ts';
import type { NewOrder } from '#shared/purchasing/orders.ts';
import { readProvider } from '../../purchasing/providers.ts';
import { boughtAlready } from './bought-already.ts';
import { clientsOf, planOrder, type OrderContext, type OrderPlan } from './plan-order.ts';

/**
 * What an order would do: nothing is changed. Conditions that are not met are told, not refused.
 *
 * @throws Refusal as `placeOrder` does for what does not make an order
 */
export async function checkOrder(
  input: NewOrder,
  context: OrderContext,
): Promise<CallOutput<'purchasing.checkOrder'>> {
  const plan = await planOrder(input, context);
  const provider =
    plan.providerId === null ? null : await readProvider(context.trx, plan.providerId);
  return {
    amountCents: plan.amountCents,
    funds: plan.funds.map(
      ({ fundId, fundName, amountCents, freeCents, freeAfterCents, checks }) => ({
        fundId,
        fundName,
        amountCents,
        freeCents,
        freeAfterCents,
        checks: [...checks],
      }),
    ),
    needsApproval: plan.needsApproval,
    mandateCents: plan.mandateCents,
    warnings: [
      ...(provider === null ? [] : warningsOf(provider, input, plan)),
      ...(await yearsBehind(context, plan)),
      ...(plan.product === null
        ? []
        : await boughtAlready(context.trx, {
            typeId: plan.product.typeId,
            clientIds: [...new Set(plan.lines.flatMap((line) => clientsOf(input, line)))],
            startDate: input.startDate,
            today: context.today,
          })),
    ],
  };
}

/** Of budget years that were changed over already: what was left went on to the next year. */
async function yearsBehind({ trx }: OrderContext, { lines }: OrderPlan): Promise<string[]> {
  const rows = await trx
    .selectFrom('year_change')
    .select('from_year as year')
    .distinct()
    .where('from_year', 'in', [...new Set(lines.map(({ budgetYear }) => budgetYear))])
    .orderBy('from_year')
    .execute();
  return rows.map(
    ({ year }) =>
      `De jaarovergang van ${year} is al geweest. Wat er over was, kan al bij ${year + 1} staan. Kijk of dit bij ${year} hoort.`,
  );
}

/** What the contract with a provider says about an order. It is looked at, and never blocks. */
function warningsOf(
  provider: Provider,
  { startDate, endDate }: NewOrder,
  { amountCents }: OrderPlan,
): string[] {
  const { name, contractFrom: from, contractUntil: until, ceilingCents } = provider;
  const warnings: string[] = [];
  const starts = formatDate(startDate);
  const isBefore = from !== null && startDate < from;
  const isAfter = until !== null && startDate > until;
  if (isBefore) {
    warnings.push(
      `Het contract met ${name} begint op ${formatDate(from)}. Dit begint eerder, op ${starts}.`,
    );
  } else if (isAfter) {
    warnings.push(
      `Het contract met ${name} liep tot en met ${formatDate(until)}. Dit begint later, op ${starts}.`,
    );
  } else if (until !== null && endDate !== null && endDate > until) {
    warnings.push(
      `Het contract met ${name} loopt tot en met ${formatDate(until)}. Dit duurt langer, tot en met ${formatDate(endDate)}.`,
    );
  }
  const together = provider.orderedCents + amountCents;
  if (!isBefore && !isAfter && ceilingCents !== null && together > ceilingCents) {
    warnings.push(
      `Bij ${name} is met deze order voor ${formatEuro(together)} besteld. Het plafond is ${formatEuro(ceilingCents)}.`,
    );
  }
  return warnings;
}
