import { languageLevels } from '../kernel/language-level.ts';
import { unknownLine, type Dimension, type Domain } from './dimension.ts';
import { outcomeDimensions } from './outcome-dimensions.ts';
import {
  ageBands,
  coupleTrajectoryNames,
  householdTypeNames,
  ladderStepNames,
  movementNames,
  outflowNames,
  outflowReasonNames,
  partnerGuidanceNames,
  sexNames,
  targetGroupNames,
  trackNames,
} from './words.ts';

const steps: Domain = {
  kind: 'fixed',
  lines: ladderStepNames.map((name, index) => ({
    id: String(index + 1),
    label: `${index + 1} ${name}`,
  })),
};

const linesOf = (names: Readonly<Record<string, string>>): Domain => ({
  kind: 'fixed',
  lines: Object.entries(names).map(([id, label]) => ({ id, label })),
});

/** Of persons of whom each has one value, or none that is known. */
const perPerson = (heading: string, domain: Domain, unknownNote: string): Dimension => ({
  heading,
  domain,
  unknown: unknownLine,
  unknownNote,
  onePerPerson: true,
});

/** Of persons, where nothing can be unknown. */
const alwaysKnown = (heading: string, domain: Domain): Dimension => ({
  heading,
  domain,
  onePerPerson: true,
});

/** Of some persons, such as those with a partner; of them nothing can be unknown. */
const ofSome = (heading: string, domain: Domain): Dimension => ({
  ...alwaysKnown(heading, domain),
  partial: true,
});

export const dimensions = {
  ...outcomeDimensions,
  targetGroup: perPerson('Doelgroep', linesOf(targetGroupNames), 'Doelgroep onbekend'),
  sex: {
    ...perPerson('Geslacht', linesOf(sexNames), 'Geslacht anders of onbekend'),
    unknown: { id: 'onbekend', label: 'Anders of onbekend' },
  },
  ageBand: perPerson(
    'Leeftijd',
    { kind: 'fixed', lines: ageBands.map(({ id, label }) => ({ id, label })) },
    'Geboortedatum onbekend',
  ),
  track: perPerson('Groep', linesOf(trackNames), 'Groep onbekend'),
  languageLevel: perPerson(
    'Taalniveau',
    { kind: 'fixed', lines: languageLevels.map((level) => ({ id: level, label: level })) },
    'Taalniveau onbekend',
  ),
  languageBuddy: perPerson(
    'Taalmaatje',
    linesOf({ ja: 'Met taalmaatje', nee: 'Zonder taalmaatje' }),
    'Taalmaatje onbekend',
  ),
  familyReunion: perPerson(
    'Nareiziger',
    linesOf({ ja: 'Nareizigers', nee: 'Geen nareiziger' }),
    'Nareiziger onbekend',
  ),
  nationality: perPerson(
    'Nationaliteit',
    { kind: 'found', mergeable: true, list: 'nationalities' },
    'Nationaliteit onbekend',
  ),
  settlementYear: perPerson(
    'Jaar van vestiging',
    { kind: 'found', mergeable: true },
    'Datum van vestiging onbekend',
  ),
  householdType: alwaysKnown('Bijstandspartij', linesOf(householdTypeNames)),
  ladderAtStart: perPerson('Trede', steps, 'Trede bij de start onbekend'),
  ladderNow: perPerson('Trede', steps, 'Trede aan het eind onbekend'),
  /** The steps of those who were measured at all by the last day: from which, and to which. */
  ladderFrom: ofSome('Trede bij de start', steps),
  ladderTo: ofSome('Trede aan het eind', steps),
  /** From the step at the start to the step now. */
  ladderMovement: ofSome('Beweging', linesOf(movementNames)),
  /** Whether a person of the caseload left bijstand fully in the period. */
  leftFully: alwaysKnown('Volledig uitgestroomd', linesOf({ ja: 'Uitgestroomd', nee: 'Actief' })),
  /** The year of the first full outflow of the period. */
  leftFullyYear: ofSome('Jaar van uitstroom', { kind: 'years-of-period' }),
  /** The kind of the first full outflow of the period, the smaller kinds together. */
  leftFullyReason: ofSome('Reden van uitstroom', linesOf(outflowReasonNames)),
  /** All possibilities were mapped in a contact on or before the last day: 'gesproken'. */
  spoken: alwaysKnown('Gesproken', linesOf({ ja: 'Gesproken', nee: 'Nog niet gesproken' })),
  /** Of two partners who are both clients: which of them has a trajectory in the period. */
  coupleTrajectory: ofSome('Traject van de partners', linesOf(coupleTrajectoryNames)),
  /** How somebody with a partner among the clients is guided. */
  partnerGuidance: ofSome('Begeleiding', linesOf(partnerGuidanceNames)),
  outflowKind: {
    heading: 'Soort uitstroom',
    domain: {
      kind: 'fixed',
      lines: Object.entries(outflowNames).map(([id, label]) => ({ id, label })),
    },
    onePerPerson: false,
  },
  outflowYear: {
    heading: 'Jaar',
    domain: { kind: 'years-of-period' },
    onePerPerson: false,
  },
  trajectoryType: {
    heading: 'Traject',
    domain: { kind: 'listed', list: 'trajectoryTypes' },
    // Of costs only: childcare, travel.
    unknown: { id: 'geen-traject', label: 'Kinderopvang, reiskosten en anders' },
    onePerPerson: false,
  },
  provider: {
    heading: 'Aanbieder',
    domain: { kind: 'listed', list: 'providers' },
    unknown: { id: 'zonder-aanbieder', label: 'Zonder aanbieder' },
    onePerPerson: false,
  },
  fund: {
    heading: 'Fonds',
    domain: { kind: 'listed', list: 'funds' },
    unknown: { id: 'zonder-fonds', label: 'Zonder fonds' },
    onePerPerson: false,
  },
} as const satisfies Record<string, Dimension>;

export type DimensionName = keyof typeof dimensions;

export const dimensionOf = (name: DimensionName): Dimension => dimensions[name];
