import { levelNames, type PlainDetails, type PlainSkill } from '../plain-dossier.ts';
import type { PlainCaseload, PlainPerson } from '../plain-caseload.ts';
import type { SlowTable } from './slow-table.ts';

/** What the slow evaluation knows of the persons that it counts. */
export interface SlowPeople {
  readonly plain: PlainCaseload;
  readonly from: string;
  readonly until: string;
  readonly caseload: readonly PlainPerson[];
  readonly groupOf: (person: PlainPerson) => 'statushouder' | 'oudkomer' | 'onbekend';
}

const nothingKnown: Omit<PlainDetails, 'person'> = {
  sex: null,
  born: null,
  familyReunion: null,
  tracks: [],
};

export const detailsOf = ({ dossier }: PlainCaseload, id: number) =>
  dossier?.people.find(({ person }) => person === id) ?? nothingKnown;

/** The column of somebody in a table of men and women. */
export const sexOf = (plain: PlainCaseload, id: number): 'man' | 'vrouw' | 'onbekend' => {
  const { sex } = detailsOf(plain, id);
  return sex === 'man' || sex === 'vrouw' ? sex : 'onbekend';
};

/** Men, women, the others when the caseload has any, and all. */
export function perSex(
  { plain, caseload }: SlowPeople,
  persons: Iterable<number>,
  others: readonly number[] = [],
): Record<string, number> {
  const row: Record<string, number> = { man: 0, vrouw: 0 };
  const seen = [...caseload.map(({ id }) => id), ...others];
  if (seen.some((id) => sexOf(plain, id) === 'onbekend')) row['onbekend'] = 0;
  const distinct = new Set(persons);
  for (const id of distinct) row[sexOf(plain, id)] = (row[sexOf(plain, id)] ?? 0) + 1;
  row['totaal'] = distinct.size;
  return row;
}

/** One column of persons by a word of each: every word of the list, the unknown when there are any, all. */
export function byWord(
  people: readonly PlainPerson[],
  words: readonly string[],
  wordOf: (person: PlainPerson) => string | null,
): SlowTable {
  const table: SlowTable = {};
  for (const word of words) {
    table[word] = { personen: people.filter((person) => wordOf(person) === word).length };
  }
  const unknown = people.filter((person) => wordOf(person) === null).length;
  if (unknown > 0) table['onbekend'] = { personen: unknown };
  table['totaal'] = { personen: people.length };
  return table;
}

/** Birthdays counted one by one. */
export function ageOn(born: string, day: string): number {
  let age = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  if (day.slice(5) < born.slice(5)) age -= 1;
  return age;
}

export function ageWord(born: string | null, day: string): string | null {
  if (born === null) return null;
  const age = ageOn(born, day);
  if (age < 27) return 'tot-27';
  if (age < 35) return '27-34';
  if (age < 45) return '35-44';
  return age < 55 ? '45-54' : '55-plus';
}

/** The lowest of the last levels of the skills since the last level as a whole, else that level. */
export function levelWord({ dossier }: PlainCaseload, id: number, day: string): string | null {
  const whole = (dossier?.levels ?? [])
    .filter(({ person, on }) => person === id && (on ?? '') <= day)
    .at(-1);
  const measured = new Map<string, PlainSkill>();
  for (const skill of dossier?.skills ?? []) {
    if (skill.person !== id || skill.on > day || skill.on < (whole?.on ?? '')) continue;
    const known = measured.get(skill.skill);
    const later = known === undefined || skill.on > known.on;
    // Of two on one day paper goes before practice, and then the last one written down.
    const better =
      known?.on === skill.on && !(known.basis === 'papier' && skill.basis === 'praktijk');
    if (later || better) measured.set(skill.skill, skill);
  }
  const levels = [...measured.values()].map(({ level }) => (level === 'Alfa B' ? 'Alfa' : level));
  return levelNames.find((level) => levels.includes(level)) ?? whole?.level ?? null;
}

export const isSpoken = ({ outcomes }: PlainCaseload, id: number, day: string): boolean =>
  (outcomes?.contacts ?? []).some(
    ({ person, date, mapped }) => person === id && mapped && date <= day,
  );

/** The tables of the caseload by what is known of each person. */
export function slowCaseload(people: SlowPeople): Record<string, SlowTable> {
  const { plain, until, caseload, groupOf } = people;
  const of = (person: PlainPerson) => detailsOf(plain, person.id);

  const reunion: SlowTable = {};
  for (const [row, answer] of [
    ['ja', true],
    ['nee', false],
    ['onbekend', null],
  ] as const) {
    const members = caseload.filter((person) => of(person).familyReunion === answer);
    if (row === 'onbekend' && members.length === 0) continue;
    reunion[row] = perSex(
      people,
      members.map(({ id }) => id),
    );
  }
  reunion['totaal'] = perSex(
    people,
    caseload.map(({ id }) => id),
  );

  const spoken: SlowTable = {};
  for (const group of ['statushouder', 'oudkomer', 'onbekend', 'totaal']) {
    const members = caseload.filter((person) => group === 'totaal' || groupOf(person) === group);
    if (group === 'onbekend' && members.length === 0) continue;
    const spokenTo = members.filter(({ id }) => isSpoken(plain, id, until)).length;
    spoken[group] = {
      klanten: members.length,
      gesproken: spokenTo,
      'nog-niet': members.length - spokenTo,
    };
  }

  return {
    geslacht: byWord(caseload, ['man', 'vrouw'], ({ id }) => {
      const sex = sexOf(plain, id);
      return sex === 'onbekend' ? null : sex;
    }),
    leeftijd: byWord(caseload, ['tot-27', '27-34', '35-44', '45-54', '55-plus'], (person) =>
      ageWord(of(person).born, until),
    ),
    groep: byWord(
      caseload,
      ['werk', 'groei', 'zorg'],
      (person) => of(person).tracks.at(-1) ?? null,
    ),
    taalniveau: byWord(caseload, levelNames, ({ id }) => levelWord(plain, id, until)),
    nareizigers: reunion,
    gesproken: spoken,
  };
}
