import type { CellKey, CountedCell, CountedSum } from '#shared/evaluation/counted.ts';
import { knownSums } from '#shared/evaluation/tables/known-sums.ts';
import type { CountedSet, KnownSum } from '#shared/evaluation/tables/likely-equal.ts';
import type { Period } from '#shared/kernel/dates.ts';

/** The sums over tables that are true of these figures. */
export const trueSums = (
  period: Period,
  printed: ReadonlyMap<CellKey, CountedCell>,
  keyOf: (set: CountedSet) => CellKey,
): CountedSum[] => knownSums(period).flatMap((sum) => sumsOf(sum, printed, keyOf));

function sumsOf(
  { one, other, always }: KnownSum,
  printed: ReadonlyMap<CellKey, CountedCell>,
  keyOf: (set: CountedSet) => CellKey,
): CountedSum[] {
  const [left, right] = [one.map(keyOf), other.map(keyOf)];
  if (right.some((key) => !printed.has(key))) return [];
  const known = left.every((key) => printed.has(key));
  if (!known && !always) return [];
  const total = (keys: readonly CellKey[]) =>
    keys.reduce((sum, key) => sum + (printed.get(key)?.value ?? 0), 0);
  if (known && total(left) !== total(right)) return [];
  const [only = '', ...more] = left;
  const whole = more.length === 0 ? only : `som van ${left.join(' en ')}`;
  return [...(more.length === 0 ? [] : [{ total: whole, parts: left }]), ...eachOnce(whole, right)];
}

/** No key stands twice among the parts: the second time it has another name for the same. */
function eachOnce(total: CellKey, keys: readonly CellKey[]): CountedSum[] {
  const again = (key: CellKey, at: number) => keys.indexOf(key) < at;
  const nameOf = (key: CellKey) => `nogmaals ${key}`;
  return [
    { total, parts: keys.map((key, at) => (again(key, at) ? nameOf(key) : key)) },
    ...keys.filter(again).map((key) => ({ total: nameOf(key), parts: [key] })),
  ];
}
