import type { CellKey } from '#shared/evaluation/counted.ts';
import type { CountSystem } from '../facts.ts';

/**
 * The counts of which every reader knows that they are 0, whatever is published: nobody leaves bijstand
 * in a year before the one of settlement, and a part of nobody is nobody. Hiding these protects nothing.
 */
export function certainZeros({ figures, facts }: CountSystem): ReadonlySet<CellKey> {
  const none = new Set(
    figures
      .filter(({ key, value }) => value === 0 && isBeforeSettlement(key))
      .map(({ key }) => key),
  );
  for (let size = -1; size !== none.size;) {
    size = none.size;
    for (const fact of facts) {
      if (fact.kind === 'sum' && fact.parts.every((part) => none.has(part))) none.add(fact.total);
      if (fact.kind === 'sum' && none.has(fact.total)) fact.parts.forEach((part) => none.add(part));
      if (fact.kind === 'at-most' && none.has(fact.high)) none.add(fact.low);
    }
  }
  return none;
}

function isBeforeSettlement(key: CellKey): boolean {
  const [outflow, settlement] = [yearsIn(key, 'outflowYear'), yearsIn(key, 'settlementYear')];
  return (
    outflow.length > 0 && settlement.length > 0 && Math.max(...outflow) < Math.min(...settlement)
  );
}

/** The years that a key asks of a dimension: `settlementYear=["2019"]`. */
function yearsIn(key: CellKey, dimension: string): number[] {
  const start = key.indexOf(`|${dimension}=[`);
  if (start === -1) return [];
  const list = key.slice(start, key.indexOf(']', start));
  return [...list.matchAll(/"(\d{4})"/g)].map(([, year]) => Number(year));
}
