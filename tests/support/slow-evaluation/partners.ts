import type { PlainPerson } from '../plain-caseload.ts';
import { isSpoken, perSex, sexOf, type SlowPeople } from './caseload.ts';
import type { SlowTable } from './slow-table.ts';

/** Bijstandspartijen by kind, partners, and men and women side by side. */
export function slowPartners(people: SlowPeople): Record<string, SlowTable> {
  const { plain, from, until, caseload } = people;
  const inPeriod = (day: string) => day >= from && day <= until;
  /** Died or moved to another municipality before the period, and nothing was noted since. */
  const isGone = (id: number) => {
    const before = plain.outflows.filter(({ person, date }) => person === id && date < from);
    const lastDay = before
      .map(({ date }) => date)
      .sort()
      .at(-1);
    return before.some(
      ({ kind, date }) => date === lastDay && (kind === 'overlijden' || kind === 'verhuizing'),
    );
  };
  const membersOf = (household: number) =>
    plain.persons.filter(
      (person) =>
        person.household === household &&
        (person.settled === null || person.settled <= until) &&
        !isGone(person.id),
    );
  const hasPartner = ({ household }: PlainPerson) => membersOf(household).length > 1;
  const inTrajectory = (id: number) =>
    plain.trajectories.some(
      ({ person, status, start, end }) =>
        person === id &&
        status !== 'geannuleerd' &&
        start <= until &&
        (end === null || end >= from),
    );
  const hasPlan = (id: number) =>
    (plain.outcomes?.plans ?? []).some(({ person, on }) => person === id && on <= until);

  const kindOf = (person: PlainPerson): string => {
    const children = (plain.dossier?.children ?? []).some(
      ({ household }) => household === person.household,
    );
    if (hasPartner(person)) return children ? 'paar-met-kinderen' : 'paar';
    return children ? 'alleenstaande-ouder' : 'alleenstaand';
  };
  const guidedOf = (household: number): string => {
    const members = membersOf(household).map(({ id }) => id);
    const guided = members.filter(inTrajectory);
    const others = members.filter((id) => !inTrajectory(id));
    if (others.length === 0) return 'beiden';
    if (guided.length === 0) return 'geen';
    const all = (ids: readonly number[], sex: string) =>
      ids.every((id) => sexOf(plain, id) === sex);
    if (all(guided, 'man') && all(others, 'vrouw')) return 'man';
    return all(guided, 'vrouw') && all(others, 'man') ? 'vrouw' : 'een';
  };
  const householdsWith = (persons: readonly PlainPerson[]) => ({
    bijstandspartijen: new Set(persons.map(({ household }) => household)).size,
  });

  const households: SlowTable = {};
  for (const kind of ['alleenstaand', 'alleenstaande-ouder', 'paar', 'paar-met-kinderen']) {
    households[kind] = householdsWith(caseload.filter((person) => kindOf(person) === kind));
  }
  households['totaal'] = householdsWith(caseload);

  const withPartner = caseload.filter(hasPartner);
  const couples: SlowTable = {};
  for (const kind of ['beiden', 'man', 'vrouw', 'een', 'geen']) {
    couples[kind] = householdsWith(
      withPartner.filter(({ household }) => guidedOf(household) === kind),
    );
  }
  couples['totaal'] = householdsWith(withPartner);

  const guidance: SlowTable = {};
  const guidanceOf = ({ id }: PlainPerson) =>
    inTrajectory(id) ? 'traject' : hasPlan(id) ? 'plan' : 'geen';
  for (const kind of ['traject', 'plan', 'geen']) {
    const members = withPartner.filter((person) => guidanceOf(person) === kind);
    const { totaal: _, ...row } = perSex(
      people,
      members.map(({ id }) => id),
    );
    guidance[kind] = row;
  }

  const left = plain.outflows.filter(({ date }) => inPeriod(date));
  const leftBy = (test: (kind: string) => boolean) =>
    left.filter(({ kind }) => test(kind)).map(({ person }) => person);
  const guided = plain.persons.map(({ id }) => id).filter(inTrajectory);
  const others = [...left.map(({ person }) => person), ...guided];
  const idsOf = (test: (person: PlainPerson) => boolean) =>
    caseload.filter(test).map(({ id }) => id);
  const hadBuddy = ({ namedBuddies, buddy }: PlainPerson) => (namedBuddies ? true : buddy);
  const facts: Record<string, readonly number[]> = {
    klanten: idsOf(() => true),
    gesproken: idsOf(({ id }) => isSpoken(plain, id, until)),
    taalmaatje: idsOf((person) => hadBuddy(person) === true),
    traject: guided,
    volledig: leftBy((kind) => kind !== 'parttime-werk'),
    'betaald-werk': leftBy((kind) => kind === 'betaald-werk'),
    'parttime-werk': leftBy((kind) => kind === 'parttime-werk'),
  };
  return {
    huishouden: households,
    partners: couples,
    'partners-begeleiding': guidance,
    'mannen-vrouwen': Object.fromEntries(
      Object.entries(facts).map(([row, ids]) => [row, perSex(people, ids, others)]),
    ),
  };
}
