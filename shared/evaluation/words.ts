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
