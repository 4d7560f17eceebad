import type { TargetGroup } from '../kernel/target-group.ts';

/*
 * The evaluation imports nothing of the caseload (that wall keeps exports anonymous), so the lists that
 * both print are here too. A test holds them equal to those of the caseload.
 */

export const targetGroupNames: Readonly<Record<TargetGroup, string>> = {
  statushouder: 'Statushouders',
  oudkomer: 'Oudkomers',
};

/** Leaving bijstand altogether. */
export const fullOutflowNames = {
  'betaald-werk': 'Betaald werk',
  studie: 'Studie',
  ondernemerschap: 'Ondernemerschap',
  'inkomen-partner': 'Inkomen van de partner',
  verhuizing: 'Verhuizing',
  inlichtingenplicht: 'Inlichtingenplicht niet nagekomen',
  overlijden: 'Overlijden',
  aow: 'AOW-leeftijd',
  anders: 'Andere reden',
} as const;

/** A part of the benefit remains. */
export const partialOutflowNames = {
  'parttime-werk': 'Parttime werk, deel bijstand blijft',
} as const;

const { 'betaald-werk': paidWork, ...otherFull } = fullOutflowNames;

/** In the order of the printed table. */
export const outflowNames = { 'betaald-werk': paidWork, ...partialOutflowNames, ...otherFull };

/** The national participatieladder, from the lowest step to the highest. */
export const ladderStepNames = [
  'Geïsoleerd',
  'Sociale contacten buitenshuis',
  'Deelname aan georganiseerde activiteiten',
  'Onbetaald werk',
  'Betaald werk met ondersteuning',
  'Betaald werk',
] as const;

/** Who has no known sex, or neither of the two, stands in one line: such a line alone would be a person. */
export const sexNames = { man: 'Mannen', vrouw: 'Vrouwen' } as const;

/** By age on the last day of the period; the first band whose age somebody has not reached. */
export const ageBands = [
  { id: 'tot-27', label: 'Jonger dan 27 jaar', below: 27 },
  { id: '27-34', label: '27 tot en met 34 jaar', below: 35 },
  { id: '35-44', label: '35 tot en met 44 jaar', below: 45 },
  { id: '45-54', label: '45 tot en met 54 jaar', below: 55 },
  { id: '55-plus', label: '55 jaar en ouder', below: null },
] as const;

export const trackNames = {
  werk: 'Werkkandidaten',
  groei: 'Groeikandidaten',
  zorg: 'Zorgkandidaten',
} as const;

export const householdTypeNames = {
  alleenstaand: 'Alleenstaand',
  'alleenstaande-ouder': 'Alleenstaande ouder',
  paar: 'Paar zonder kinderen',
  'paar-met-kinderen': 'Paar met kinderen',
} as const;

export const movementNames = {
  gestegen: 'Gestegen',
  gelijk: 'Gelijk gebleven',
  gedaald: 'Gedaald',
} as const;

export const coupleTrajectoryNames = {
  beiden: 'Beiden een traject',
  man: 'Alleen de man een traject',
  vrouw: 'Alleen de vrouw een traject',
  een: 'Eén van beiden, man of vrouw onbekend',
  geen: 'Geen van beiden een traject',
} as const;

export const partnerGuidanceNames = {
  traject: 'Met een traject',
  plan: 'Zonder traject, met een plan van aanpak',
  geen: 'Zonder traject en zonder plan',
} as const;

/** The kinds of full outflow in which there are usually enough persons, and the others together. */
export const outflowReasonNames = {
  'betaald-werk': 'Betaald werk',
  studie: 'Studie',
  overig: 'Andere redenen',
} as const;
