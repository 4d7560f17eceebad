import type { CellKey, CountedCell, CountedSum } from '#shared/evaluation/counted.ts';
import type { Filter, Population } from '#shared/evaluation/declaration.ts';
import { monthsAfterOutflow } from '#shared/evaluation/outcome-dimensions.ts';
import { fullOutflowNames, ladderStepNames } from '#shared/evaluation/words.ts';
import { integrationRoutes } from '#shared/kernel/integration-route.ts';
import { targetGroups } from '#shared/kernel/target-group.ts';
import { yearOf, type Period } from '#shared/kernel/dates.ts';
import { cellKey } from './cell-key.ts';

/*
 * What a reader knows of the tables of the outcomes together: which sets are the same, which lie inside
 * which, and which together are all of another. It counts where it is true of these figures.
 */

type Printed = ReadonlyMap<CellKey, CountedCell>;

const persons = (population: Population, where: Filter = {}): CellKey =>
  cellKey('personen', population, {}, where);

/** Everybody, and each group. */
const groups: readonly Filter[] = [
  {},
  ...[...targetGroups, null].map((group) => ({ targetGroup: group === null ? [] : [group] })),
];

const perGroup = <Relation>(relationOf: (group: Filter) => Relation): Relation[] =>
  groups.map(relationOf);

/** The sums that tie the outcomes to each other and to the rest of the report. */
export function outcomeSums(printed: Printed, period: Period): CountedSum[] {
  const relations = [
    ...equalSets(printed).map(([one, other]) => ({ whole: one, parts: [other] })),
    ...movements(),
    ...coveringSets(printed, period),
  ];
  return [
    ...relations.flatMap(({ whole, parts }) => covered(printed, whole, parts)),
    ...nestedSets(printed).flatMap(({ whole, parts }) => inside(printed, whole, parts)),
    ...newcomersInside(printed, period),
  ];
}

interface Relation {
  readonly whole: CellKey;
  readonly parts: readonly CellKey[];
}

const sumOf = (printed: Printed, keys: readonly CellKey[]): number =>
  keys.reduce((sum, key) => sum + (printed.get(key)?.value ?? Number.NaN), 0);

/** A key that is printed nowhere; it ends so that nothing reads it, and still says its period. */
const unprinted = (kind: string, whole: CellKey, parts: readonly CellKey[]): CellKey =>
  `${kind}:${[whole, ...parts].join('+')}.`;

/**
 * The parts cover the whole: they are together as many. Where somebody is in two of them they are more, and
 * then how many that are is for nobody to know.
 */
const covered = (printed: Printed, whole: CellKey, parts: readonly CellKey[]): CountedSum[] =>
  sumOf(printed, parts) === sumOf(printed, [whole]) ? [{ total: whole, parts }] : [];

/** The parts lie inside the whole, apart from each other. */
function inside(printed: Printed, whole: CellKey, parts: readonly CellKey[]): CountedSum[] {
  return sumOf(printed, parts) <= sumOf(printed, [whole])
    ? [{ total: whole, parts: [...parts, unprinted('rest', whole, parts)] }]
    : [];
}

function equalSets(printed: Printed): (readonly [CellKey, CellKey])[] {
  const leftFully = persons('uitstroom', { outflowKind: Object.keys(fullOutflowNames) });
  return [
    ...monthsAfterOutflow.map((months) => [persons(`duurzaam-${months}`), leftFully] as const),
    // Also where the outflow itself is not in the report.
    ...monthsAfterOutflow
      .slice(1)
      .map((months) => [persons(`duurzaam-${months}`), persons('duurzaam-3')] as const),
    ...[...printed.keys()]
      .filter((key) => /^personen\|kwartalen(?!.*outflowQuarter)/.test(key))
      .map((key) => [key, key.replace('|kwartalen', '|uitstroom')] as const),
    [persons('caseload', { ladderRise: [] }), persons('caseload', { ladderMovement: [] })],
  ].filter((pair): pair is readonly [CellKey, CellKey] => pair.length === 2);
}

/** How many steps somebody rose follows from the steps at the start and now. */
function movements(): Relation[] {
  const rise = (name: string) => persons('caseload', { ladderRise: [name] });
  const movement = (name: string) => persons('caseload', { ladderMovement: [name] });
  const risen = ['1-hoger', '2-hoger', '3-hoger'];
  const nameOf = (difference: number) => {
    if (difference < 0) return 'lager';
    return difference === 0 ? 'gelijk' : (risen[difference - 1] ?? '3-hoger');
  };
  const steps = ladderStepNames.map((_, index) => index + 1);
  const pairs = steps.flatMap((start) => steps.map((now) => ({ start, now })));
  return [
    { whole: movement('gestegen'), parts: risen.map(rise) },
    { whole: movement('gelijk'), parts: [rise('gelijk')] },
    { whole: movement('gedaald'), parts: [rise('lager')] },
    ...['lager', 'gelijk', ...risen].map((name) => ({
      whole: rise(name),
      parts: pairs
        .filter(({ start, now }) => nameOf(now - start) === name)
        .map(({ start, now }) =>
          persons('caseload', { ladderAtStart: [String(start)], ladderNow: [String(now)] }),
        ),
    })),
  ];
}

/** Whoever is counted by the whole is counted by one of the parts. */
function coveringSets(printed: Printed, period: Period): Relation[] {
  const years = yearsOf(period);
  const quarters = (year: number) =>
    [1, 2, 3, 4]
      .map((quarter) => persons('kwartalen', { outflowQuarter: [`${year}-${quarter}`] }))
      .filter((key) => printed.has(key));
  const reasons = ['schulden', 'baan-kwijt', 'anders', 'onbekend'];
  return [
    ...years.map((year) => ({
      whole: persons('uitstroom', { outflowYear: [String(year)] }),
      parts: quarters(year),
    })),
    ...perGroup((group) => ({
      whole: persons('caseload', group),
      parts: [...integrationRoutes, 'geen'].map((route) =>
        persons('routes', { ...group, route: [route] }),
      ),
    })),
    ...perGroup((group) => ({
      whole: persons('caseload', { ...group, inTrajectory: ['ja'] }),
      parts: typesOf(printed, group),
    })),
    {
      whole: persons('terugkeer'),
      parts: reasons.map((reason) => persons('terugkeer', { returnReason: [reason] })),
    },
    {
      whole: persons('gevestigd'),
      parts: years
        .map((year) => persons('caseload', { settlementYear: [String(year)] }))
        .filter((key) => printed.has(key)),
    },
  ].filter(({ whole, parts }) => printed.has(whole) && parts.length > 0);
}

function nestedSets(printed: Printed): Relation[] {
  const after = (months: number, stillOut: string) =>
    cellKey('personen', `duurzaam-${months}` as Population, {}, { stillOut: [stillOut] });
  return [
    ...monthsAfterOutflow.flatMap((months, index) => {
      const next = monthsAfterOutflow[index + 1];
      const backAtAll = { whole: persons('terugkeer'), parts: [after(months, 'terug')] };
      if (next === undefined) return [backAtAll];
      return [
        backAtAll,
        { whole: after(months, 'uit'), parts: [after(next, 'uit')] },
        { whole: after(next, 'terug'), parts: [after(months, 'terug')] },
        { whole: after(next, 'te-vroeg'), parts: [after(months, 'te-vroeg')] },
      ];
    }),
    ...perGroup((group) => ({
      whole: persons('routes', { ...group, route: ['werk'] }),
      parts: [persons('werkenden', group)],
    })),
    ...groups.flatMap((group) =>
      typesOf(printed, group).map((type) => ({
        whole: persons('caseload', { ...group, inTrajectory: ['ja'] }),
        parts: [type],
      })),
    ),
  ];
}

/** Who settled in a whole year of the period is a newcomer. */
function newcomersInside(printed: Printed, period: Period): CountedSum[] {
  const whole = yearsOf(period).filter(
    (year) => `${year}-01-01` >= period.from && `${year}-12-31` <= period.until,
  );
  const parts = whole
    .map((year) => persons('caseload', { settlementYear: [String(year)] }))
    .filter((key) => printed.has(key));
  const all = persons('gevestigd');
  // Where it is all of them, they are already known to be equal.
  return sumOf(printed, parts) < sumOf(printed, [all]) ? inside(printed, all, parts) : [];
}

/** The counts of persons per type of trajectory, of this group. */
const typesOf = (printed: Printed, group: Filter): CellKey[] =>
  [...printed.keys()].flatMap((key) => {
    const type = /^personen\|trajecten\|(?:targetGroup=.*\|)?trajectoryType=\["(\d+)"\]$/.exec(key);
    const asked = type?.[1];
    return asked !== undefined &&
      key === persons('trajecten', { ...group, trajectoryType: [asked] })
      ? [key]
      : [];
  });

const yearsOf = ({ from, until }: Period): number[] =>
  Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
