import type { CountedSum, CountedTable } from '#shared/evaluation/counted.ts';
import { randomFrom } from '../random-people.ts';

/**
 * One table over three things with all its totals, as wide as these sizes: what is hardest to protect, for
 * nearly every cell is small.
 */
export function denseTable(
  seed: number,
  people: number,
  sizes: readonly [number, number, number],
): CountedTable {
  const random = randomFrom(seed);
  // Some values are common and others rare, as in any caseload.
  const pick = (size: number) => Math.floor(random() ** 2 * size);
  const persons = Array.from({ length: people }, () => sizes.map(pick));
  // One past the last value is the total.
  const lines = sizes.map((size) => Array.from({ length: size + 1 }, (_, at) => at));
  const [first = [], second = [], third = []] = lines;
  const keyOf = (at: readonly number[]) =>
    [
      'personen|caseload',
      ...at.flatMap((value, axis) => (value === sizes[axis] ? [] : [`as${axis}=["${value}"]`])),
    ].join('|');
  const count = (at: readonly number[]) =>
    persons.filter((each) =>
      at.every((value, axis) => value === sizes[axis] || each[axis] === value),
    ).length;
  const rows = first.flatMap((a) => second.map((b) => [a, b]));
  const everywhere = rows.flatMap(([a = 0, b = 0]) => third.map((c) => [a, b, c]));
  const sums = everywhere.flatMap((at) =>
    at.flatMap((value, axis): CountedSum[] =>
      value === sizes[axis]
        ? [
            {
              total: keyOf(at),
              parts: Array.from({ length: sizes[axis] }, (_, part) => keyOf(at.with(axis, part))),
            },
          ]
        : [],
    ),
  );
  return {
    id: 'dicht',
    title: 'Dicht',
    rows: rows.map((at) => ({ id: at.join('-'), label: at.join('-'), listed: 'always' })),
    columns: third.map((c) => ({ id: `kolom-${c}`, label: `Kolom ${c}`, unit: 'personen' })),
    cells: rows.map(([a = 0, b = 0]) =>
      third.map((c) => ({ key: keyOf([a, b, c]), value: count([a, b, c]) })),
    ),
    sums,
    notes: [],
    exactNotes: [],
  };
}
