import type { CountedTable } from '#shared/evaluation/counted.ts';
import type { ReportTable } from '#shared/evaluation/schema.ts';
import { asBanded } from '../../electron/backend/evaluation/audit/bands.ts';
import { type DayTie, tiesOverDays } from './disclosure-days.ts';
import { lineUp } from '../../electron/backend/evaluation/audit/line-up.ts';
import type { Constraint } from '../../electron/backend/evaluation/audit/constraint.ts';
import { toldByLines } from '../../electron/backend/evaluation/audit/told-by-lines.ts';
import { WholeSets } from '../../electron/backend/evaluation/audit/whole-sets.ts';

/*
 * Attacks two rounded reports laid beside each other: what is in the one and not in the other? It shares
 * no code with the protection.
 */

export interface SharedReport {
  readonly exact: readonly CountedTable[];
  readonly shown: readonly ReportTable[];
}

interface Variable {
  readonly name: string;
  readonly exact: number;
  low: number;
  high: number;
}

const enough = 5;
const base = 5;

/**
 * What can be known of fewer than five persons by who has both reports; empty is good.
 *
 * @param together the tables of both counted as those of one report: a reader knows their sums as well
 */
export async function auditPair(
  first: SharedReport,
  second: SharedReport,
  together: readonly CountedTable[] = [],
): Promise<string[]> {
  const [before, after] = [first, second].map(({ exact, shown }): SharedReport => ({
    exact: asBanded(exact, shown),
    shown,
  })) as [SharedReport, SharedReport];
  const variables: Variable[] = [];
  const places = new Map<string, number>();
  const constraints: Constraint[] = [];
  const exactly = (terms: Constraint['terms']) => constraints.push({ terms, least: 0, most: 0 });
  const put = (name: string, exact: number, low: number, high: number): number => {
    const place = places.get(name) ?? variables.push({ name, exact, low, high }) - 1;
    places.set(name, place);
    const variable = variables[place];
    if (variable) {
      variable.low = Math.max(variable.low, low);
      variable.high = Math.min(variable.high, high);
    }
    return place;
  };

  // A count that did not change is taken to be known as one and the same.
  const [valuesBefore, valuesAfter] = [
    [first, before],
    [second, after],
  ].map((reports) => valuesOf(reports.flatMap(({ exact }) => exact)));
  const faults: string[] = [];
  for (const [report, { exact, shown }] of [before, after].entries()) {
    const values = (report === 0 ? valuesBefore : valuesAfter) ?? new Map<string, number>();
    const others = (report === 0 ? valuesAfter : valuesBefore) ?? new Map<string, number>();
    const valueOf = (key: string) => values.get(key) ?? others.get(key) ?? Number.NaN;
    // A count that is in one report only has one name.
    const nameOf = (key: string) =>
      (others.get(key) ?? values.get(key)) === (values.get(key) ?? others.get(key))
        ? key
        : `${String(report)} ${key}`;
    exact.forEach((table, at) => {
      for (const { row, cells } of lineUp(table, shown[at], faults).rows) {
        cells.forEach((cell, column) => {
          const seen = row[column];
          if (cell.money || cell.public || seen === null || seen === undefined) return;
          put(nameOf(cell.key), cell.value, Math.max(0, seen - 4), seen + 4);
        });
      }
    });
    for (const { total, parts } of [...exact, ...together].flatMap(({ sums }) => sums)) {
      const keys = [total, ...parts];
      const [open, ...more] = keys.filter((key) => !places.has(nameOf(key)));
      // What is left of a total when its other parts are out is a part that is printed nowhere.
      if (open?.startsWith('rest:') && more.length === 0) {
        const others = parts.filter((key) => key !== open);
        const rest = others.reduce((left, key) => left - valueOf(key), valueOf(total));
        put(open, rest, 0, 100_000);
        values.set(open, rest);
      }
      if (keys.some((key) => !places.has(nameOf(key)))) continue;
      if (parts.reduce((all, key) => all + valueOf(key), 0) !== valueOf(total)) continue;
      const terms = new Map<number, number>();
      keys.forEach((key, part) => {
        const place = places.get(nameOf(key)) ?? 0;
        terms.set(place, (terms.get(place) ?? 0) + (part === 0 ? -1 : 1));
      });
      exactly([...terms]);
    }
  }

  // A wider row is the narrower ones that the other report may have.
  for (const [report, values] of [valuesBefore, valuesAfter].entries()) {
    const others = report === 0 ? valuesAfter : valuesBefore;
    const nameOf = (key: string) =>
      (others?.get(key) ?? values?.get(key)) === (values?.get(key) ?? others?.get(key))
        ? key
        : `${String(report)} ${key}`;
    const [counted, banded] = report === 0 ? [first, before] : [second, after];
    for (const told of toldByLines(counted.exact, banded.exact, banded.shown, base)) {
      const cells = told.cells.map(({ key, value }) => put(nameOf(key), value, 0, value + 100));
      const terms = cells.map((cell) => [cell, 1] as const);
      constraints.push({ terms, least: told.least, most: told.most });
    }
    for (const [key, value] of values ?? []) {
      const whole = places.get(nameOf(key));
      if (!key.startsWith('samen:') || whole === undefined) continue;
      const parts = key.replace('samen:', '').split('+');
      if (parts.some((part) => values?.get(part) === undefined)) continue;
      const each = parts.map((part) => put(nameOf(part), values?.get(part) ?? NaN, 0, value + 100));
      exactly([[whole, -1], ...each.map((part) => [part, 1] as const)]);
    }
  }

  // Over several periods the days of settling and leaving tie them, where that is true of the figures.
  const ties = tiesOverDays([...places.keys()]);
  const open = [...new Set(ties.flatMap(({ parts }) => parts))];
  const fitting = await fittingParts(
    ties,
    open,
    (key) => variables[places.get(key) ?? -1]?.exact ?? 0,
  );
  for (const { total, parts } of fitting ? ties : []) {
    const terms = parts.map((part) => {
      return [put(part, fitting?.[open.indexOf(part)] ?? 0, 0, 100_000), 1] as const;
    });
    exactly([...terms, [places.get(total) ?? 0, -1]]);
  }

  // Whether there came more or fewer is guessed right.
  const asked = [...variables.keys()].filter(
    (at) => isSmall(variables[at]?.exact ?? 0) && variables[at]?.name.startsWith('days|') !== true,
  );
  for (const [key, now] of valuesAfter ?? []) {
    const then = valuesBefore?.get(key) ?? now;
    const [first, second] = [places.get(`0 ${key}`), places.get(`1 ${key}`)];
    if (first === undefined || second === undefined || now === then) continue;
    const [more, less] = now > then ? [second, first] : [first, second];
    const difference = put(`difference of ${key}`, Math.abs(now - then), 0, 100_000);
    exactly([
      [more, -1],
      [less, 1],
      [difference, 1],
    ]);
    if (isSmall(Math.abs(now - then))) asked.push(difference);
  }

  const domains = { low: variables.map(({ low }) => low), high: variables.map(({ high }) => high) };
  const truth = variables.map(({ exact }) => exact);
  const sets = await WholeSets.of(constraints, domains);
  const found = truth.map((value) => new Set([value]));
  for (const at of asked) {
    const values = found[at] ?? new Set<number>();
    const [low, high] = [domains.low[at] ?? 0, Math.min(domains.high[at] ?? 0, 20)];
    for (let value = low; value <= high && values.size < enough; value += 1) {
      if (values.has(value)) continue;
      sets.find(at, value)?.forEach((each, place) => found[place]?.add(each));
    }
    if (values.size < enough) {
      faults.push(`${variables[at]?.name ?? ''} can only be ${[...values].join(', ')}`);
    }
  }
  sets.dispose();
  return faults;
}

/** How many are in each of the parts, in some way in which the ties are true; nothing when there is none. */
async function fittingParts(
  ties: readonly DayTie[],
  open: readonly string[],
  exactOf: (key: string) => number,
): Promise<readonly number[] | undefined> {
  if (ties.length === 0) return undefined;
  const at = new Map(open.map((part, index) => [part, index]));
  const constraints = ties.map(({ total, parts }): Constraint => ({
    terms: parts.map((part) => [at.get(part) ?? 0, 1] as const),
    least: exactOf(total),
    most: exactOf(total),
  }));
  const domains = { low: open.map(() => 0), high: open.map(() => 100_000) };
  const sets = await WholeSets.of(constraints, domains);
  // Of somebody there may be any number, so the first few are tried.
  const found = [0, 1, 2, 3, 5, 10, 20].reduce<readonly number[] | undefined>(
    (so, many) => so ?? sets.find(0, many),
    undefined,
  );
  sets.dispose();
  return found;
}

const isSmall = (value: number) => value >= 1 && value <= 4;

const valuesOf = (tables: readonly CountedTable[]) =>
  new Map(
    tables
      .flatMap(({ cells }) => cells.flat())
      .filter(({ money }) => money === undefined)
      .map(({ key, value }) => [key, value]),
  );
