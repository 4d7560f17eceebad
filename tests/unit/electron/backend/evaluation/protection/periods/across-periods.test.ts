import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import type {
  CountFigure,
  CountSystem,
} from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { factRows } from '../../../../../../../electron/backend/evaluation/protection/facts.ts';
import { acrossPeriods } from '../../../../../../../electron/backend/evaluation/protection/periods/across-periods.ts';
import {
  createModel,
  holds,
  loadSolver,
} from '../../../../../../../electron/backend/evaluation/protection/solver.ts';

let solver: Highs;
beforeAll(async () => {
  solver = await loadSolver();
});

const figure = (key: string, value: number | undefined): CountFigure => ({
  key,
  value,
  printed: true,
  floor: 0,
  known: false,
});

const systemOf = (counts: Readonly<Record<string, number>>): CountSystem => ({
  figures: Object.entries(counts).map(([key, value]) => figure(key, value)),
  facts: [],
});

/** What a reader can make of one count when he knows all others exactly. */
function rangeOf(system: CountSystem, key: string): [least: number, most: number] {
  const known = ({ key: own, value, printed }: CountFigure) =>
    printed && own !== key ? value : undefined;
  const at = system.figures.findIndex((each) => each.key === key);
  const ends = [1, -1].map((direction) => {
    const model = createModel(
      solver,
      {
        lower: system.figures.map((each) => known(each) ?? 0),
        upper: system.figures.map((each) => known(each) ?? 1000),
        cost: system.figures.map((_, column) => (column === at ? direction : 0)),
        rows: factRows(system, () => 1000),
      },
      true,
    );
    model.run();
    const value = model.getSolution().colValue[at] ?? Number.NaN;
    model.dispose();
    return Math.round(value);
  });
  return [ends[0] ?? Number.NaN, ends[1] ?? Number.NaN];
}

const in2018 = '2018-01-01..2018-12-31';
const in2019 = '2019-01-01..2019-12-31';

describe('acrossPeriods', () => {
  it('knows that who stayed and who came are the caseload of the next year', () => {
    const system = acrossPeriods(
      solver,
      systemOf({
        [`toen 252: personen|caseload|${in2018}|leftFully=["nee"]`]: 252,
        [`personen|caseload|${in2019}`]: 256,
        [`personen|gevestigd|${in2019}`]: 4,
      }),
    );
    expect(rangeOf(system, `personen|gevestigd|${in2019}`)).toEqual([4, 4]);
  });

  it('knows that nobody is added to a year of settlement that is over, nor to the oudkomers', () => {
    const left = `personen|caseload|${in2018}|leftFully=["ja"]|settlementYear=["2006"]`;
    const old = `personen|caseload|${in2018}|leftFully=["ja"]|targetGroup=["oudkomer"]`;
    const system = acrossPeriods(
      solver,
      systemOf({
        [`personen|caseload|${in2018}|settlementYear=["2006"]`]: 12,
        [left]: 1,
        [`personen|caseload|${in2019}|settlementYear=["2006"]`]: 11,
        [`personen|caseload|${in2018}|targetGroup=["oudkomer"]`]: 93,
        [old]: 4,
        [`personen|caseload|${in2019}|targetGroup=["oudkomer"]`]: 89,
      }),
    );
    expect(rangeOf(system, left)).toEqual([1, 1]);
    expect(rangeOf(system, old)).toEqual([4, 4]);
  });

  it('takes a year within a longer period for the same persons', () => {
    const inLong = `personen|caseload|2017-01-01..2019-12-31|leftFullyYear=["2018"]|settlementYear=["2016"]`;
    const inShort = `personen|caseload|${in2018}|leftFully=["ja"]|settlementYear=["2016"]`;
    const system = acrossPeriods(solver, systemOf({ [inLong]: 7, [inShort]: 7 }));
    expect(rangeOf(system, inShort)).toEqual([7, 7]);
  });

  it('takes outflow in a year or a quarter for the same as that of a report over it', () => {
    const kind = 'outflowKind=["studie"]';
    const keys = [
      `personen|uitstroom|${in2018}|${kind}`,
      `personen|uitstroom|2017-01-01..2019-12-31|${kind}|outflowYear=["2018"]`,
      `personen|kwartalen|${in2018}|${kind}|outflowQuarter=["2018-2"]`,
      `personen|uitstroom|2018-04-01..2018-06-30|${kind}`,
    ] as const;
    const [year, inLong, quarter, short] = keys;
    const system = acrossPeriods(
      solver,
      systemOf({ [year]: 7, [inLong]: 7, [quarter]: 3, [short]: 3 }),
    );
    expect(rangeOf(system, year)).toEqual([7, 7]);
    expect(rangeOf(system, short)).toEqual([3, 3]);
  });

  it('leaves one period as it is', () => {
    const system = systemOf({
      [`personen|caseload|${in2018}`]: 12,
      [`personen|caseload|${in2018}|sex=["man"]`]: 5,
    });
    expect(acrossPeriods(solver, system)).toEqual(system);
  });

  it('ties what was not corrected between two exports', () => {
    const corrected = {
      [`toen 12: personen|caseload|${in2018}|leftFully=["nee"]|settlementYear=["2006"]`]: 12,
      [`personen|caseload|${in2019}|settlementYear=["2006"]`]: 15,
    };
    const left = `personen|caseload|${in2018}|leftFully=["ja"]|settlementYear=["2007"]`;
    const system = acrossPeriods(
      solver,
      systemOf({
        ...corrected,
        [`personen|caseload|${in2018}|settlementYear=["2007"]`]: 30,
        [left]: 2,
        [`personen|caseload|${in2019}|settlementYear=["2007"]`]: 28,
      }),
    );
    expect(rangeOf(system, left)).toEqual([2, 2]);
  });

  it('says nothing that is untrue of any caseload', () => {
    const day = fc
      .tuple(fc.integer({ min: 2005, max: 2020 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}-10`);
    const person = fc
      .tuple(fc.option(day), fc.option(day), fc.constantFrom('man', 'vrouw'))
      .map(([settled, out, sex]) => ({
        settled,
        left: out !== null && out >= (settled ?? '') ? out : null,
        sex,
      }));
    const year = fc.integer({ min: 2015, max: 2020 });
    const period = fc.tuple(year, year).map(([a, b]) => ({
      from: `${String(Math.min(a, b))}-01-01`,
      until: `${String(Math.max(a, b))}-12-31`,
    }));
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 40 }),
        fc.uniqueArray(period, {
          minLength: 2,
          maxLength: 3,
          selector: ({ from, until }) => from + until,
        }),
        (people, periods) => {
          const counts = new Map<string, number>();
          for (const { from, until } of periods) {
            const name = `personen|caseload|${from}..${until}`;
            const there = people.filter(
              ({ settled, left }) => (settled ?? '') <= until && (left ?? '9999') >= from,
            );
            for (const each of there) {
              const gone = each.left !== null && each.left <= until;
              const asked = [
                `leftFully=["${gone ? 'ja' : 'nee'}"]`,
                `settlementYear=[${each.settled ? `"${each.settled.slice(0, 4)}"` : ''}]`,
                `sex=["${each.sex}"]`,
                ...(gone ? [`leftFullyYear=["${String(each.left).slice(0, 4)}"]`] : []),
              ];
              const [left, settled, sex, leftYear] = asked;
              const keys = [
                [],
                [left],
                [settled],
                [sex],
                [left, settled],
                [left, sex],
                ...(leftYear ? [[leftYear], [leftYear, settled]] : []),
                ...(each.settled !== null && each.settled >= from ? ['new'] : []),
              ];
              for (const key of keys) {
                const text =
                  key === 'new'
                    ? `personen|gevestigd|${from}..${until}`
                    : [name, ...(key as string[]).toSorted()].join('|');
                counts.set(text, (counts.get(text) ?? 0) + 1);
              }
            }
          }
          const system = systemOf(Object.fromEntries(counts));
          const tied = acrossPeriods(solver, system);
          // With the names of the usual sums: nothing had to be left out.
          const added = tied.figures.slice(system.figures.length);
          expect(added.filter(({ key }) => !key.includes(' usual'))).toEqual([]);
          const figures = tied.figures.map(({ value }) => value ?? Number.NaN);
          const programme = {
            lower: figures.map(() => 0),
            upper: figures.map(() => Infinity),
            cost: figures.map(() => 0),
            rows: factRows(tied, () => 1000),
          };
          expect(holds(programme, figures)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
