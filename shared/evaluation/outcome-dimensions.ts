import { integrationRouteNames } from '../kernel/integration-route.ts';
import { unknownLine, type Dimension, type Domain } from './dimension.ts';
import type { EvaluationSettings } from './schema.ts';

/** After so many months it is asked whether somebody is still out of bijstand [KIS]. */
export const monthsAfterOutflow = [
  3, 6, 12, 24,
] as const satisfies readonly EvaluationSettings['sustainedMonths'][];

/**
 * Populations of what came of the guidance: their queries are in the engine's `outcome-populations.ts`.
 * - `kwartalen`: outflows dated in the period, as in `uitstroom`, with their quarter;
 * - `gevestigd`: who of the caseload settled in the period;
 * - `routes`: the caseload on the routes of the national monitor, a fact for each route of a person;
 * - `duurzaam-…`: who left bijstand fully in the period, by the first time, so many months later;
 * - `terugkeer`: benefits that began in the period and are the first after an outflow;
 * - `banen`: the first job that somebody began in the period;
 * - `werkenden`: who of the caseload had a job in the period.
 */
export type OutcomePopulation =
  | 'kwartalen'
  | 'gevestigd'
  | 'routes'
  | `duurzaam-${(typeof monthsAfterOutflow)[number]}`
  | 'terugkeer'
  | 'banen'
  | 'werkenden';

/** Outflow by which somebody has work. */
export const outflowKindsToWork = ['betaald-werk', 'parttime-werk', 'ondernemerschap'] as const;

const fixed = (names: Readonly<Record<string, string>>): Domain => ({
  kind: 'fixed',
  lines: Object.entries(names).map(([id, label]) => ({ id, label })),
});

/** 28 days is the target for the intake [Apeldoorn]; the other bounds are our choice. */
export const waitingBands = [
  { id: 'binnen-4-weken', label: 'Binnen 4 weken', days: 28 },
  { id: 'binnen-8-weken', label: 'Na 4 tot 8 weken', days: 56 },
  { id: 'binnen-13-weken', label: 'Na 8 tot 13 weken', days: 91 },
] as const;

const waiting: Dimension = {
  heading: 'Tijd sinds de vestiging',
  domain: {
    kind: 'fixed',
    lines: [
      ...waitingBands.map(({ id, label }) => ({ id, label })),
      { id: 'langer', label: 'Na meer dan 13 weken' },
      { id: 'nog-niet', label: 'Nog niet' },
    ],
  },
  onePerPerson: true,
};

/** By what the facts of the outcomes are told apart. */
export const outcomeDimensions = {
  outflowQuarter: {
    heading: 'Kwartaal',
    domain: { kind: 'quarters-of-period' },
    onePerPerson: false,
  },
  stillOut: {
    heading: 'Na de uitstroom',
    domain: fixed({
      uit: 'Nog uit de bijstand',
      terug: 'Teruggekomen',
      'te-vroeg': 'Te vroeg om te weten',
    }),
    onePerPerson: true,
  },
  returnReason: {
    heading: 'Reden van terugkeer',
    // Always there: a line that comes and goes would tell that somebody is in it.
    domain: fixed({
      schulden: 'Schulden',
      'baan-kwijt': 'Baan kwijt',
      anders: 'Anders',
      onbekend: 'Onbekend',
    }),
    onePerPerson: false,
  },
  jobOutcome: {
    heading: 'Baan',
    domain: fixed({
      'aan-het-werk': 'Nog aan het werk, na 6 maanden of langer',
      'binnen-6-maanden': 'Gestopt binnen 6 maanden',
      later: 'Gestopt na 6 maanden of langer',
      'te-vroeg': 'Aan het werk, nog geen 6 maanden',
    }),
    onePerPerson: true,
  },
  jobcoaching: {
    heading: 'Jobcoaching',
    domain: fixed({ met: 'Met jobcoaching', zonder: 'Zonder jobcoaching' }),
    onePerPerson: true,
  },
  ownLevel: {
    heading: 'Werk op eigen niveau',
    domain: fixed({ ja: 'Op eigen niveau', nee: 'Niet op eigen niveau', onbekend: 'Onbekend' }),
    onePerPerson: true,
  },
  route: {
    heading: 'Route',
    domain: fixed({ ...integrationRouteNames, geen: 'Op geen van deze routes' }),
    onePerPerson: false,
  },
  inTrajectory: {
    heading: 'Traject',
    domain: fixed({ ja: 'In een traject', nee: 'Niet in een traject' }),
    onePerPerson: true,
  },
  waitIntake: waiting,
  waitPlan: waiting,
  waitTrajectory: waiting,
  waitWork: waiting,
  contactBand: {
    heading: 'Contacten in de periode',
    domain: fixed({
      geen: 'Geen contact',
      '1-3': '1 tot en met 3 contacten',
      '4-7': '4 tot en met 7 contacten',
      '8-of-meer': '8 of meer contacten',
    }),
    onePerPerson: true,
  },
  /** Whether there was contact in the last three months, of who had not left. */
  seenLately: {
    heading: 'Contact in de laatste drie maanden',
    domain: fixed({ ja: 'Wel contact', nee: 'Geen contact', uitgestroomd: 'Uitgestroomd' }),
    onePerPerson: true,
  },
  ladderRise: {
    heading: 'Verandering op de ladder',
    domain: fixed({
      lager: 'Lager',
      gelijk: 'Gelijk',
      '1-hoger': '1 trede hoger',
      '2-hoger': '2 treden hoger',
      '3-hoger': '3 of meer treden hoger',
    }),
    unknown: unknownLine,
    unknownNote: 'Trede onbekend',
    onePerPerson: true,
  },
} as const satisfies Record<string, Dimension>;
