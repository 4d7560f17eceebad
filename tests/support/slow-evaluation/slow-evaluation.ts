import { outflowKindNames, type PlainCaseload, type PlainPerson } from '../plain-caseload.ts';
import { slowCaseload } from './caseload.ts';
import { slowCosts, type SlowCost } from './costs.ts';
import { slowMovement } from './movement.ts';
import { slowOutcomes } from './outcomes.ts';
import { slowPartners } from './partners.ts';
import type { SlowTable } from './slow-table.ts';

/*
 * The evaluation once more, as slowly and plainly as possible, from the rules as they are written down
 * in words. It shares no code with the program: no engine, no rules, no SQL.
 */

type Group = 'statushouder' | 'oudkomer' | 'onbekend';

export function slowEvaluation(
  plain: PlainCaseload,
  from: string,
  until: string,
): Record<string, SlowTable> {
  const inPeriod = (day: string) => day >= from && day <= until;
  const isFull = (kind: string) => kind !== 'parttime-werk';

  const groupOf = (person: PlainPerson): Group => {
    if (person.groupByHand) return person.groupByHand;
    if (person.settled === null) return 'onbekend';
    return Number(person.settled.slice(0, 4)) >= 2013 ? 'statushouder' : 'oudkomer';
  };
  const groupById = new Map(plain.persons.map((person) => [person.id, groupOf(person)]));

  const caseload = plain.persons.filter((person) => {
    if (person.settled !== null && person.settled > until) return false;
    for (const outflow of plain.outflows) {
      if (outflow.person === person.id && isFull(outflow.kind) && outflow.date < from) return false;
    }
    return true;
  });

  /** Distinct persons per group and in all; a column for the unknown only when asked. */
  const perGroup = (persons: Iterable<number>, withUnknown: boolean): Record<string, number> => {
    const distinct = new Set(persons);
    const row: Record<string, number> = { statushouder: 0, oudkomer: 0 };
    if (withUnknown) row['onbekend'] = 0;
    for (const id of distinct) {
      const group = groupById.get(id) ?? 'onbekend';
      row[group] = (row[group] ?? 0) + 1;
    }
    row['totaal'] = distinct.size;
    return row;
  };
  const anyUnknown = (persons: Iterable<number>) =>
    [...persons].some((id) => groupById.get(id) === 'onbekend');

  // caseload
  const caseloadTable: SlowTable = {};
  for (const group of ['statushouder', 'oudkomer', 'onbekend', 'totaal']) {
    const members = caseload.filter((person) => group === 'totaal' || groupOf(person) === group);
    if (group === 'onbekend' && members.length === 0) continue;
    caseloadTable[group] = {
      personen: members.length,
      bijstandspartijen: new Set(members.map(({ household }) => household)).size,
    };
  }

  // uitstroom
  const left = plain.outflows.filter(({ date }) => inPeriod(date));
  // The unknown have a column wherever they are in the caseload, though none of them left.
  const caseloadUnknown = anyUnknown(caseload.map(({ id }) => id));
  const leftUnknown = caseloadUnknown || anyUnknown(left.map(({ person }) => person));
  const personsWith = (test: (kind: string, date: string) => boolean) =>
    left.filter(({ kind, date }) => test(kind, date)).map(({ person }) => person);
  const outflowTable: SlowTable = {};
  for (const wanted of outflowKindNames) {
    outflowTable[wanted] = perGroup(
      personsWith((kind) => kind === wanted),
      leftUnknown,
    );
  }
  outflowTable['volledig'] = perGroup(personsWith(isFull), leftUnknown);
  outflowTable['totaal'] = perGroup(
    personsWith(() => true),
    leftUnknown,
  );

  // uitstroom per jaar
  const perYear: SlowTable = {};
  for (const wanted of [...outflowKindNames, 'totaal']) {
    const row: Record<string, number> = {};
    for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
      const matches = personsWith(
        (kind, date) => (wanted === 'totaal' || kind === wanted) && date.startsWith(`${year}-`),
      );
      row[String(year)] = new Set(matches).size;
    }
    row['totaal'] = new Set(personsWith((kind) => wanted === 'totaal' || kind === wanted)).size;
    perYear[wanted] = row;
  }

  // trajecten en kosten
  const running = plain.trajectories.filter(
    ({ status, start, end }) =>
      status !== 'geannuleerd' && start <= until && (end === null || end >= from),
  );
  const costs = slowCosts(plain);
  const costsNow = costs.filter(({ date }) => inPeriod(date));
  const usedTypes = plain.types
    .filter(
      ({ id }) =>
        plain.trajectories.some(({ type, status }) => type === id && status !== 'geannuleerd') ||
        costs.some(({ type }) => type === id),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const typeIds = plainIds(usedTypes.map(({ name }) => name));
  const runningUnknown = caseloadUnknown || anyUnknown(running.map(({ person }) => person));
  const trajectoriesTable: SlowTable = {};
  const typeCostTable: SlowTable = {};
  usedTypes.forEach(({ id }, index) => {
    const row = typeIds[index] ?? '';
    const persons = running.filter(({ type }) => type === id).map(({ person }) => person);
    trajectoriesTable[row] = perGroup(persons, runningUnknown);
    typeCostTable[row] = { kosten: sumOf(costsNow.filter(({ type }) => type === id)) };
  });
  const withoutType = sumOf(costsNow.filter(({ type }) => type === null));
  if (withoutType > 0) typeCostTable['geen-traject'] = { kosten: withoutType };
  const fundTable: SlowTable = {};
  const funds = [...plain.funds].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  plainIds(funds.map(({ name }) => name)).forEach((row, index) => {
    const id = funds[index]?.id;
    fundTable[row] = { kosten: sumOf(costsNow.filter(({ fund }) => fund === id)) };
  });
  const withoutFund = sumOf(costsNow.filter(({ fund }) => fund === null));
  if (withoutFund > 0) fundTable['zonder-fonds'] = { kosten: withoutFund };

  // taalmaatje
  const buddyTable: SlowTable = {};
  // Ever had one: who is written down by name counts, else the answer.
  const hadBuddy = ({ namedBuddies, buddy }: PlainPerson) => (namedBuddies ? true : buddy);
  for (const [row, had] of [
    ['ja', true],
    ['nee', false],
    ['onbekend', null],
  ] as const) {
    const members = caseload.filter((person) => hadBuddy(person) === had);
    if (row === 'onbekend' && members.length === 0) continue;
    buddyTable[row] = perGroup(
      members.map(({ id }) => id),
      caseloadUnknown,
    );
  }
  buddyTable['totaal'] = perGroup(
    caseload.map(({ id }) => id),
    caseloadUnknown,
  );

  // nationaliteit
  const nationalityTable: SlowTable = {};
  for (const { nationality } of caseload) {
    const row = nationality === null ? 'onbekend' : nationality.toLowerCase();
    nationalityTable[row] = { personen: (nationalityTable[row]?.['personen'] ?? 0) + 1 };
  }
  nationalityTable['totaal'] = { personen: caseload.length };

  // cohort
  const cohortTable: SlowTable = {};
  const years = [
    ...new Set(caseload.map(({ settled }) => settled?.slice(0, 4) ?? 'onbekend')),
  ].sort();
  for (const year of [...years, 'totaal']) {
    const members = caseload.filter(
      ({ settled }) => year === 'totaal' || (settled?.slice(0, 4) ?? 'onbekend') === year,
    );
    const gone = members.filter(({ id }) =>
      left.some(({ person, kind }) => person === id && isFull(kind)),
    ).length;
    cohortTable[year] = {
      instroom: members.length,
      uitgestroomd: gone,
      actief: members.length - gone,
    };
  }

  // ladder
  const ladderTable: SlowTable = {};
  for (let step = 1; step <= 6; step += 1) ladderTable[String(step)] = { start: 0, nu: 0 };
  const unknownSteps: Record<'start' | 'nu', number> = { start: 0, nu: 0 };
  for (const { id } of caseload) {
    const own = plain.measurements
      .filter(({ person }) => person === id)
      .map((measurement, index) => ({ ...measurement, index }))
      .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.index - b.index);
    const start = own[0]?.step;
    const now = own.filter(({ on }) => on === null || on <= until).at(-1)?.step;
    for (const [column, step] of [
      ['start', start],
      ['nu', now],
    ] as const) {
      const row = ladderTable[String(step)];
      if (row) row[column] = (row[column] ?? 0) + 1;
      else unknownSteps[column] += 1;
    }
  }
  if (unknownSteps.start + unknownSteps.nu > 0) ladderTable['onbekend'] = unknownSteps;
  ladderTable['totaal'] = { start: caseload.length, nu: caseload.length };

  const people = { plain, from, until, caseload, groupOf };
  const listedTypes = usedTypes.map(({ id }, index) => ({ id, row: typeIds[index] ?? '' }));
  // Where no nationality is known at all, there is no table of them.
  const nationalities = caseload.some(({ nationality }) => nationality !== null)
    ? { nationaliteit: nationalityTable }
    : {};

  return {
    caseload: caseloadTable,
    uitstroom: outflowTable,
    'uitstroom-per-jaar': perYear,
    trajecten: trajectoriesTable,
    trajectkosten: typeCostTable,
    fondsen: fundTable,
    taalmaatje: buddyTable,
    ...nationalities,
    cohort: cohortTable,
    ladder: ladderTable,
    ...slowCaseload(people),
    ...slowPartners(people),
    ...slowMovement(people, listedTypes, plainIds),
    ...slowOutcomes(plain, from, until),
  };
}

const sumOf = (costs: readonly SlowCost[]) => costs.reduce((sum, { cents }) => sum + cents, 0);

/** Lower case, hyphens, no accents; the second of the same gets `-2`. */
function plainIds(names: readonly string[]): string[] {
  const seen: string[] = [];
  for (const name of names) {
    const words = name
      .toLowerCase()
      .replaceAll('é', 'e')
      .split(/[^a-z0-9]/)
      .filter((word) => word !== '');
    const id = words.join('-');
    seen.push(seen.includes(id) ? `${id}-2` : id);
  }
  return seen;
}
