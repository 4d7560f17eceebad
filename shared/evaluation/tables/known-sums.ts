import { yearOf, type Period } from '../../kernel/dates.ts';
import type { Filter } from '../declaration.ts';
import { fullOutflowNames, ladderStepNames, movementNames, partialOutflowNames } from '../words.ts';
import { leavingSums } from './leaving-sums.ts';
import { reasonsOfOneKind, type CountedSet, type KnownSum } from './likely-equal.ts';

const persons = (where: Filter): CountedSet => ({
  unit: 'personen',
  population: 'caseload',
  where,
});
const households = (where: Filter): CountedSet => ({
  ...persons(where),
  unit: 'bijstandspartijen',
});
const outflow = (where: Filter): CountedSet => ({ ...persons(where), population: 'uitstroom' });
const quarterly = (where: Filter): CountedSet => ({ ...persons(where), population: 'kwartalen' });

/** Of the bijstandspartij two clients or more are known. */
export const withPartner: Filter = { householdType: ['paar', 'paar-met-kinderen'] };

const steps = ladderStepNames.map((_, index) => String(index + 1));
const moved = (start: string, now: string) =>
  now > start ? 'gestegen' : now < start ? 'gedaald' : 'gelijk';

/** Of whom a step at the start is known and a step now. */
export const measuredTwice: Filter = { ladderMovement: Object.keys(movementNames) };

const most = steps.length;
/** The lines of the table that tells how many steps somebody rose. */
const rises = [
  { rise: 'lager', from: -most, to: -1 },
  { rise: 'gelijk', from: 0, to: 0 },
  { rise: '1-hoger', from: 1, to: 1 },
  { rise: '2-hoger', from: 2, to: 2 },
  { rise: '3-hoger', from: 3, to: most },
] as const;

/** The matrix of the ladder tells who rose; its totals are the lines of the ladder itself. */
const ladder: readonly KnownSum[] = [
  ...Object.keys(movementNames).map((movement): KnownSum => ({
    one: [persons({ ladderMovement: [movement] })],
    other: steps.flatMap((start) =>
      steps
        .filter((now) => moved(start, now) === movement)
        .map((now) => persons({ ladderFrom: [start], ladderTo: [now] })),
    ),
    always: true,
  })),
  ...steps.flatMap((step): KnownSum[] => [
    {
      one: [persons({ ladderAtStart: [step] })],
      other: [persons({ ladderFrom: [step], ...measuredTwice })],
    },
    {
      one: [persons({ ladderNow: [step] })],
      other: [persons({ ladderTo: [step], ...measuredTwice })],
    },
  ]),
  ...rises.map(({ rise, from, to }): KnownSum => ({
    one: [persons({ ladderRise: [rise] })],
    other: steps.flatMap((start) =>
      steps
        .filter((now) => Number(now) - Number(start) >= from && Number(now) - Number(start) <= to)
        .map((now) => persons({ ladderFrom: [start], ladderTo: [now] })),
    ),
  })),
  { one: [persons({})], other: [persons(measuredTwice)] },
  { one: [persons({})], other: [persons(measuredTwice), persons({ ladderNow: [] })] },
];

const type = (...types: string[]) => households({ householdType: types });
const couple = (guided: string) => households({ coupleTrajectory: [guided] });
const partner = (sex: string, ...guided: string[]) =>
  guided.map((each) => persons({ sex: [sex], partnerGuidance: [each] }));

/** A reader takes two partners to be a man and a woman, who are both in the caseload. */
const couples: readonly KnownSum[] = [
  { one: [households(withPartner)], other: [type('paar'), type('paar-met-kinderen')] },
  {
    one: [persons({})],
    other: [
      type('alleenstaand'),
      type('alleenstaande-ouder'),
      ...[type('paar'), type('paar-met-kinderen')].flatMap((each) => [each, each]),
    ],
  },
  { one: partner('man', 'traject'), other: [couple('beiden'), couple('man')] },
  { one: partner('vrouw', 'traject'), other: [couple('beiden'), couple('vrouw')] },
  { one: partner('man', 'plan', 'geen'), other: [couple('geen'), couple('vrouw')] },
  { one: partner('vrouw', 'plan', 'geen'), other: [couple('geen'), couple('man')] },
];

const fullKinds = Object.keys(fullOutflowNames);
const partialKinds = Object.keys(partialOutflowNames);

const ownLine = new Set<string>(reasonsOfOneKind);

/** Who left the caseload is mostly who left at all, by reason and by year. */
const reasons: readonly KnownSum[] = [
  ...reasonsOfOneKind.map((kind): KnownSum => ({
    one: [persons({ leftFullyReason: [kind] })],
    other: [outflow({ outflowKind: [kind] })],
  })),
  {
    one: [persons({ leftFullyReason: ['overig'] })],
    other: fullKinds
      .filter((kind) => !ownLine.has(kind))
      .map((kind) => outflow({ outflowKind: [kind] })),
  },
];

/** Of each year who left the caseload in it, by kind and by quarter. */
function years({ from, until }: Period): KnownSum[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(until) - first + 1 }, (_, index) => first + index).flatMap(
    (year): KnownSum[] => {
      const ofYear = (kind: string) =>
        outflow({ outflowKind: [kind], outflowYear: [String(year)] });
      const perQuarter = (outflowKind: readonly string[]) =>
        quartersOf(year, { from, until }).map((quarter) =>
          quarterly({ outflowKind, outflowQuarter: [quarter] }),
        );
      const left = persons({ leftFullyYear: [String(year)] });
      return [
        { one: [left], other: fullKinds.map(ofYear) },
        { one: [left], other: perQuarter(fullKinds) },
        { one: fullKinds.map(ofYear), other: perQuarter(fullKinds) },
        { one: partialKinds.map(ofYear), other: perQuarter(partialKinds) },
      ];
    },
  );
}

/** As `quarters-of-period` names them: those of a year that the period has a day of. */
const quartersOf = (year: number, { from, until }: Period): string[] =>
  [1, 2, 3, 4].flatMap((quarter) => {
    const month = (of: number) => `${year}-${String(of).padStart(2, '0')}`;
    const isInside = `${month(3 * quarter)}-31` >= from && `${month(3 * quarter - 2)}-01` <= until;
    return isInside ? [`${year}-${quarter}`] : [];
  });

/** What a reader of several tables knows to add up, or takes to: told to the protection where it is true. */
export const knownSums = (period: Period): readonly KnownSum[] => [
  ...ladder,
  ...couples,
  ...leavingSums,
  ...reasons,
  ...years(period),
];
