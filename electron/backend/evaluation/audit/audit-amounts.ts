import type { CountedCell, CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';

/** The published amounts keep the rules of dominance, and so does what is hidden, taken together. */
export function auditAmounts(
  exactTables: readonly CountedTable[],
  shownTables: readonly ReportTable[],
): string[] {
  const faults: string[] = [];
  const hidden = new Map<string, CountedCell>();
  const free = new Set<string>();
  exactTables.forEach((exact, at) => {
    const shown = shownTables[at];
    exact.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        // What is free for all is no part of what can be subtracted: it takes nothing off.
        if (cell.public) free.add(cell.key);
        if (!cell.money || cell.public) return;
        const amount = shown?.cells[row]?.[column] ?? null;
        if (amount === null) return void hidden.set(cell.key, cell);
        const { contributors, largest, secondLargest, total } = cell.money;
        if (amount % 100_000 !== 0) faults.push(`${cell.key} is not in thousands`);
        if (Math.abs(amount - cell.value) > 50_000) faults.push(`${cell.key} is far off`);
        if (contributors < 10) faults.push(`${cell.key} is of ${contributors} persons`);
        if (largest > 0.3 * total) faults.push(`${cell.key} is mostly of one person`);
        if (total - largest - secondLargest < 0.1 * largest) faults.push(`${cell.key} fails p%`);
      });
    });
  });
  for (const { parts } of exactTables.flatMap(({ sums }) => sums)) {
    const out = parts.flatMap((key) => hidden.get(key) ?? []);
    const money = parts.filter((key) => key.startsWith('euro') && !free.has(key)).length;
    if (out.length === 0 || out.length === money) continue;
    const sum = out.reduce((all, { value }) => all + value, 0);
    const largest = out.reduce((all, cell) => all + (cell.money?.largest ?? 0), 0);
    const most = Math.max(...out.map((cell) => cell.money?.contributors ?? 0));
    if (out.length === 1 || most < 10 || largest > 0.3 * sum) {
      faults.push(`${out.map(({ key }) => key).join(' and ')} can be had by subtraction`);
    }
  }
  return faults;
}
