import type { SlowPeople } from './caseload.ts';
import type { SlowTable } from './slow-table.ts';

interface Listed {
  readonly id: number;
  /** Of the row. */
  readonly row: string;
}

/** The ladder, the trajectories between its measurements, providers, and the outflow of each cohort. */
export function slowMovement(
  { plain, from, until, caseload, groupOf }: SlowPeople,
  types: readonly Listed[],
  plainIds: (names: readonly string[]) => string[],
): Record<string, SlowTable> {
  const add = (row: Record<string, number> | undefined, column: string) => {
    if (row) row[column] = (row[column] ?? 0) + 1;
  };
  const live = plain.trajectories.filter(({ status }) => status !== 'geannuleerd');
  const measured = (person: number) => {
    const own = plain.measurements
      .filter((measurement) => measurement.person === person)
      .map((measurement, index) => ({ ...measurement, index }))
      .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '') || a.index - b.index);
    return { first: own[0], last: own.findLast(({ on }) => on === null || on <= until) };
  };

  const steps = ['1', '2', '3', '4', '5', '6'];
  const lines = [...steps, 'totaal'];
  const matrix: SlowTable = Object.fromEntries(
    lines.map((row) => [row, Object.fromEntries(lines.map((column) => [column, 0]))]),
  );
  for (const { id } of caseload) {
    const { first, last } = measured(id);
    if (!first || !last) continue;
    for (const row of [String(first.step), 'totaal']) {
      for (const column of [String(last.step), 'totaal']) add(matrix[row], column);
    }
  }

  const between: SlowTable = {};
  for (const { id: type, row } of types) {
    between[row] = { gestegen: 0, gelijk: 0, gedaald: 0, totaal: 0 };
    for (const { id } of caseload) {
      const { first, last } = measured(id);
      if (!first || !last || first.index === last.index || last.on === null) continue;
      const had = live.some(
        (each) =>
          each.person === id &&
          each.type === type &&
          each.start <= (last.on ?? '') &&
          (each.end === null || each.end >= (first.on ?? '')),
      );
      if (!had) continue;
      const way =
        last.step > first.step ? 'gestegen' : last.step < first.step ? 'gedaald' : 'gelijk';
      add(between[row], way);
      add(between[row], 'totaal');
    }
  }

  const running = live.filter(({ start, end }) => start <= until && (end === null || end >= from));
  const personOf = (id: number) => plain.persons.find((person) => person.id === id);
  const groupOfId = (id: number) => {
    const person = personOf(id);
    return person ? groupOf(person) : 'onbekend';
  };
  const providerOf = (trajectory: number) =>
    plain.dossier?.providedBy.find((each) => each.trajectory === trajectory)?.provider ?? null;
  const providers = (plain.dossier?.providers ?? [])
    .filter(({ id }) => live.some((trajectory) => providerOf(trajectory.id) === id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const rows = plainIds(providers.map(({ name }) => name));
  const byProvider: SlowTable = {};
  for (const [row, id] of [
    ...providers.map((provider, index) => [rows[index] ?? '', provider.id] as const),
    ['zonder-aanbieder', null] as const,
  ]) {
    const persons = new Set(
      running.filter((each) => providerOf(each.id) === id).map(({ person }) => person),
    );
    if (id === null && persons.size === 0) continue;
    const figures: Record<string, number> = { statushouder: 0, oudkomer: 0 };
    // The unknown have a column wherever they are in the caseload.
    const ids = [...running.map(({ person }) => person), ...caseload.map((person) => person.id)];
    if (ids.some((each) => groupOfId(each) === 'onbekend')) figures['onbekend'] = 0;
    for (const person of persons) add(figures, groupOfId(person));
    byProvider[row] = { ...figures, totaal: persons.size };
  }

  const firstOutflow = (id: number) =>
    plain.outflows
      .filter(
        ({ person, kind, date }) =>
          person === id && kind !== 'parttime-werk' && date >= from && date <= until,
      )
      .sort((a, b) => a.date.localeCompare(b.date) || (a.kind < b.kind ? -1 : 1))[0];
  const years: SlowTable = {};
  const reasons: SlowTable = {};
  const cohorts = [
    ...new Set(caseload.map(({ settled }) => settled?.slice(0, 4) ?? 'onbekend')),
  ].sort();
  for (const cohort of [...cohorts, 'totaal']) {
    const members = caseload.filter(
      ({ settled }) => cohort === 'totaal' || (settled?.slice(0, 4) ?? 'onbekend') === cohort,
    );
    const ofYears: Record<string, number> = {};
    for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
      ofYears[`uitstroom-${year}`] = 0;
    }
    const ofReasons: Record<string, number> = {
      'reden-betaald-werk': 0,
      'reden-studie': 0,
      'reden-overig': 0,
    };
    let gone = 0;
    for (const { id } of members) {
      const outflow = firstOutflow(id);
      if (!outflow) continue;
      gone += 1;
      add(ofYears, `uitstroom-${outflow.date.slice(0, 4)}`);
      const named = outflow.kind === 'betaald-werk' || outflow.kind === 'studie';
      add(ofReasons, `reden-${named ? outflow.kind : 'overig'}`);
    }
    const whole = {
      instroom: members.length,
      uitgestroomd: gone,
      actief: members.length - gone,
    };
    years[cohort] = { ...whole, ...ofYears };
    reasons[cohort] = { ...whole, ...ofReasons };
  }

  return {
    'ladder-beweging': matrix,
    'ladder-trajecten': between,
    aanbieders: byProvider,
    'cohort-jaren': years,
    'cohort-redenen': reasons,
  };
}
