/* Invented people for the tables of `random-tables.ts`. */

export interface Person {
  readonly household: number;
  readonly group: string;
  readonly nationality: string;
  readonly year: string;
  readonly buddy: string;
  readonly start: string;
  readonly now: string;
  readonly outflow?: { readonly kind: string; readonly year: string };
  readonly trajectories: readonly string[];
  readonly costs: readonly {
    readonly type: string;
    readonly fund: string;
    readonly cents: number;
  }[];
}

export type Random = () => number;

/** mulberry32: the same seed gives the same caseload on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const groups = ['statushouder', 'oudkomer'];
export const outflows: readonly (readonly [string, number])[] = [
  ['betaald-werk', 40],
  ['parttime-werk', 12],
  ['studie', 10],
  ['ondernemerschap', 3],
  ['inkomen-partner', 4],
  ['verhuizing', 8],
  ['inlichtingenplicht', 2],
  ['overlijden', 1],
  ['aow', 3],
  ['anders', 4],
];
export const years = ['2017', '2018', '2019'];
const nationalities: readonly (readonly [string, number])[] = [
  ['Syrische', 60],
  ['Eritrese', 16],
  ['Iraakse', 7],
  ['Afghaanse', 6],
  ['Somalische', 4],
  ['Iraanse', 4],
  ['Staatloos', 2],
  ['Ethiopische', 1],
  ['Jemenitische', 0.6],
  ['Soedanese', 0.6],
];
export const types: readonly (readonly [name: string, weight: number, euro: number])[] = [
  ['Jobcoaching', 17, 1450],
  ['Activering 4WD CARE', 8, 2150],
  ['Activering 2Switch', 3, 1800],
  ['Sollicitatietraining', 19, 375],
  ['Bewegen Werkt', 18, 985.5],
  ['Wegwijs in de maatschappij', 4, 500],
  ['Vrijwilligerswerk', 14, 0],
  ['Voorbereiding studie', 4, 2400],
  ['Zorg en rust', 17, 0],
];
/** What each type costs in one caseload, in cents; `differs` where each person pays another amount. */
export type Prices = ReadonlyMap<string, { readonly cents: number; readonly differs: boolean }>;

/** In turn the usual prices, and others: round, odd, or not the same for everybody. */
export function makePrices(random: Random): Prices {
  const make = oneOf(random, ['usual', 'round', 'odd', 'differs']);
  return new Map(
    types.map(([name, , euro]) => {
      const round = Math.ceil(random() * 60) * 5_000;
      const odd = 5_000 + Math.floor(random() * 300_000);
      const usual = Math.round(euro * 100);
      const cents = make === 'round' ? round : make === 'odd' ? odd : usual;
      return [
        name,
        { cents: euro === 0 ? 0 : cents, differs: make === 'differs' && odd > 150_000 },
      ];
    }),
  );
}

export const funds = ['Uitvoeringsakkoord 2016', 'Uitvoeringsakkoord 2017', 'Participatiebudget'];
export const steps = ['1', '2', '3', '4', '5', '6'];

function weighted<T extends readonly [string, number, ...unknown[]]>(
  random: Random,
  list: readonly T[],
): T {
  let left = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const each of list) {
    left -= each[1];
    if (left < 0) return each;
  }
  return list[0] as T;
}

const oneOf = (random: Random, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? '';

export function makePerson(random: Random, count: number, prices: Prices): Person {
  const statushouder = random() < 0.68;
  const leaves = random() < 0.4;
  const chosen = new Set(
    Array.from({ length: Math.floor(random() * 3) }, () => weighted(random, types)),
  );
  return {
    household: Math.floor(random() * count * 0.7),
    group: statushouder ? 'statushouder' : 'oudkomer',
    nationality: weighted(random, nationalities)[0],
    year: String(statushouder ? 2013 + Math.floor(random() * 7) : 1998 + Math.floor(random() * 15)),
    buddy: statushouder && random() < 0.78 ? 'ja' : 'nee',
    start: oneOf(random, steps),
    now: oneOf(random, steps),
    ...(leaves
      ? { outflow: { kind: weighted(random, outflows)[0], year: oneOf(random, years) } }
      : {}),
    trajectories: [...chosen].map(([name]) => name),
    costs: [...chosen]
      .filter(([, , euro]) => euro > 0 && random() < 0.95)
      .map(([type]) => {
        const { cents = 0, differs = false } = prices.get(type) ?? {};
        const share = differs ? Math.ceil(random() * 4) / 2 : 1;
        return { type, fund: oneOf(random, funds), cents: Math.round(cents * share) };
      }),
  };
}
