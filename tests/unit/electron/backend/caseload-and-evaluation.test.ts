import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnAfter } from '#shared/caseload/benefit-return.ts';
import { statusOn } from '#shared/caseload/rules.ts';
import type { ClientFacts } from '#shared/caseload/signals/facts.ts';
import { hasLeft, isOutOfReach } from '#shared/caseload/signals/guidance.ts';
import { addDays, addMonths } from '#shared/kernel/calendar.ts';
import type { IsoDate, Period } from '#shared/kernel/dates.ts';
import { readClientFacts } from '../../../../electron/backend/caseload/day/client-facts.ts';
import { rounds } from '../../../support/long.ts';
import { fillTables, type PlainCaseload } from '../../../support/plain-caseload.ts';
import { noOutcomes } from '../../../support/plain-outcomes.ts';
import { householdsOf } from '../../../support/plain-households.ts';
import { randomCaseload } from '../../../support/random-caseload.ts';
import { makeTeamFile, type TestTeamFile } from '../../../support/team-file.ts';

/*
 * Some rules live twice: once in the caseload, for one client on one day, and once in the queries of the
 * evaluation. Here both are asked the same, household by household, through the real backend.
 */

/** The day of the backend in the tests. */
const today = '2019-12-31';
const now = { from: today, until: today };
/** Long enough that nobody of the invented people left before it. */
const everything = { from: '2005-01-01', until: today };

let file: TestTeamFile;
beforeAll(async () => {
  file = await makeTeamFile();
});
afterAll(() => file.cleanup());

/** Without outflows and people that have yet to come: an outflow that is planned hides an earlier one. */
const onlyPast = (plain: PlainCaseload): PlainCaseload => ({
  ...plain,
  persons: plain.persons.filter(({ settled }) => settled === null || settled <= today),
  outflows: plain.outflows.filter(({ date }) => date <= today),
});

const isPlanOf =
  (id: number) =>
  ({ person, on }: { readonly person: number; readonly on: string }): boolean =>
    person === id && on <= today;

type Figures = (table: string, row: string, column?: string) => number;

/** The figures of an internal report; a line that is not there counts nobody. */
async function evaluated(period: Period, ids: readonly string[]): Promise<Figures> {
  const { tables } = await file.backend.ask('evaluation.report', {
    period,
    mode: 'intern',
    definition: {
      title: 'Beide',
      parts: ids.map((id) => ({ kind: 'table' as const, id })),
      checkedWords: [],
    },
  });
  return (id, row, column = 'totaal') => {
    const table = tables.find((each) => each.id === id);
    const [r, c] = [
      table?.rows.findIndex((each) => each.id === row) ?? -1,
      table?.columns.findIndex((each) => each.id === column) ?? -1,
    ];
    return table?.cells[r]?.[c] ?? 0;
  };
}

const seeds = Array.from({ length: rounds(2, 20) }, (_, index) => 4200 + index);

describe('the caseload and the evaluation', () => {
  it.each(seeds)(
    'say the same of who people are and what was done (%i)',
    async (seed) => {
      for (const plain of householdsOf(randomCaseload(seed, 45))) {
        await fillTables(file.backend.db(), plain);
        const list = await file.backend.ask('caseload.list', {});
        const facts = await file.backend
          .db()
          .transaction()
          .execute((trx) => readClientFacts(trx, today));
        const settled = list.filter(({ settlementDate }) => (settlementDate ?? '') <= today);
        const figure = await evaluated(everything, [
          'caseload',
          'geslacht',
          'groep',
          'taalniveau',
          'ladder',
          'gesproken',
          'contacten',
          'nareizigers',
          'wachttijden',
          'partners-begeleiding',
        ]);
        const name = `household ${plain.persons[0]?.household}`;
        const count = (test: (row: (typeof list)[number]) => boolean) =>
          settled.filter(test).length;
        const factsOf = ({ id }: { readonly id: number }): ClientFacts => {
          const own = facts.get(id);
          if (own === undefined) throw new Error('no facts');
          return own;
        };

        for (const group of ['statushouder', 'oudkomer', null] as const) {
          const row = group ?? 'onbekend';
          expect(figure('caseload', row, 'personen'), `${name}: ${row}`).toBe(
            count(({ targetGroup }) => targetGroup === group),
          );
        }
        for (const sex of ['man', 'vrouw'] as const) {
          expect(figure('geslacht', sex, 'personen'), name).toBe(count((row) => row.sex === sex));
        }
        for (const track of ['werk', 'groei', 'zorg', null] as const) {
          expect(figure('groep', track ?? 'onbekend', 'personen'), name).toBe(
            count((row) => row.track === track),
          );
        }
        for (const level of ['Alfa', 'A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', null] as const) {
          expect(figure('taalniveau', level ?? 'onbekend', 'personen'), `${name}: ${level}`).toBe(
            count((row) => row.languageLevel === level),
          );
        }
        // The list shows the last step that was written down, also when somebody dated it after today.
        const dated = plain.measurements.every(({ on }) => on === null || on <= today);
        for (const step of [1, 2, 3, 4, 5, 6, null] as const) {
          const row = step === null ? 'onbekend' : String(step);
          expect(figure('ladder', row, 'start'), name).toBe(
            count(({ ladderAtStart }) => ladderAtStart === step),
          );
          if (dated) {
            expect(figure('ladder', row, 'nu'), name).toBe(
              count(({ ladderNow }) => ladderNow === step),
            );
          }
        }
        expect(figure('gesproken', 'totaal', 'gesproken'), name).toBe(
          count(({ spokenOn }) => spokenOn !== null),
        );
        expect(figure('gesproken', 'totaal', 'gesproken'), name).toBe(
          count((row) => factsOf(row).contacts.wasMapped),
        );
        // A file without any contact has no table of them.
        if (figure('contacten', 'totaal') > 0) {
          expect(figure('contacten', 'geen'), name).toBe(
            count(({ lastContactOn }) => lastContactOn === null),
          );
          expect(figure('contacten', 'niet-gezien'), name).toBe(
            count(
              ({ id, lastContactOn }) =>
                !plain.outflows.some(
                  ({ person, kind, date }) =>
                    person === id && kind !== 'parttime-werk' && date <= today,
                ) && (lastContactOn ?? '') <= addMonths(today, -3),
            ),
          );
        }
        for (const [row, answer] of [
          ['ja', true],
          ['nee', false],
          ['onbekend', null],
        ] as const) {
          expect(figure('nareizigers', row), name).toBe(
            count(({ familyReunion }) => familyReunion === answer),
          );
        }
        // An intake that the signals take for had is one that was waited for, and in time by day 28.
        const newcomers = settled.filter(
          ({ settlementDate }) => settlementDate !== null && settlementDate >= everything.from,
        );
        if (figure('wachttijden', 'totaal', 'intake') > 0) {
          expect(figure('wachttijden', 'nog-niet', 'intake'), name).toBe(
            newcomers.filter((row) => !factsOf(row).contacts.hadIntake).length,
          );
        }
      }
    },
    rounds(60_000, 600_000),
  );

  it.each(seeds)(
    'say the same of who left, came back, works and is guided (%i)',
    async (seed) => {
      for (const plain of householdsOf(onlyPast(randomCaseload(seed, 45)))) {
        await fillTables(file.backend.db(), plain);
        const list = await file.backend.ask('caseload.list', {});
        const facts = await file.backend
          .db()
          .transaction()
          .execute((trx) => readClientFacts(trx, today));
        const name = `household ${plain.persons[0]?.household}`;
        const figure = await evaluated(now, [
          'in-bijstand',
          'eigen-niveau',
          'in-traject',
          'partners-begeleiding',
        ]);
        const fullBefore = (id: number) =>
          plain.outflows.some(
            ({ person, kind, date }) => person === id && kind !== 'parttime-werk' && date < today,
          );
        const inCaseload = list.filter(
          ({ id, settlementDate }) => (settlementDate ?? '') <= today && !fullBefore(id),
        );
        const runs = ({ id }: { readonly id: number }) =>
          (facts.get(id)?.trajectories ?? []).some(
            (one) =>
              one.startDate <= today && (statusOn(today, one) === 'loopt' || isNotedAsOver(one)),
          );
        // Who came back after leaving is guided, and no part of the caseload of a period after it [domain].
        expect(figure('in-bijstand', 'totaal', 'personen'), name).toBe(
          inCaseload.filter((row) => !row.hasLeft).length,
        );
        // Both partners are asked about; a trajectory counts today here, and there whenever it was.
        const withPartner = inCaseload.filter(({ id }) =>
          facts.get(id)?.partners.some(({ outflow }) => !isOutOfReach(outflow, addDays(today, -1))),
        );
        const unguided = withPartner.filter(
          (row) => !runs(row) && !(plain.outcomes?.plans ?? []).some(isPlanOf(row.id)),
        );
        const partners = (row: string) =>
          ['man', 'vrouw', 'onbekend'].reduce(
            (sum, column) => sum + figure('partners-begeleiding', row, column),
            0,
          );
        expect(partners('geen'), name).toBe(unguided.length);
        expect(partners('geen') + partners('plan') + partners('traject'), name).toBe(
          withPartner.length,
        );
        expect(figure('eigen-niveau', 'totaal'), name).toBe(
          inCaseload.filter(({ employer }) => employer !== null).length,
        );
        expect(figure('in-traject', 'ja'), name).toBe(inCaseload.filter(runs).length);
      }
    },
    rounds(60_000, 600_000),
  );

  it.each(seeds)(
    'say the same of when somebody is back (%i)',
    async (seed) => {
      const plain = randomCaseload(seed, 40);
      for (const one of householdsOf(plain)) {
        await fillTables(file.backend.db(), one);
        for (const { id } of one.persons) await sameReturns(one, id);
      }
    },
    rounds(60_000, 600_000),
  );
});

/** What the evaluation cannot tell from one that runs: finished by word, with no day or a day to come. */
const isNotedAsOver = ({ status, endDate }: ClientFacts['trajectories'][number]): boolean =>
  ['afgerond', 'voortijdig-gestopt'].includes(status) && (endDate === null || endDate >= today);

async function sameReturns(plain: PlainCaseload, id: number): Promise<void> {
  const outflow = plain.outflows
    .filter(({ person, date }) => person === id && date <= today)
    .reduce<(typeof plain.outflows)[number] | null>(
      (latest, one) => (latest === null || one.date >= latest.date ? one : latest),
      null,
    );
  if (outflow === null) return;
  const alone: PlainCaseload = {
    ...plain,
    persons: plain.persons.filter((person) => person.id === id),
    outflows: [outflow],
    trajectories: [],
    measurements: [],
    outcomes: {
      ...noOutcomes,
      benefits: (plain.outcomes ?? noOutcomes).benefits.filter(({ person }) => person === id),
    },
  };
  const { dossier: _, ...only } = alone;
  await fillTables(file.backend.db(), only);
  const periods = (only.outcomes ?? noOutcomes).benefits.map(({ kind, start, end }) => ({
    kind,
    startsOn: start,
    endsOn: end,
  }));
  const days = [...new Set([...periods.map(({ startsOn }) => startsOn), today])].filter(
    (day) => day > outflow.date && day <= today,
  );
  const name = `client ${id}, ${outflow.kind} ${outflow.date}`;
  const backOn = (day: IsoDate) => returnAfter(outflow, periods, day)?.startsOn ?? null;
  for (const day of days) {
    const figure = await evaluated({ from: addDays(outflow.date, 1), until: day }, ['terugkeer']);
    // Back on any day since, as the caseload says it on that day.
    const everBack = days.some((each) => each <= day && backOn(each) !== null);
    expect(figure('terugkeer', 'totaal', 'personen'), `${name}, ${day}`).toBe(everBack ? 1 : 0);
  }
  if (outflow.kind === 'parttime-werk') return;
  for (const day of days) {
    // The signals and the list ask the same rule.
    expect(hasLeft({ outflow, benefitPeriods: periods }, day), name).toBe(backOn(day) === null);
  }
  const figure = await evaluated({ from: outflow.date, until: today }, ['duurzame-uitstroom']);
  for (const months of [3, 6, 12, 24]) {
    const before = addMonths(outflow.date, months);
    const back = days.some((day) => day < before && backOn(day) !== null);
    const known = addDays(today, 1) >= before;
    const column = back ? 'terug' : known ? 'uit' : 'te-vroeg';
    if (periods.length > 0) {
      expect(figure('duurzame-uitstroom', `na-${months}-maanden`, column), name).toBe(1);
    }
  }
}
