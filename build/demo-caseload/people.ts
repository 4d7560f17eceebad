import type {
  ListedLanguageLevel,
  ListedOutflowKind,
  ListedTrack,
} from '#shared/importing/cells.ts';
import { addDays } from '#shared/kernel/calendar.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { Chance } from '#shared/invented/chance.ts';
import { dayBetween, latest } from './days.ts';
import {
  couples,
  demoPeriod,
  languageBuddies,
  nationalities,
  outflows,
  singles,
  trajectories,
  type DemoNationality,
} from './figures.ts';
import { inventFirstName, inventLastName } from '#shared/invented/names.ts';

/** An invented person, before it is known what they did. */
export interface DemoPerson {
  readonly household: string;
  readonly group: TargetGroup;
  readonly nationality: DemoNationality;
  readonly sex: 'man' | 'vrouw';
  readonly firstName: string;
  readonly lastName: string;
  readonly settledOn: IsoDate;
  bornOn: IsoDate;
  languageLevel: ListedLanguageLevel;
  languageBuddy: boolean;
  inCare: boolean;
  outflow: { readonly kind: ListedOutflowKind; readonly date: IsoDate } | null;
}

const groups = ['statushouder', 'oudkomer'] as const satisfies readonly TargetGroup[];

/** All persons, with their outflow. */
export function inventPeople(chance: Chance): DemoPerson[] {
  const people = inventHouseholds(chance);
  for (const group of groups) {
    const own = people.filter((person) => person.group === group);
    for (const person of chance.some(trajectories.careAndRest[group], own)) person.inCare = true;
    inventOutflows(chance, group, own);
    for (const person of chance.some(languageBuddies[group], own)) person.languageBuddy = true;
  }
  return people;
}

/** Couples share a nationality, and one of them may have come a year or two later. */
function inventHouseholds(chance: Chance): DemoPerson[] {
  const sizes = groups.flatMap((group) => [
    ...new Array<number>(couples[group]).fill(2).map((size) => ({ group, size })),
    ...new Array<number>(singles[group]).fill(1).map((size) => ({ group, size })),
  ]);
  const pool = new NationalityPool(chance);
  return chance.shuffled(sizes).flatMap(({ group, size }, index) => {
    const household = `P${String(40_211 + index * 7)}`;
    const firstSettled = inventSettlement(chance, group);
    const firstSex = chance.happens(size === 1 ? 0.66 : 0.5) ? 'man' : 'vrouw';
    const nationality = pool.take(size);
    return Array.from({ length: size }, (_, place): DemoPerson => {
      const sex = place === 0 ? firstSex : firstSex === 'man' ? 'vrouw' : 'man';
      const own = place === 0 ? nationality : pool.takeSame(nationality);
      const cameLater = place > 0 && chance.happens(0.4) ? chance.whole(120, 600) : 0;
      const lastDay = group === 'statushouder' ? '2019-04-30' : '2012-12-31';
      const settledOn = addDays(firstSettled, cameLater);
      return {
        household,
        group,
        nationality: own,
        sex,
        firstName: inventFirstName(chance, own, sex),
        lastName: inventLastName(chance, own),
        settledOn: settledOn > lastDay ? lastDay : settledOn,
        bornOn: inventBirth(
          chance,
          group === 'statushouder' && chance.happens(0.4) ? 'young' : 'any',
        ),
        languageLevel: chance.oneOf(['Alfa', 'A1', 'A1', 'A1', 'A2', 'A2', 'A2', 'B1']),
        languageBuddy: false,
        inCare: false,
        outflow: null,
      };
    });
  });
}

/** Hands out exactly as many of each nationality as there are. */
class NationalityPool {
  readonly #left: DemoNationality[];

  constructor(chance: Chance) {
    const all = Object.entries(nationalities).flatMap(([name, count]) =>
      new Array<DemoNationality>(count).fill(name as DemoNationality),
    );
    this.#left = chance.shuffled(all);
  }

  /** For a couple, one of which a second is left if that can be had. */
  take(size: number): DemoNationality {
    const index = this.#left.findIndex(
      (name) => this.#left.filter((other) => other === name).length >= size,
    );
    const [taken] = this.#left.splice(Math.max(0, index), 1);
    if (taken === undefined) throw new RangeError('more people than nationalities');
    return taken;
  }

  takeSame(nationality: DemoNationality): DemoNationality {
    const index = this.#left.indexOf(nationality);
    const [taken] = this.#left.splice(Math.max(0, index), 1);
    return taken ?? this.take(1);
  }
}

function inventSettlement(chance: Chance, group: TargetGroup): IsoDate {
  if (group === 'oudkomer') return dayBetween(chance, '1996-03-01', '2012-11-30');
  const year = chance.oneOf([2014, 2015, 2015, 2016, 2016, 2016, 2017, 2017, 2017, 2018, 2018]);
  return dayBetween(chance, `${year}-01-05`, `${year}-12-20`);
}

const inventBirth = (chance: Chance, age: 'young' | 'any'): IsoDate =>
  age === 'young'
    ? dayBetween(chance, '1988-01-01', '1998-12-31')
    : dayBetween(chance, '1955-01-01', '1990-12-31');

/** Nobody in care leaves, and students are young. Half a year after settling at the earliest. */
function inventOutflows(chance: Chance, group: TargetGroup, people: readonly DemoPerson[]): void {
  const kinds = chance.shuffled(
    Object.entries(outflows).flatMap(([kind, counts]) =>
      new Array<ListedOutflowKind>(counts[group]).fill(kind as ListedOutflowKind),
    ),
  );
  const leavers = chance.some(
    kinds.length,
    people.filter((person) => !person.inCare),
  );
  for (const [index, person] of leavers.entries()) {
    const kind = kinds[index];
    if (kind === undefined) throw new RangeError('more people than reasons');
    const earliest = latest('2017-08-15', addDays(person.settledOn, 180));
    person.outflow = { kind, date: dayBetween(chance, earliest, demoPeriod.until) };
    if (kind !== 'studie') continue;
    person.bornOn = inventBirth(chance, 'young');
    person.languageLevel = chance.oneOf(['B1', 'B1', 'B2']);
  }
}

export function trackOf(person: DemoPerson, chance: Chance): ListedTrack {
  if (person.inCare) return 'zorg';
  const works = person.outflow !== null && person.outflow.kind !== 'studie';
  return chance.happens(works ? 0.85 : 0.2) ? 'werk' : 'groei';
}
