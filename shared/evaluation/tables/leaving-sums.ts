import { targetGroups } from '../../kernel/target-group.ts';
import type { Filter, Population } from '../declaration.ts';
import { monthsAfterOutflow } from '../outcome-dimensions.ts';
import { fullOutflowNames, partialOutflowNames } from '../words.ts';
import { leftByOutflow, type CountedSet, type KnownSum } from './likely-equal.ts';

const counting =
  (population: Population, group: Filter) =>
  (where: Filter): CountedSet => ({ unit: 'personen', population, where: { ...where, ...group } });

const kindsOf = (names: object): Filter[] =>
  Object.keys(names).map((kind) => ({ outflowKind: [kind] }));

/** Who flowed out fully, in tables that tell more of them. */
const fullyElsewhere: readonly CountedSet[] = [
  counting('kwartalen', {})(leftByOutflow),
  ...monthsAfterOutflow.map((months) => counting(`duurzaam-${months}`, {})({})),
];

const everybody: Filter = {};
/** Everybody, each target group, and of whom that is not known. */
const groups: readonly Filter[] = [
  everybody,
  ...targetGroups.map((group) => ({ targetGroup: [group] })),
  { targetGroup: [] },
];

/**
 * Who of the caseload left fully is mostly who flowed out fully, so a reader takes the two to be one. A report may
 * print of the caseload who left or who stayed, and of the outflow who went fully, each kind of it, or who went in part.
 */
export const leavingSums: readonly KnownSum[] = groups.flatMap((group): KnownSum[] => {
  const [caseload, outflow] = [counting('caseload', group), counting('uitstroom', group)];
  const [all, left, stayed] = [
    caseload({}),
    caseload({ leftFully: ['ja'] }),
    caseload({ leftFully: ['nee'] }),
  ];
  const partly = kindsOf(partialOutflowNames).map(outflow);
  const byKind = kindsOf(fullOutflowNames).map(outflow);
  const elsewhere = group === everybody ? fullyElsewhere : [];
  const fully = [[outflow(leftByOutflow)], byKind, ...elsewhere.map((set) => [set])];
  return [
    ...fully.flatMap((sets): KnownSum[] => [
      { one: [left], other: sets },
      { one: [all], other: [stayed, ...sets] },
    ]),
    ...elsewhere.map((set): KnownSum => ({ one: [set], other: byKind })),
    ...[left, outflow(leftByOutflow), ...elsewhere].map((set): KnownSum => ({
      one: [outflow({})],
      other: [set, ...partly],
    })),
    { one: [outflow({}), stayed], other: [all, ...partly] },
  ];
});
