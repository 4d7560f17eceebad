import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { kindAndPeriod, placeBeside } from '../same-period.ts';

/*
 * Attacks amounts beside exact counts with a price list: the persons who were paid for are the amount by
 * the price, that of the amount itself or that of what is left of a total.
 */

/** A published amount is at most so many cents from the exact one. */
const rounding = 50_000;

export function auditHiddenAmounts(
  exactTables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
  smallestGroup: number,
): string[] {
  const faults: string[] = [];
  const shownAmounts = new Map<string, number | null>();
  const unknown = new Set<string>();
  exactTables.forEach((exact, index) => {
    const at = placeBeside(exactTables, 'trajecten', exact);
    exact.cells.forEach((cells, line) =>
      cells.forEach(({ key, money, ...cell }, column) => {
        if (!money || cell.public) return;
        const amount = shownTables[index]?.cells[line]?.[column] ?? null;
        shownAmounts.set(key, amount);
        const id = exact.rows[line]?.id;
        const row = exactTables[at]?.rows.findIndex((each) => each.id === id) ?? -1;
        if (kindAndPeriod(exact.id)[0] !== 'trajectkosten' || row === -1) return;
        const persons = exactTables[at]?.cells[row]?.at(-1)?.value ?? 0;
        const shownPersons = shownTables[at]?.cells[row]?.at(-1) ?? null;
        const unpaid = Math.abs(persons - money.contributors);
        if (shownPersons === null && amount === null) unknown.add(key);
        if (shownPersons === null && amount !== null) faults.push(`${key} by its price is a count`);
        if (amount !== null && unpaid > 0 && unpaid < smallestGroup) {
          faults.push(`${key} tells of ${unpaid} persons who were not paid for`);
        }
      }),
    );
  });
  const sums = exactTables.flatMap((table) => table.sums);
  const shownOf = (parts: readonly string[]) => parts.flatMap((key) => shownAmounts.get(key) ?? []);
  for (const sum of sums) {
    if (!sum.parts.some((key) => unknown.has(key))) continue;
    const own = shownOf(sum.parts).reduce((all, amount) => all + amount - rounding, 0);
    for (const other of sums) {
      if (other === sum || other.total !== sum.total) continue;
      const all = shownOf(other.parts);
      if (all.length === other.parts.length) faults.push(`${sum.total} is known`);
      const least = all.reduce((total, amount) => total + amount + rounding, 0);
      if (least > own && all.length > 0) faults.push(`${sum.total} says that something is left`);
    }
  }
  return faults;
}
