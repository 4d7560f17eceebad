import type { Chance } from './chance.ts';
import type { PlainCaseload } from './plain-caseload.ts';
import { levelNames, skillNames, type PlainDossier } from './plain-dossier.ts';

type People = Pick<PlainCaseload, 'persons' | 'trajectories'>;
type Lists<Whole> = {
  [Name in keyof Whole]: Whole[Name] extends readonly (infer One)[] ? One[] : never;
};

/** What more is known of an invented caseload: some of it of nobody, and skills measured on one day. */
export function randomDossier(chance: Chance, { persons, trajectories }: People): PlainDossier {
  const made: Lists<PlainDossier> = {
    people: [],
    children: [],
    levels: [],
    skills: [],
    // The second and the third read the same, the last has no trajectories.
    providers: ['Stillare', 'Forte Welzijn', 'Forte, Welzijn', 'Nooit gevraagd'].map(
      (name, index) => ({ id: index + 1, name }),
    ),
    providedBy: [],
  };
  const noSexes = chance.happens(0.1);
  let before: 'man' | 'vrouw' | 'anders' | null = null;
  for (const { id, household } of persons) {
    const partner = persons.some((other) => other.household === household && other.id < id);
    const likely: 'man' | 'vrouw' = partner && before === 'man' ? 'vrouw' : 'man';
    before =
      noSexes || chance.happens(0.05)
        ? null
        : chance.oneOf([likely, likely, likely, 'man', 'vrouw', 'anders']);
    made.people.push({
      person: id,
      sex: before,
      born: chance.happens(0.1) ? null : birthday(chance.dayIn(1950, 2003), chance.happens(0.1)),
      familyReunion: chance.happens(0.2) ? null : chance.happens(0.3),
      tracks: Array.from({ length: chance.upTo(2) }, () => chance.oneOf(['werk', 'groei', 'zorg'])),
    });
    if (!partner && chance.happens(0.4)) made.children.push({ household });
    for (let count = chance.upTo(2); count > 0; count -= 1) {
      const on = chance.happens(0.4) ? null : chance.dayIn(2015, 2021);
      made.levels.push({ person: id, level: chance.oneOf(levelNames), on });
    }
    for (let count = chance.happens(0.5) ? chance.upTo(6) : 0; count > 0; count -= 1) {
      made.skills.push({
        person: id,
        skill: chance.oneOf(skillNames),
        level: chance.oneOf([...levelNames, 'Alfa B']),
        basis: chance.oneOf(['papier', 'praktijk']),
        // Few days, so that two fall on one.
        on: `${2015 + chance.upTo(6)}-0${1 + chance.upTo(1)}-01`,
      });
    }
  }
  for (const { id } of trajectories) {
    if (chance.happens(0.7)) {
      made.providedBy.push({ trajectory: id, provider: chance.oneOf([1, 1, 2, 3]) });
    }
  }
  return made;
}

/** Some are born on the day that most years do not have. */
const birthday = (day: string, leap: boolean): string =>
  leap ? `${4 * Math.round(Number(day.slice(0, 4)) / 4)}-02-29` : day;
