import { expect, it } from 'vitest';
import type { CountedTable } from '#shared/evaluation/counted.ts';
import { hideTogether } from '../../../../../../../electron/backend/evaluation/protection/hiding/hide-together.ts';
import { auditHiding } from '../../../../../../../electron/backend/evaluation/audit/hiding/audit-hiding.ts';
import { rounds } from '../../../../../../support/long.ts';
import { randomFrom } from '../random-people.ts';
import { tableOf } from '../tables.ts';

/* Counts in three directions with all their totals: each stands in three sums, and hardly any is large. */

const total = 't';

function randomCube(random: () => number): CountedTable {
  const within = [2, 2, 1].map((least) => least + Math.floor(random() * 3));
  const parts = within.map((size) => Array.from({ length: size }, (_, at) => `${at}`));
  const places = parts.reduce<string[][]>(
    (all, names) => all.flatMap((place) => [...names, total].map((name) => [...place, name])),
    [[]],
  );
  const inside = places.filter((place) => !place.includes(total));
  const counts = inside.map((place) => ({ place, count: randomCount(random) }));
  const value = (of: readonly string[]) =>
    counts
      .filter(({ place }) => of.every((name, at) => name === total || name === place[at]))
      .reduce((sum, { count }) => sum + count, 0);
  const key = (place: readonly string[]) => place.join(' ');
  const sums = places.flatMap((place) =>
    place.flatMap((name, at) => {
      const names = parts[at] ?? [];
      if (name !== total || names.length < 2) return [];
      return [{ total: key(place), parts: names.map((part) => key(place.with(at, part))) }];
    }),
  );
  const cell = (place: readonly string[]) => ({ key: key(place), value: value(place) });
  return tableOf({ rij: places.map(cell) }, { sums });
}

function randomCount(random: () => number): number {
  const kind = random();
  if (kind < 0.25) return 0;
  return kind < 0.5 ? 1 + Math.floor(random() * 4) : Math.floor(random() * 30);
}

// In the first three what was hidden so that a small group cannot be added up was known together from other sums.
const seeds = [56, 77, 227, ...Array.from({ length: rounds(10, 2_000) }, (_, at) => at + 1)];

it(
  `withstands every attack on ${seeds.length} small cubes`,
  { timeout: seeds.length * 20_000 },
  async () => {
    for (const seed of seeds) {
      const table = randomCube(randomFrom(seed));
      const smallestGroup = [5, 5, 10][seed % 3] ?? 5;
      const rules = { way: 'verbergen', smallestGroup, secret: 'geheim', earlier: [] } as const;
      const { tables } = await hideTogether([table], rules);
      const faults = await auditHiding([table], tables, { smallestGroup });
      expect(faults, `seed ${seed}`).toEqual([]);
    }
  },
);
