import type { ImportCounts } from '#shared/importing/schema.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { formatCount } from '#shared/kernel/text.ts';
import { checkTexts } from './texts-check.ts';

/**
 * What an import adds, a line for all that it adds of: so a list of invoices says nothing of clients.
 * The same before and after, but for the tense.
 */
export function addedLines(
  counts: ImportCounts,
  when: 'before' | 'after' = 'before',
): { term: string; figure: string }[] {
  const { added } = checkTexts;
  const lines = [
    [added.clients, counts.clients, formatCount],
    [added.households, counts.households, formatCount],
    [added.trajectories, counts.trajectories, formatCount],
    [added.costs, counts.costCents, formatEuro],
    [added.outflows, counts.outflows, formatCount],
    [added.measurements, counts.measurements, formatCount],
    [added.contacts, counts.contacts, formatCount],
    [added.invoices, counts.invoices, formatCount],
    [added.invoiced, counts.billedCents, formatEuro],
    [added.orders, counts.orders, formatCount],
    [
      when === 'after' ? added.changedBefore : added.changedValues,
      counts.changedValues,
      formatCount,
    ],
    [when === 'after' ? added.filledBefore : added.filledValues, counts.filledValues, formatCount],
  ] as const;
  return lines
    .filter(([, count]) => count !== 0)
    .map(([term, count, format]) => ({ term, figure: format(count) }));
}
