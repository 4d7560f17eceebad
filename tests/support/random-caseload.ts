import { makeChance, type Chance } from './chance.ts';
import {
  outflowKindNames,
  type PlainCaseload,
  type PlainPerson,
  type Step,
} from './plain-caseload.ts';
import type { PlainOrder, PlainTrajectory } from './plain-money.ts';
import { randomDossier } from './random-dossier.ts';
import { randomMoney } from './random-money.ts';
import { randomOutcomes } from './random-outcomes.ts';

const later = (chance: Chance, day: string): string => {
  const year = Number(day.slice(0, 4));
  const other = chance.dayIn(year, year + 2);
  return other < day ? day : other;
};

/**
 * An invented caseload with everything that counting must get right: unknown dates and nationalities,
 * several outflows, groups set by hand, cancelled trajectories and orders, invoices above, below and
 * without payment, costs without a fund, two types that read the same.
 */
export function randomCaseload(seed: number, size: number): PlainCaseload {
  const chance = makeChance(seed);
  // A chance of its own, so that a seed gives the same people as before there were buddies by name.
  const ofBuddies = makeChance(seed + 1_000_000);
  const types = [
    'Jobcoaching',
    'Taal & werk',
    'Taal, werk',
    'Élan',
    'Nooit gebruikt',
    'Zorg en rust',
  ].map((name, index) => ({ id: index + 1, name }));
  const funds = ['Uitvoeringsakkoord 2016', 'Participatiebudget', 'Leeg fonds'].map(
    (name, index) => ({ id: index + 1, name }),
  );
  const noNationalities = chance.happens(0.1);
  const persons: PlainPerson[] = [];
  const outflows: PlainCaseload['outflows'][number][] = [];
  const trajectories: PlainTrajectory[] = [];
  const importedCosts: PlainCaseload['importedCosts'][number][] = [];
  const orders: PlainOrder[] = [];
  const invoices: PlainCaseload['invoices'][number][] = [];
  const measurements: PlainCaseload['measurements'][number][] = [];
  for (let id = 1; id <= size; id += 1) {
    persons.push({
      id,
      household: id > 1 && chance.happens(0.4) ? (persons[id - 2]?.household ?? id) : id,
      nationality:
        noNationalities || chance.happens(0.1)
          ? null
          : chance.oneOf(['Syrische', 'Syrische', 'Eritrese', 'Iraakse', 'Jemenitische']),
      settled: chance.happens(0.1) ? null : chance.dayIn(2008, 2021),
      groupByHand: chance.happens(0.1) ? chance.oneOf(['statushouder', 'oudkomer']) : null,
      buddy: chance.happens(0.1) ? null : chance.happens(0.5),
      namedBuddies: ofBuddies.happens(0.3) ? ofBuddies.upTo(2) : 0,
    });
    for (let count = chance.upTo(3); count > 1; count -= 1) {
      outflows.push({
        person: id,
        kind: chance.oneOf(outflowKindNames),
        date: chance.dayIn(2016, 2021),
      });
    }
    if (chance.happens(0.8)) {
      const undated = chance.happens(0.6);
      if (undated) measurements.push({ person: id, step: (1 + chance.upTo(5)) as Step, on: null });
      for (let count = chance.upTo(2); count > 0; count -= 1) {
        const step = (1 + chance.upTo(5)) as Step;
        measurements.push({ person: id, step, on: chance.dayIn(2015, 2021) });
      }
    }
    for (let count = chance.upTo(2); count > 0; count -= 1) {
      const trajectory = trajectories.length + 1;
      const start = chance.dayIn(2015, 2021);
      trajectories.push({
        id: trajectory,
        person: id,
        type: chance.oneOf([1, 1, 2, 3, 4, 6]),
        start,
        end: chance.happens(0.3) ? null : later(chance, start),
        status: chance.oneOf([
          'toegekend',
          'loopt',
          'afgerond',
          'voortijdig-gestopt',
          'geannuleerd',
        ]),
      });
      if (chance.happens(0.4)) {
        const fund = chance.happens(0.2) ? null : chance.oneOf([1, 2]);
        importedCosts.push({ trajectory, fund, cents: chance.oneOf([0, 37500, 98550, 145000]) });
      } else if (chance.happens(0.7)) {
        const order = orders.length + 1;
        const cents = chance.oneOf([0, 98550, 240000]);
        orders.push({
          id: order,
          trajectory,
          fund: chance.oneOf([1, 2]),
          cents,
          on: later(chance, '2016-01-01'),
          cancelled: chance.happens(0.2) ? '2019-05-05' : null,
        });
        for (let times = chance.upTo(2); times > 0; times -= 1) {
          const on = chance.dayIn(2016, 2021);
          invoices.push({
            order,
            cents: chance.oneOf([50000, 98550, 120001]),
            on,
            paid: chance.happens(0.5) ? on : null,
          });
        }
      }
    }
  }
  const money = randomMoney(makeChance(seed + 4_000_000), {
    persons,
    trajectories,
    orders,
    invoices,
  });
  return {
    types,
    funds,
    persons,
    outflows,
    trajectories,
    importedCosts,
    ...money,
    measurements,
    outcomes: randomOutcomes(makeChance(seed + 2_000_000), { persons, outflows, types }),
    dossier: randomDossier(makeChance(seed + 3_000_000), { persons, trajectories }),
  };
}
