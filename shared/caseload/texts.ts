import type { TargetGroup } from '../kernel/target-group.ts';
import type { ContactKind, LadderStep, OutflowKind, Sex, Track } from './schema.ts';

export const targetGroupLabels: Record<TargetGroup, { one: string; many: string }> = {
  statushouder: { one: 'Statushouder', many: 'Statushouders' },
  oudkomer: { one: 'Oudkomer', many: 'Oudkomers' },
};

export const trackLabels: Record<Track, { short: string; candidate: string }> = {
  werk: { short: 'Werk', candidate: 'Werkkandidaat' },
  groei: { short: 'Groei', candidate: 'Groeikandidaat' },
  zorg: { short: 'Zorg', candidate: 'Zorgkandidaat' },
};

export const sexLabels: Record<Sex, string> = { man: 'Man', vrouw: 'Vrouw', anders: 'Anders' };

/** The national participatieladder. */
export const ladderStepLabels: Record<LadderStep, string> = {
  1: 'Geïsoleerd',
  2: 'Sociale contacten buitenshuis',
  3: 'Deelname aan georganiseerde activiteiten',
  4: 'Onbetaald werk',
  5: 'Betaald werk met ondersteuning',
  6: 'Betaald werk',
};

export const outflowLabels: Record<OutflowKind, string> = {
  'betaald-werk': 'Betaald werk',
  'parttime-werk': 'Parttime werk, deel bijstand blijft',
  studie: 'Studie',
  ondernemerschap: 'Ondernemerschap',
  'inkomen-partner': 'Inkomen van de partner',
  verhuizing: 'Verhuizing',
  inlichtingenplicht: 'Inlichtingenplicht niet nagekomen',
  overlijden: 'Overlijden',
  aow: 'AOW-leeftijd',
  anders: 'Andere reden',
};

export const contactKindLabels: Record<ContactKind, string> = {
  gesprek: 'Gesprek',
  telefoon: 'Telefoon',
  huisbezoek: 'Huisbezoek',
  bericht: 'Bericht',
  anders: 'Anders',
};

/** For which steps and when a type of trajectory is, and on which route it brings somebody. */
export const trajectoryTypeFieldLabels = {
  stepFrom: 'Laagste trede',
  stepUntil: 'Hoogste trede',
  dagdelen: 'Meestal op',
  usualWeeks: 'Duurt meestal, in weken',
  route: 'Route',
} as const;
