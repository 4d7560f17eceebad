import { outflowKindNames, type PlainCaseload, type PlainPerson } from '../plain-caseload.ts';
import { noOutcomes, routeNames } from '../plain-outcomes.ts';
import type { SlowTable } from './slow-table.ts';

/*
 * What came of the guidance, counted person by person from the rules as they are written down in words.
 */

const withWork = ['betaald-werk', 'parttime-werk', 'ondernemerschap'];
const isFull = (kind: string) => kind !== 'parttime-werk';
const earliest = (days: readonly string[]) => [...days].sort().at(0);

const dayText = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const dayAfter = (day: string) =>
  dayText(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1);

/** The same day so many months on; where that month does not have it, the last day that it has. */
function monthsAfter(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  for (let wanted = Number(day.slice(8)); ; wanted -= 1) {
    const found = dayText(year, month % 12, wanted);
    if (Number(found.slice(8)) === wanted) return found;
  }
}

/** Of a stretch of days the first and the last are in it: from 1 January to 30 June is half a year. */
const lastsMonths = (months: number, first: string, last: string) =>
  dayAfter(last) >= monthsAfter(first, months);

const daysBetween = (from: string, until: string) =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

const groupOf = ({ groupByHand, settled }: PlainPerson) => {
  if (groupByHand) return groupByHand;
  if (settled === null) return 'onbekend';
  return settled >= '2013' ? 'statushouder' : 'oudkomer';
};

/** The tables of what came of the guidance, by id. */
export function slowOutcomes(
  plain: PlainCaseload,
  from: string,
  until: string,
): Record<string, SlowTable> {
  const { jobs, benefits, contacts, plans, routes } = plain.outcomes ?? noOutcomes;
  const inPeriod = (day: string) => day >= from && day <= until;
  const runs = (start: string, end: string | null) =>
    start <= until && (end === null || end >= from);
  const outflowsOf = (id: number) => plain.outflows.filter(({ person }) => person === id);
  const fullDays = (id: number) =>
    outflowsOf(id).flatMap(({ kind, date }) => (isFull(kind) ? [date] : []));
  const trajectoriesOf = (id: number) =>
    plain.trajectories.filter(({ person, status }) => person === id && status !== 'geannuleerd');
  const caseload = plain.persons.filter(
    ({ id, settled }) =>
      (settled === null || settled <= until) && !fullDays(id).some((day) => day < from),
  );
  const leftNow = ({ id }: PlainPerson) => fullDays(id).some(inPeriod);

  /** The unknown have a column wherever they are in the caseload. */
  const knowsUnknown = (persons: readonly PlainPerson[]) =>
    [...caseload, ...persons].some((person) => groupOf(person) === 'onbekend');

  /** Persons in rows, by group; a person may be in several rows. */
  const byGroup = (
    persons: readonly PlainPerson[],
    rows: readonly string[],
    rowsOf: (person: PlainPerson) => readonly string[],
  ): SlowTable => {
    const groups = ['statushouder', 'oudkomer', ...(knowsUnknown(persons) ? ['onbekend'] : [])];
    const lineOf = (members: readonly PlainPerson[]) => ({
      ...Object.fromEntries(
        groups.map((group) => [group, members.filter((one) => groupOf(one) === group).length]),
      ),
      totaal: members.length,
    });
    const table: SlowTable = {};
    for (const row of rows) {
      const members = persons.filter((person) => rowsOf(person).includes(row));
      table[row] = lineOf(members);
    }
    table['totaal'] = lineOf(persons);
    return table;
  };

  /** Persons in rows, each in one, in one column. */
  const inOneColumn = (
    ids: readonly number[],
    rows: readonly string[],
    rowOf: (id: number) => readonly string[],
  ): SlowTable => {
    const table: SlowTable = {};
    for (const row of rows) {
      const count = ids.filter((id) => rowOf(id).includes(row)).length;
      table[row] = { personen: count };
    }
    table['totaal'] = { personen: ids.length };
    return table;
  };

  // uitstroom per kwartaal
  const quarterOf = (day: string) =>
    `${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
  const quarterTable: SlowTable = {};
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const quarter of [1, 2, 3, 4]) {
      const id = `${year}-${quarter}`;
      if (id >= quarterOf(from) && id <= quarterOf(until)) quarterTable[id] = {};
    }
  }
  quarterTable['totaal'] = {};
  for (const row of Object.keys(quarterTable)) {
    const left = plain.outflows.filter(
      ({ date }) => inPeriod(date) && (row === 'totaal' || quarterOf(date) === row),
    );
    const persons = (wanted: readonly string[]) =>
      new Set(left.filter(({ kind }) => wanted.includes(kind)).map(({ person }) => person)).size;
    quarterTable[row] = {
      volledig: persons(outflowKindNames.filter(isFull)),
      deels: persons(['parttime-werk']),
      totaal: persons(outflowKindNames),
    };
  }

  // duurzame uitstroom
  const sustained: SlowTable = {};
  const leavers = plain.persons.flatMap(({ id }) => {
    const leftOn = earliest(fullDays(id).filter(inPeriod));
    return leftOn === undefined ? [] : [{ id, leftOn }];
  });
  for (const months of [3, 6, 12, 24]) {
    const row = { uit: 0, terug: 0, 'te-vroeg': 0, totaal: leavers.length };
    for (const { id, leftOn } of leavers) {
      const cameBack = benefits.some(
        ({ person, start }) =>
          person === id && start > leftOn && start <= until && start < monthsAfter(leftOn, months),
      );
      if (cameBack) row.terug += 1;
      else if (lastsMonths(months, leftOn, until)) row.uit += 1;
      else row['te-vroeg'] += 1;
    }
    sustained[`na-${months}-maanden`] = row;
  }

  // terugkeer
  const returned = plain.outflows.flatMap(({ person, kind, date }) => {
    const later = benefits.filter(
      (benefit) =>
        benefit.person === person &&
        benefit.start > date &&
        (isFull(kind) || benefit.kind === 'volledig'),
    );
    const first = earliest(later.map(({ start }) => start));
    return later.filter(({ start }) => start === first && inPeriod(start));
  });
  const returnTable = inOneColumn(
    [...new Set(returned.map(({ person }) => person))],
    ['schulden', 'baan-kwijt', 'anders', 'onbekend'],
    (id) =>
      returned.filter(({ person }) => person === id).map(({ reason }) => reason ?? 'onbekend'),
  );

  // uitval uit werk
  const dropout: SlowTable = {};
  for (const row of ['aan-het-werk', 'binnen-6-maanden', 'later', 'te-vroeg', 'totaal']) {
    dropout[row] = { met: 0, zonder: 0, totaal: 0 };
  }
  const coachingTypes = plain.types
    .filter(({ name }) => name.toLowerCase().includes('jobcoach'))
    .map(({ id }) => id);
  for (const { id } of plain.persons) {
    const begun = jobs.filter(({ person, start }) => person === id && inPeriod(start));
    const day = earliest(begun.map(({ start }) => start));
    const first = begun.find(({ start }) => start === day);
    if (!first) continue;
    const end = first.end !== null && first.end <= until ? first.end : null;
    const coached = trajectoriesOf(id).some(
      ({ type, start, end: ended }) =>
        coachingTypes.includes(type) &&
        start <= (end ?? until) &&
        (ended === null || ended >= first.start),
    );
    // The day on which a job ended was still worked.
    const halfYear = lastsMonths(6, first.start, end ?? until);
    const stopped = halfYear ? 'later' : 'binnen-6-maanden';
    const works = halfYear ? 'aan-het-werk' : 'te-vroeg';
    const outcome = end === null ? works : stopped;
    for (const row of [outcome, 'totaal']) {
      for (const column of [coached ? 'met' : 'zonder', 'totaal']) {
        const cells = dropout[row] ?? {};
        cells[column] = (cells[column] ?? 0) + 1;
      }
    }
  }

  // werk op eigen niveau, en routes
  const jobsNow = (id: number) =>
    jobs.filter(({ person, start, end }) => person === id && runs(start, end));
  const levelOf = ({ id }: PlainPerson) => {
    const levels = jobsNow(id).map(({ ownLevel }) => ownLevel);
    if (levels.includes(true)) return ['ja'];
    return levels.includes(false) ? ['nee'] : ['onbekend'];
  };
  const routesOf = ({ id }: PlainPerson): readonly string[] => {
    const running = trajectoriesOf(id).filter(({ start, end }) => runs(start, end));
    const found: string[] = running.flatMap(({ type }) =>
      routes.filter((each) => each.type === type).map(({ route }) => route),
    );
    if (jobsNow(id).length > 0) found.push('werk');
    return found.length === 0 ? ['geen'] : found;
  };
  const inTrajectory = ({ id }: PlainPerson) =>
    trajectoriesOf(id).some(({ start, end }) => runs(start, end)) ? ['ja'] : ['nee'];

  // wachttijden
  const newcomers = caseload.filter(({ settled }) => settled !== null && settled >= from);
  const contactsOf = (id: number) => contacts.filter(({ person }) => person === id);
  const firstDays: Record<string, (id: number) => readonly string[]> = {
    intake: (id) => {
      const intakes = contactsOf(id).filter(
        ({ purpose, mapped }) => purpose === 'intake' || mapped,
      );
      return intakes.map(({ date }) => date);
    },
    plan: (id) => plans.filter(({ person }) => person === id).map(({ on }) => on),
    traject: (id) => trajectoriesOf(id).map(({ start }) => start),
    werk: (id) => [
      ...jobs.filter(({ person }) => person === id).map(({ start }) => start),
      ...outflowsOf(id)
        .filter(({ kind }) => withWork.includes(kind))
        .map(({ date }) => date),
    ],
  };
  const bands = ['binnen-4-weken', 'binnen-8-weken', 'binnen-13-weken', 'langer', 'nog-niet'];
  const waits: SlowTable = {};
  for (const row of [...bands, 'totaal']) waits[row] = {};
  for (const [column, daysOf] of Object.entries(firstDays)) {
    for (const row of bands) (waits[row] ??= {})[column] = 0;
    for (const { id, settled } of newcomers) {
      const day = earliest(daysOf(id).filter((each) => each <= until));
      const days = settled === null || day === undefined ? Number.NaN : daysBetween(settled, day);
      const bounds = [28, 56, 91].findIndex((most) => days <= most);
      const reached = bounds === -1 ? 'langer' : (bands[bounds] ?? '');
      const row = day === undefined ? 'nog-niet' : reached;
      const cells = waits[row] ?? {};
      cells[column] = (cells[column] ?? 0) + 1;
    }
    (waits['totaal'] ??= {})[column] = newcomers.length;
  }

  // contacten
  const dayBefore = new Date(
    Date.UTC(Number(until.slice(0, 4)), Number(until.slice(5, 7)) - 1 - 3, 1),
  );
  const daysInMonth = new Date(
    Date.UTC(dayBefore.getUTCFullYear(), dayBefore.getUTCMonth() + 1, 0),
  ).getUTCDate();
  dayBefore.setUTCDate(Math.min(Number(until.slice(8)), daysInMonth));
  const threeMonthsBefore = dayBefore.toISOString().slice(0, 10);
  const timesOf = ({ id }: PlainPerson) => {
    const times = contactsOf(id).filter(({ date }) => inPeriod(date)).length;
    if (times === 0) return ['geen'];
    if (times <= 3) return ['1-3'];
    return times <= 7 ? ['4-7'] : ['8-of-meer'];
  };
  const contactTable = byGroup(caseload, ['geen', '1-3', '4-7', '8-of-meer'], timesOf);
  const unseen = caseload.filter(
    (person) =>
      !leftNow(person) &&
      !contactsOf(person.id).some(({ date }) => inPeriod(date) && date > threeMonthsBefore),
  );
  contactTable['niet-gezien'] = Object.fromEntries(
    Object.keys(contactTable['totaal'] ?? {}).map((group) => [
      group,
      unseen.filter((person) => group === 'totaal' || groupOf(person) === group).length,
    ]),
  );

  // in de bijstand
  const activeTable: SlowTable = {};
  for (const group of ['statushouder', 'oudkomer', 'onbekend', 'totaal']) {
    const ofGroup = caseload.filter((one) => group === 'totaal' || groupOf(one) === group);
    if (group === 'onbekend' && ofGroup.length === 0) continue;
    const active = ofGroup.filter((one) => !leftNow(one));
    activeTable[group] = {
      personen: active.length,
      bijstandspartijen: new Set(active.map(({ household }) => household)).size,
    };
  }

  // verandering op de ladder
  const riseOf = (id: number) => {
    const own = plain.measurements
      .filter(({ person }) => person === id)
      .map((measurement, index) => ({ ...measurement, index }))
      .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.index - b.index);
    const start = own[0]?.step;
    const now = own.filter(({ on }) => on === null || on <= until).at(-1)?.step;
    if (start === undefined || now === undefined) return ['onbekend'];
    if (now < start) return ['lager'];
    return [['gelijk', '1-hoger', '2-hoger'][now - start] ?? '3-hoger'];
  };

  const ladderTable = inOneColumn(
    caseload.map(({ id }) => id),
    ['lager', 'gelijk', '1-hoger', '2-hoger', '3-hoger', 'onbekend'],
    riseOf,
  );
  if (ladderTable['onbekend']?.['personen'] === 0) delete ladderTable['onbekend'];

  return {
    'uitstroom-per-kwartaal': quarterTable,
    'duurzame-uitstroom': sustained,
    terugkeer: returnTable,
    'uitval-werk': dropout,
    'eigen-niveau': byGroup(
      caseload.filter(({ id }) => jobsNow(id).length > 0),
      ['ja', 'nee', 'onbekend'],
      levelOf,
    ),
    routes: byGroup(caseload, [...routeNames, 'geen'], routesOf),
    wachttijden: waits,
    contacten: contactTable,
    'in-traject': byGroup(caseload, ['ja', 'nee'], inTrajectory),
    'in-bijstand': activeTable,
    'ladder-verandering': ladderTable,
  };
}
