import type { DimensionName } from './dimensions.ts';

/** Some lines of an ordered dimension that follow on each other, as one. */
export interface Band {
  readonly id: string;
  /** What it holds, as a line is called: 'Na 4 tot 13 weken'. */
  readonly label: string;
}

/** Gives the wider band that a line goes into; nothing for a line that stays as it is. */
export type Widening = (id: string) => Band | undefined;

/** How the lines of a dimension may be taken together where a table has too few persons for its cells. */
export type Merging =
  /** Neighbours into wider bands: ever wider ones, each of whole bands of the one before. */
  | { readonly kind: 'neighbours'; readonly widenings: readonly Widening[] }
  /** Its small lines into 'Overige …': see `mergeSmallRows` of a table. */
  | { readonly kind: 'small-lines' }
  | { readonly kind: 'never' };

const never: Merging = { kind: 'never' };
const smallLines: Merging = { kind: 'small-lines' };

const neighbours = (
  ...bands: readonly Readonly<Record<string, readonly [label: string, ...ids: string[]]>>[]
): Merging => ({
  kind: 'neighbours',
  widenings: bands.map((wider) => {
    const byLine = new Map(
      Object.entries(wider).flatMap(([id, [label, ...ids]]) =>
        ids.map((line) => [line, { id, label }] as const),
      ),
    );
    return (id) => byLine.get(id);
  }),
});

/** Whoever waited within the target for the intake keeps a line of their own: that is what is asked. */
const waiting = neighbours(
  { 'binnen-13-weken-na-4': ['Na 4 tot 13 weken', 'binnen-8-weken', 'binnen-13-weken'] },
  { 'na-4-weken': ['Na meer dan 4 weken', 'binnen-8-weken', 'binnen-13-weken', 'langer'] },
);

const halfYears = ['eerste', 'tweede'];

/** Half-years, and then years: all of one length, for else the longer ones would seem to be the better. */
const longerThanQuarters: Merging = {
  kind: 'neighbours',
  widenings: [
    (id) => {
      const [year = '', quarter] = id.split('-');
      const half = Number(quarter) > 2 ? 2 : 1;
      return { id: `${year}-h${half}`, label: `${year}, ${halfYears[half - 1] ?? ''} halfjaar` };
    },
    (id) => {
      const [year = ''] = id.split('-');
      return { id: `${year}-jaar`, label: year };
    },
  ],
};

/** By dimension, so that all tables of a report that share one keep the same lines. */
export const merging: Readonly<Record<DimensionName, Merging>> = {
  ageBand: neighbours(
    {
      'tot-34': ['Jonger dan 35 jaar', 'tot-27', '27-34'],
      '35-54': ['35 tot en met 54 jaar', '35-44', '45-54'],
    },
    {
      'tot-34': ['Jonger dan 35 jaar', 'tot-27', '27-34'],
      '35-plus': ['35 jaar en ouder', '35-44', '45-54', '55-plus'],
    },
  ),
  languageLevel: neighbours(
    {
      'alfa-a1': ['Alfa tot en met A1', 'Alfa', 'A0', 'A1'],
      b: ['B1 en B2', 'B1', 'B2'],
      c: ['C1 en C2', 'C1', 'C2'],
    },
    {
      'alfa-a1': ['Alfa tot en met A1', 'Alfa', 'A0', 'A1'],
      'a2-hoger': ['A2 en hoger', 'A2', 'B1', 'B2', 'C1', 'C2'],
    },
  ),
  contactBand: neighbours(
    { '1-7': ['1 tot en met 7 contacten', '1-3', '4-7'] },
    { '1-of-meer': ['1 of meer contacten', '1-3', '4-7', '8-of-meer'] },
  ),
  waitIntake: waiting,
  waitPlan: waiting,
  waitTrajectory: waiting,
  waitWork: waiting,
  outflowQuarter: longerThanQuarters,
  nationality: smallLines,
  settlementYear: smallLines,
  // Two or three lines, of which each is what is asked.
  targetGroup: never,
  sex: never,
  track: never,
  languageBuddy: never,
  familyReunion: never,
  spoken: never,
  inTrajectory: never,
  seenLately: never,
  leftFully: never,
  jobcoaching: never,
  ownLevel: never,
  stillOut: never,
  // The ladder has its six steps everywhere, and the moves over it follow from them.
  ladderAtStart: never,
  ladderNow: never,
  ladderFrom: never,
  ladderTo: never,
  ladderMovement: never,
  ladderRise: never,
  // The kinds that the model of the evaluation asks for.
  outflowKind: never,
  leftFullyReason: never,
  returnReason: never,
  jobOutcome: never,
  route: never,
  // Bijstandspartijen in two of these kinds would be something that has no name.
  householdType: never,
  coupleTrajectory: never,
  partnerGuidance: never,
  // There are only a few, and other figures are told by year.
  outflowYear: never,
  leftFullyYear: never,
  // Who had two of them would be counted twice in one line, and an amount is protected with the persons
  // of its own line.
  trajectoryType: never,
  provider: never,
  fund: never,
};
